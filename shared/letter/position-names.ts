import { positionKinds } from '../catalogue/index.ts'
import { cataloguePhrase } from '../text/catalogue-phrase.ts'
import { saidInAll } from '../text/said-in-all.ts'

/** What letters call kinds of post beside their titles: id | names, ";"-separated. */
const otherNames = `
long-term-observer | LTOs; long-term election observer; long-term electoral observer; observateur de longue durée; observatrice de longue durée; observateur électoral de longue durée; observateur électoral à long terme; observateur à long terme; observatrice à long terme; OLT; OLD; observador de largo plazo; observador de larga duración
short-term-observer | STOs; short-term election observer; short-term electoral observer; observateur de courte durée; observatrice de courte durée; observateur électoral de courte durée; observateur électoral à court terme; observateur à court terme; observatrice à court terme; OCT; OCD; observador de corto plazo; observador de corta duración
chief-observer | head of mission; chief of mission; chef de mission; cheffe de mission; chef observateur; cheffe observatrice; jefe de misión
deputy-chief-observer | deputy head of mission; deputy chief of mission; chef adjoint de mission; cheffe adjointe de mission; chef de mission adjoint; cheffe de mission adjointe; chef observateur adjoint
legal-analyst | legal expert; expert juridique; experte juridique; juriste; analista jurídico
electoral-analyst | election analyst; electoral expert; election expert; analyste électoral; analyste électorale; expert électoral; experte électorale; analista electoral
political-analyst | country analyst; political expert; expert politique; analista político
campaign-finance-analyst | political finance analyst; campaign finance expert; political finance expert; analyste du financement politique; expert en financement des campagnes
media-analyst | media expert; media monitoring expert; media monitoring specialist; media monitor; expert médias; analyste média; expert en médias; spécialiste des médias
social-media-analyst | social media expert; social media monitoring expert; digital media analyst; analyste des réseaux sociaux; expert en médias sociaux
data-analyst | data analyst; statistical analyst; statistician; data expert; statistical expert; data analytics expert; analyste de données; analyste des données; statisticien; statisticienne; expert statisticien
gender-minorities-analyst | gender analyst; national minorities analyst; minorities analyst; inclusion analyst; analyste genre; analyste du genre
voting-technologies-analyst | NVT analyst; ICT analyst; electoral technology analyst; new voting technologies expert; analyste des technologies de vote
press-officer | media officer; press and public outreach officer; press and outreach officer; attaché de presse; attachée de presse; responsable presse; porte-parole
reporting-officer | report drafter; reporting expert; rapporteur; chargé des rapports; chargée des rapports
observer-coordinator | observers coordinator; LTO coordinator; STO coordinator; coordinateur des observateurs; coordonnateur des observateurs; coordinatrice des observateurs; coordonnatrice des observateurs
deputy-observer-coordinator | deputy LTO coordinator; deputy observers coordinator; coordinateur adjoint des observateurs; coordonnateur adjoint des observateurs
security-expert | security officer; security adviser; security specialist; security coordinator; expert en sécurité; experte en sécurité; expert sécurité; responsable de la sécurité
operations-expert | logistics expert; logistics officer; logistician; logistics specialist; logistics and operations expert; operations and logistics expert; expert en logistique; logisticien; logisticienne; expert en logistique et opérations
procurement-coordinator | procurement officer; contracting coordinator; procurement and contracting officer
finance-officer | finance expert; financial officer; responsable financier; chargé des finances
chief-technical-adviser | chief technical advisor; senior technical adviser; conseiller technique principal; conseillère technique principale; conseiller technique en chef; conseillère technique en chef; asesor técnico principal
electoral-officer | election officer; electoral affairs officer; chargé des affaires électorales; fonctionnaire électoral
regional-electoral-coordinator | regional coordinator; coordonnateur électoral régional; coordonnatrice électorale régionale; coordinateur électoral régional
training-adviser | trainer; electoral trainer; trainer of polling staff; formateur; formatrice; formateur électoral
`

