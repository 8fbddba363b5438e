import {
  cefrNames,
  countries,
  languages,
  seededSkillName,
  seededSkills,
  skillLevels,
} from '../catalogue/index.ts'
import { sayValue } from '../text/index.ts'
import type { ExportCell } from './table.ts'

/** Lists that cells of the template choose from. */
export const templateLists = {
  country: countries.map((each) => each.name.en),
  sex: ['Female', 'Male', 'Other'],
  category: ['Expert', 'LTO', 'STO'],
  providerKind: ['State', 'Regional body', 'NGO'],
  level: [...cefrNames, 'UN I', 'UN II', 'UN III', 'UN IV', 'Mother tongue'],
  language: languages.map((each) => each.name.en),
  skill: seededSkills.map(({ id }) => seededSkillName(id) ?? id),
  skillLevel: skillLevels.map((skillLevel) => sayValue('en', { skillLevel })),
  availability: ['Available', 'Tentative', 'Unavailable'],
} as const satisfies Record<string, readonly string[]>

export type TemplateList = keyof typeof templateLists

/** A column of the template: how it is filled in, and what the example shows. */
export interface TemplateColumn {
  readonly header: string
  readonly width: number
  readonly fill: 'text' | 'date' | 'count' | { readonly list: TemplateList }
  readonly example: ExportCell
}

const text = (header: string, width: number, example: ExportCell = null): TemplateColumn => ({
  header,
  width,
  fill: 'text',
  example,
})
const date = (header: string, example: string | null): TemplateColumn => ({
  header,
  width: 13,
  fill: 'date',
  example: example === null ? null : { date: example },
})
const choice = (
  header: string,
  list: TemplateList,
  width: number,
  example: string | null = null,
): TemplateColumn => ({ header, width, fill: { list }, example })
const count = (header: string, example: number | null): TemplateColumn => ({
  header,
  width: 9,
  fill: 'count',
  example,
})

const OWN_COLUMNS = [
  ['English', 'C1'],
  ['French', 'C2'],
  ['Spanish', null],
  ['Portuguese', null],
  ['Arabic', 'UN II'],
  ['Russian', null],
  ['Chinese', null],
] as const

const skill = (
  number: number,
  name: string | null,
  level: string | null,
  years: number | null,
): TemplateColumn[] => [
  choice(`Skill ${number}`, 'skill', 30, name),
  choice(`Skill ${number} level`, 'skillLevel', 12, level),
  count(`Skill ${number} years`, years),
]

/** Says that its row is no person; the reader skips rows that begin so. */
const EXAMPLE_MARK = 'EXAMPLE (not imported)'

/**
 * Columns of the offer template. Every header is one the reader recognises, so that a filled-in
 * template comes in without any mapping.
 */
export const templateColumns: readonly TemplateColumn[] = [
  text('Family name *', 24, EXAMPLE_MARK),
  text('Given name', 20, 'Nadia'),
  text('Name in native script', 20, 'ناديا بنعلي'),
  text('Title', 8, 'Dr'),
  choice('Sex', 'sex', 9, 'Female'),
  date('Birth date', '1984-05-17'),
  choice('Nationality', 'country', 20, 'Morocco'),
  choice('Second nationality', 'country', 20),
  choice('Country of residence', 'country', 20, 'Belgium'),
  choice('Category', 'category', 11, 'Expert'),
  choice('Second category', 'category', 11, 'LTO'),
  text('Provider', 26, 'Norway'),
  choice('Kind of provider', 'providerKind', 14, 'State'),
  date('Offered on', '2026-11-02'),
  date('Offer valid until', '2027-12-31'),
  text('E-mail', 26, 'nadia@example.org'),
  text('Telephone', 18, '+32 2 555 01 00'),
  text('Organization', 24),
  text('Occupation', 22, 'Jurist'),
  ...OWN_COLUMNS.map(([name, example]) => choice(name, 'level', 13, example)),
  text('Other languages', 26, 'German B1; Wolof mother tongue'),
  ...skill(1, 'Electoral dispute resolution', 'Expert', 12),
  ...skill(2, 'Voter registration', 'Working', 3),
  ...skill(3, null, null, null),
  ...skill(4, null, null, null),
  ...skill(5, null, null, null),
  text('Other skills', 26),
  text('Experience', 40, 'Kenya 2017 (LTO); Malawi 2019, UNDP legal adviser'),
  date('Available from', '2027-01-15'),
  date('Available to', '2027-06-30'),
  date('Available from 2', '2027-09-01'),
  date('Available to 2', null),
  choice('Available or tentative', 'availability', 13, 'Available'),
  count('Days of notice', 14),
  text('Training and clearances', 28, 'HEAT until 2027-12-31; BSAFE'),
  text('Address', 26),
  text('Emergency contact', 26),
  text('Name as in passport', 24),
  text('Passport number', 16),
  choice('Passport issued by', 'country', 20),
  date('Passport valid until', null),
  date('Confirmed on', '2026-11-02'),
  date('Consent given on', '2026-10-30'),
  text('Notes', 40),
]

/** What the sheet of instructions says, in three languages. */
export const templateInstructions: readonly (readonly [string, readonly string[]])[] = [
  [
    'English',
    [
      'Write one person per row on the sheet "People". Only the family name must be filled in; leave empty what you do not know: empty means "not stated", never "no".',
      'Do not rename, move or remove columns, and do not remove the hidden sheet. Row 2 is an example and is not imported.',
      'Dates: 2027-03-01 (year-month-day). Levels: A1 to C2, UN I to IV, or mother tongue. Skills: choose from the list; write others under "Other skills", several with ";" between them.',
      'An empty "Available to" means with no end. A row with a date or level that cannot be read is refused as a whole and returned with the reason; the others come in.',
      'Please do not add blood group, religion or medical details: such columns are never imported.',
    ],
  ],
  [
    'Français',
    [
      'Une personne par ligne sur la feuille « People ». Seul le nom de famille est obligatoire ; laissez vide ce que vous ne savez pas : vide signifie « non précisé », jamais « non ».',
      'Ne renommez, ne déplacez et ne supprimez aucune colonne, ni la feuille masquée. La ligne 2 est un exemple et n’est pas importée.',
      'Dates : 2027-03-01 (année-mois-jour). Niveaux : A1 à C2, UN I à IV, ou « Mother tongue » (langue maternelle). Compétences : choisissez dans la liste ; écrivez les autres sous « Other skills », séparées par « ; ».',
      '« Available to » vide signifie sans fin. Une ligne dont une date ou un niveau est illisible est refusée en entier et renvoyée avec la raison ; les autres sont importées.',
      'N’ajoutez ni groupe sanguin, ni religion, ni données médicales : ces colonnes ne sont jamais importées.',
    ],
  ],
  [
    'Español',
    [
      'Una persona por fila en la hoja «People». Solo el apellido es obligatorio; deje vacío lo que no sepa: vacío significa «no consta», nunca «no».',
      'No cambie el nombre ni el lugar de las columnas, no las elimine, ni tampoco la hoja oculta. La fila 2 es un ejemplo y no se importa.',
      'Fechas: 2027-03-01 (año-mes-día). Niveles: A1 a C2, UN I a IV, o «Mother tongue» (lengua materna). Competencias: elija de la lista; escriba las demás en «Other skills», separadas por «;».',
      '«Available to» vacío significa sin fin. Una fila con una fecha o un nivel ilegible se rechaza entera y se devuelve con el motivo; las demás se importan.',
      'No añada grupo sanguíneo, religión ni datos médicos: esas columnas nunca se importan.',
    ],
  ],
]
