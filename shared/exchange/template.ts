import { cefrNames, countries, languages, seededSkills, skillLevels } from '../catalogue/index.ts'
import { categories } from '../domain/category.ts'
import { sexes } from '../domain/person.ts'
import { providerKinds } from '../domain/provider.ts'
import { availabilityStates } from '../domain/availability.ts'
import {
  languageOf,
  languagesOfTexts,
  type Locale,
  phrase,
  type Phrase,
  say,
  sayValue,
  tagOf,
  type TextKey,
  type Value,
} from '../text/index.ts'
import { categoryValue, sexValue } from './cells.ts'
import type { LayoutCell } from './table.ts'

/** Lists that cells of the template choose from. */
const lists = {
  country: countries.map(({ alpha2 }) => ({ country: alpha2 })),
  sex: sexes.map(sexValue),
  category: categories.map(categoryValue),
  providerKind: providerKinds.map((kind) => phrase('documents.templateKind', { kind })),
  level: [
    ...cefrNames,
    'UN I',
    'UN II',
    'UN III',
    'UN IV',
    phrase('documents.templateMotherTongue'),
  ],
  language: languages.map(({ code }) => ({ language: code })),
  skill: seededSkills.map(({ id }) => ({ skill: id })),
  skillLevel: skillLevels.map((skillLevel) => ({ skillLevel })),
  availability: availabilityStates.map((state) =>
    phrase('documents.templateAvailability', { state }),
  ),
} as const satisfies Record<string, readonly Value[]>

export type TemplateList = keyof typeof lists

/** Lists so long that one looks a word up by its beginning. */
const byAlphabet = new Set<TemplateList>(['country', 'language'])

/** The words of every list in a language. */
export function templateLists(language: Locale): Record<TemplateList, readonly string[]> {
  const wordsOf = (list: TemplateList): readonly string[] => {
    const words = lists[list].map((value) => sayValue(language, value))
    const { compare } = new Intl.Collator(tagOf(language))
    return byAlphabet.has(list) ? words.toSorted(compare) : words
  }
  return {
    country: wordsOf('country'),
    sex: wordsOf('sex'),
    category: wordsOf('category'),
    providerKind: wordsOf('providerKind'),
    level: wordsOf('level'),
    language: wordsOf('language'),
    skill: wordsOf('skill'),
    skillLevel: wordsOf('skillLevel'),
    availability: wordsOf('availability'),
  }
}

/** A column of the template: how it is filled in, and what the example shows. */
export interface TemplateColumn {
  readonly header: Phrase
  readonly width: number
  readonly fill: 'text' | 'date' | 'count' | { readonly list: TemplateList }
  readonly example: LayoutCell
}

function text(header: Phrase | TextKey, width: number, example: LayoutCell = null): TemplateColumn {
  return { header: headerOf(header), width, fill: 'text', example }
}

function date(header: Phrase | TextKey, example: string | null): TemplateColumn {
  return {
    header: headerOf(header),
    width: 13,
    fill: 'date',
    example: example === null ? null : { date: example },
  }
}

function choice(
  header: Phrase | TextKey,
  list: TemplateList,
  width: number,
  example: LayoutCell = null,
): TemplateColumn {
  return { header: headerOf(header), width, fill: { list }, example }
}

function count(header: Phrase | TextKey, example: number | null): TemplateColumn {
  return { header: headerOf(header), width: 9, fill: 'count', example }
}

function headerOf(header: Phrase | TextKey): Phrase {
  return typeof header === 'string' ? phrase(header) : header
}

const OWN_COLUMNS = [
  ['en', 'C1'],
  ['fr', 'C2'],
  ['es', null],
  ['pt', null],
  ['ar', 'UN II'],
  ['ru', null],
  ['zh', null],
] as const

function skill(
  number: number,
  name: LayoutCell,
  level: LayoutCell,
  years: number | null,
): TemplateColumn[] {
  const of = { number: String(number) }
  return [
    choice(phrase('documents.templateSkill', of), 'skill', 30, name),
    choice(phrase('documents.templateSkillLevel', of), 'skillLevel', 12, level),
    count(phrase('documents.templateSkillYears', of), years),
  ]
}

/**
 * Columns of the offer template. Every header is one the reader recognises in every language of the
 * texts, so that a filled-in template comes in without any mapping. The example says that its row is
 * no person; the reader skips rows that begin so.
 */
