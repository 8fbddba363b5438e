import { countriesWithNames } from './names/name-table.ts'
import { type Random, weighted } from './random.ts'

// Countries whose people stand often on rosters: large providers of observers and experts, and
// countries with experience of many elections of their own. The others count once.
const often: Readonly<Record<string, number>> = {
  ...{ SE: 6, NO: 6, DE: 7, FR: 7, IT: 6, ES: 6, GB: 6, PT: 4, NL: 4, PL: 4, RO: 4, IE: 3, CH: 3 },
  ...{ FI: 3, DK: 3, AT: 3, BE: 4, CZ: 3, HU: 3, GR: 2, HR: 2, UA: 4, GE: 3, RS: 3, BA: 2, AL: 2 },
  ...{ US: 6, CA: 6, MX: 4, BR: 4, AR: 3, CO: 4, PE: 3, CL: 3, GT: 2, HT: 2, JM: 2, EC: 2 },
  ...{ KE: 5, NG: 6, GH: 5, SN: 5, ZA: 5, MA: 4, TN: 5, CD: 4, CM: 4, BF: 3, CI: 4, ML: 3, MZ: 3 },
  ...{ UG: 3, TZ: 3, RW: 2, ET: 3, MW: 2, BJ: 3, EG: 3, SD: 2, AO: 2, TG: 2, NE: 2, ZW: 3, LR: 2 },
  ...{ JO: 3, LB: 3, IQ: 3, AF: 4, NP: 4, IN: 4, PK: 3, BD: 3, PH: 4, ID: 4, TH: 3, TL: 2, JP: 3 },
  ...{ CN: 4, KR: 2, VN: 2, KZ: 2, RU: 3, TR: 3, AU: 4, NZ: 3, FJ: 2 },
}

const nationalities = weighted(countriesWithNames.map((code) => [code, often[code] ?? 1] as const))

/** One nationality as common as on rosters of the field. */
export const nationalityFor = (random: Random): string => random.pick(nationalities)

/** About one person in eleven holds a second nationality, a few a third. */
export const otherNationalities = (random: Random, first: string): string[] => {
  if (!random.chance(0.09)) return []
  const count = random.chance(0.08) ? 2 : 1
  const others = new Set<string>()
  for (let index = 0; index < count; index += 1) others.add(random.pick(nationalities))
  others.delete(first)
  return [...others]
}