/** What advisers advise on: id | in English | in French. */
const subjects = `
operations-adviser | electoral operations; operations; field operations | opérations électorales; opérations
electoral-law-adviser | electoral law; election law; electoral legislation; legal affairs | droit électoral; législation électorale; affaires juridiques
dispute-resolution-adviser | electoral dispute resolution; dispute resolution; electoral disputes; electoral justice | contentieux électoral; règlement des différends électoraux; différends électoraux
voter-registration-adviser | voter registration; voter lists | inscription des électeurs; enregistrement des électeurs; inscription sur les listes électorales; listes électorales; enrôlement
boundary-adviser | boundary delimitation; delimitation; constituency delimitation | délimitation des circonscriptions; découpage électoral
electoral-systems-adviser | electoral systems | systèmes électoraux
training-adviser | training; electoral training; capacity building; capacity development | formation; formation électorale; renforcement des capacités
voter-education-adviser | civic and voter education; voter education; civic education | éducation civique et électorale; éducation civique; éducation électorale; sensibilisation
procurement-adviser | procurement; electoral procurement | passation des marchés; marchés; achats; approvisionnement
budget-adviser | election budgets; electoral budget; budget; budgeting; election budgeting | budgets électoraux; budget; budget électoral
it-adviser | IT; ICT; electoral information technology; information technology; electoral technology; electoral IT | technologies électorales; informatique; technologies de l'information
results-adviser | results management; election results management; results transmission; tabulation | gestion des résultats; transmission des résultats; centralisation des résultats
gender-adviser | gender and inclusion; gender; gender equality; inclusion | égalité des genres et l'inclusion; genre; égalité des genres; inclusion
media-adviser | media and public information; media; public information; communication; communications; public outreach | médias et l'information du public; communication; médias; information du public
human-rights-adviser | human rights | droits de l'homme; droits humains
`

const english = ['adviser', 'advisor', 'expert', 'specialist', 'consultant', 'officer']
const englishLinks = ['on', 'in', 'for', 'on the']
const french =
  'conseiller conseillère expert experte spécialiste responsable consultant consultante chargé chargée'.split(
    ' ',
  )
const frenchLinks = [
  'en',
  'de',
  'de la',
  'du',
  'des',
  "d'",
  "de l'",
  'pour la',
  'pour le',
  'pour les',
  "pour l'",
  'sur',
]

const list = (cell: string | undefined): string[] =>
  (cell ?? '').split(';').map((name) => name.trim())
const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

function advisers(): [id: string, name: string][] {
  return rows(subjects).flatMap(([id = '', en, fr]) => [
    ...list(en).flatMap((subject) =>
      english.flatMap((role): [string, string][] => [
        [id, `${subject} ${role}`],
        ...englishLinks.map((link): [string, string] => [id, `${role} ${link} ${subject}`]),
      ]),
    ),
    ...list(fr).flatMap((subject) =>
      french.flatMap((role) =>
        frenchLinks.map((link): [string, string] => [id, `${role} ${link} ${subject}`]),
      ),
    ),
  ])
}

const GENDERS = /^(\S+(?: \S+)?) ou (\S+) (.*)$/

/** "Conseiller ou conseillère en X" is written as either; so is "électoral(e)". */
function formsOf(title: string): string[] {
  const either = GENDERS.exec(title)
  const forms = either
    ? [`${either[1] ?? ''} ${either[3] ?? ''}`, `${either[2] ?? ''} ${either[3] ?? ''}`]
    : [title]
  return (
    [title, ...forms]
      // "Chief Observer / Head of Mission" is called either; "Data / Statistical Analyst" is not called "Data".
      .flatMap((form) => [form, ...form.split(' / ').filter((part) => part.includes(' '))])
      .flatMap((form) => [form.replaceAll('(e)', ''), form.replaceAll('(e)', 'e')])
  )
}

/** Words that are a kind of post only where they stand in capitals: "CTA", "LTOs". */
export const shortNames = new Set(['lto', 'sto', 'olt', 'oct', 'old', 'ocd', 'cta'])

/** Every name that a kind of post of the library is known by in letters, the surest first. */
export function positionNames(): [id: string, name: string][] {
  const titles = positionKinds.flatMap(({ id, abbreviation }): [string, string][] => {
    const title = cataloguePhrase('position', id)
    const names = title ? saidInAll(title).flatMap(formsOf) : []
    const known = abbreviation !== null && shortNames.has(abbreviation.toLowerCase())
    return [...names, ...(known ? [abbreviation] : [])].map((name) => [id, name])
  })
  const others = rows(otherNames).flatMap(([id = '', names]) =>
    list(names).map((name): [string, string] => [id, name]),
  )
  return [...titles, ...others, ...advisers()]
}