export const templateColumns: readonly TemplateColumn[] = [
  text('documents.templateFamilyName', 24, phrase('documents.templateExample')),
  text('documents.givenName', 20, 'Nadia'),
  text('documents.nativeName', 20, 'ناديا بنعلي'),
  text('documents.secondNativeName', 20),
  text('documents.formerName', 20),
  text('documents.title', 8, 'Dr'),
  choice('documents.sex', 'sex', 9, sexValue('female')),
  date('documents.templateBirthDate', '1984-05-17'),
  choice('documents.nationality', 'country', 20, { country: 'MA' }),
  choice('documents.templateSecondNationality', 'country', 20),
  choice('documents.residence', 'country', 20, { country: 'BE' }),
  choice('documents.category', 'category', 11, categoryValue('expert')),
  choice('documents.templateSecondCategory', 'category', 11, categoryValue('longTermObserver')),
  text('documents.provider', 26, { country: 'NO' }),
  choice(
    'documents.templateProviderKind',
    'providerKind',
    14,
    phrase('documents.templateKind', { kind: 'state' }),
  ),
  date('documents.templateOfferedOn', '2026-11-02'),
  date('documents.templateOfferValidUntil', '2027-12-31'),
  text('documents.email', 26, 'nadia@example.org'),
  text('documents.phone', 18, '+32 2 555 01 00'),
  text('documents.templateOrganization', 24),
  text('documents.occupation', 22, phrase('documents.templateExampleOccupation')),
  ...OWN_COLUMNS.map(([language, example]) =>
    choice(phrase('documents.templateLanguage', { language: { language } }), 'level', 13, example),
  ),
  text('documents.templateOtherLanguages', 26, phrase('documents.templateExampleLanguages')),
  ...skill(1, { skill: 'electoral-law.disputes' }, { skillLevel: 4 }, 12),
  ...skill(2, { skill: 'voter-registration' }, { skillLevel: 2 }, 3),
  ...skill(3, null, null, null),
  ...skill(4, null, null, null),
  ...skill(5, null, null, null),
  text('documents.templateOtherSkills', 26),
  text('documents.templateExperience', 40, phrase('documents.templateExampleExperience')),
  date('documents.templateAvailableFrom', '2027-01-15'),
  date('documents.templateAvailableTo', '2027-06-30'),
  date(phrase('documents.templateAvailableFromNumber', { number: '2' }), '2027-09-01'),
  date(phrase('documents.templateAvailableToNumber', { number: '2' }), null),
  choice(
    'documents.templateAvailabilityState',
    'availability',
    13,
    phrase('documents.templateAvailability', { state: 'available' }),
  ),
  count('documents.templateNoticeDays', 14),
  text('documents.templateClearances', 28, phrase('documents.templateExampleClearances')),
  text('documents.address', 26),
  text('documents.emergencyContact', 26),
  text('documents.passportName', 24),
  text('documents.passportNumber', 16),
  choice('documents.passportIssuer', 'country', 20),
  date('documents.passportExpiresOn', null),
  date('documents.confirmedOn', '2026-11-02'),
  date('documents.templateConsentOn', '2026-10-30'),
  text('documents.templateNotes', 40),
]

const rules = [
  'documents.rulePeople',
  'documents.ruleColumns',
  'documents.ruleValues',
  'documents.ruleOpenEnd',
  'documents.ruleNever',
] as const satisfies readonly TextKey[]

const spanishRules = [
  'documents.spanishPeople',
  'documents.spanishColumns',
  'documents.spanishValues',
  'documents.spanishOpenEnd',
  'documents.spanishNever',
] as const satisfies readonly TextKey[]

/**
 * What the sheet of instructions says: in the language of the document first, then in the others a
 * provider may read. What it calls a sheet or a column is what they are called in the document.
 */
export function templateInstructions(
  language: Locale,
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const names = {
    people: say(language, phrase('documents.sheetPeople')),
    motherTongue: say(language, phrase('documents.templateMotherTongue')),
    otherSkills: say(language, phrase('documents.templateOtherSkills')),
    availableTo: say(language, phrase('documents.templateAvailableTo')),
  }
  const inWords = (of: Locale, keys: readonly TextKey[]): string[] =>
    keys.map((key) => say(of, phrase(key, names)))
  const others = languagesOfTexts.filter((each) => languageOf(each) !== languageOf(language))
  return [
    ...[language, ...others].map((each) => ({
      heading: languageOf(each).name,
      lines: inWords(each, rules),
    })),
    {
      heading: say(language, phrase('documents.spanish')),
      lines: inWords(language, spanishRules),
    },
  ]
}
