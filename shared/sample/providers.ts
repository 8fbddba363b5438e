import { country, countryName } from '../catalogue/countries.ts'
import { regionalBodies } from '../catalogue/regional-bodies.ts'
import type { Provider } from '../domain/provider.ts'
import { phrase, say } from '../text/index.ts'
import { sampleId } from './sample-id.ts'

const states =
  'SE NO DE FR IT ES GB PT NL PL RO IE CH FI DK AT BE CZ HU GR HR LT EE US CA MX BR AR CO CL KE NG GH SN ZA MA TN EG JO IN JP KR ID PH AU NZ TR GE'.split(
    ' ',
  )

// Invented organizations of the kinds that send observers and experts: no real one is meant.
const organizations = [
  ['Baobab Election Watch', 'BEW', 'GH'],
  ['Réseau sahélien pour la transparence électorale', 'RESTE', 'SN'],
  ['Observatoire des scrutins d’Afrique centrale', 'OSAC', 'CM'],
  ['Great Lakes Civic Forum', 'GLCF', 'UG'],
  ['Savannah Institute for Electoral Integrity', 'SIEI', 'KE'],
  ['Zambezi Voter Education Trust', 'ZVET', 'ZM'],
  ['Kopano Centre for Democratic Practice', 'KCDP', 'ZA'],
  ['Rede Lusófona de Observação Eleitoral', 'RLOE', 'MZ'],
  ['شبكة المتوسط لمراقبة الانتخابات', 'MENA-Watch', 'TN'],
  ['Cedar Association for Democratic Elections', 'CADE', 'LB'],
  ['Nile Centre for Civic Studies', 'NCCS', 'EG'],
  ['Red Andina de Observación Ciudadana', 'RAOC', 'PE'],
  ['Fundación Sufragio', null, 'AR'],
  ['Instituto Caribe de Estudios Electorales', 'ICEE', 'DO'],
  ['Observatório Cidadão do Voto', 'OCV', 'BR'],
  ['Antillean Observers’ Guild', 'AOG', 'TT'],
  ['Himalaya Election Observation Committee', 'HEOC', 'NP'],
  ['Mekong Network for Free Elections', 'MNFE', 'TH'],
  ['Archipelago Election Monitors', 'AEM', 'ID'],
  ['Moana Civic Trust', 'MCT', 'FJ'],
  ['Северная сеть наблюдателей', 'SSN', 'KZ'],
  ['Caucasus Ballot Watch', 'CBW', 'GE'],
  ['Громадянська мережа «Виборець»', 'HMV', 'UA'],
  ['Adriatic Forum for Fair Elections', 'AFFE', 'HR'],
  ['Nordic Pool of Election Experts', 'NPEE', 'SE'],
  ['Stichting Verkiezingshulp', 'SVH', 'NL'],
  ['Institut pour l’assistance électorale', 'IAE', 'BE'],
  ['Hearthstone Democracy Centre', 'HDC', 'US'],
] as const

/** States, regional bodies and organizations, about as many as a roster of the field has. */
export const sampleProviders = (seed: number): Provider[] => {
  const named = [
    ...states.map((code) => ({
      name: countryName(code, 'en'),
      shortName: country(code)?.alpha3 ?? null,
      kind: 'state' as const,
      country: code,
    })),
    ...regionalBodies.map((body) => ({
      name: say('en', phrase(`catalogue.body.${body.id}`)),
      shortName: body.short,
      kind: 'regionalBody' as const,
      country: body.seat,
    })),
    ...organizations.map(([name, shortName, seat]) => ({
      name,
      shortName,
      kind: 'ngo' as const,
      country: seat,
    })),
  ]
  return named.map((each, index) => {
    const mailbox = (each.shortName ?? each.country).toLowerCase().replace(/[^a-z]/g, '')
    return {
      id: sampleId(seed, 'provider', index),
      ...each,
      otherNames: [],
      contactName: index % 3 === 0 ? null : 'Roster focal point',
      // example.org is kept free for examples: no mail sent from a sample reaches anybody.
      contactEmail: index % 7 === 0 ? null : `roster.${mailbox}@example.org`,
      contactPhone: null,
      notes: null,
    }
  })
}
