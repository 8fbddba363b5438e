import { catalogueLanguage } from './catalogue-language.ts'
import type { CatalogueLanguage } from './countries/country.ts'
import { foldText } from './fold-text.ts'
import { languageTable } from './language-table.ts'
import { nameIndex } from './name-index.ts'

export interface Language {
  /** ISO 639 code: two letters where one exists, else three. */
  readonly code: string
  /** ISO 639-3 code. */
  readonly alpha3: string
  readonly name: Readonly<Record<CatalogueLanguage, string>>
  /** What its speakers call it; null where the catalogue does not know. */
  readonly endonym: string | null
  readonly otherNames: readonly string[]
}

const readLine = (line: string): Language => {
  const [code = '', alpha3 = '', en = '', fr = '', es = '', endonym = '', others = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  return {
    code,
    alpha3,
    name: { en, fr, es },
    endonym: endonym === '' ? null : endonym,
    otherNames: others === '' ? [] : others.split(';').map((name) => name.trim()),
  }
}

/** Every language of the catalogue, in the order of their English names. */
export const languages: readonly Language[] = languageTable
  .trim()
  .split('\n')
  .map(readLine)
  .sort((a, b) => a.name.en.localeCompare(b.name.en, 'en'))

const byCode = new Map(languages.map((each) => [each.code, each]))

const displayNames = new Map<string, Intl.DisplayNames>()

const nameFromIntl = (code: string, locale: string): string | undefined => {
  let names = displayNames.get(locale)
  if (!names) {
    names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
    displayNames.set(locale, names)
  }
  return /^[a-z]{2,3}$/.test(code) ? names.of(code) : undefined
}

/** The name of a language in the language of a tag ("en-GB"); a code that nobody knows is shown as it is. */
export const languageName = (code: string, locale: string): string => {
  const own = catalogueLanguage(locale)
  return (own && byCode.get(code)?.name[own]) ?? nameFromIntl(code, locale) ?? code
}

/** The language of a code, or undefined where the catalogue has none. */
export const language = (code: string): Language | undefined => byCode.get(code)

/** Every name that a language is found by, its own included, in whatever language. */
export const namesOfLanguage = ({ name, endonym, otherNames }: Language): readonly string[] => [
  ...Object.values(name),
  ...(endonym === null ? [] : [endonym]),
  ...otherNames,
]

const names = nameIndex(() =>
  languages.map((each) => ({
    id: each.code,
    tiers: [
      [...Object.values(each.name), ...(each.endonym === null ? [] : [each.endonym])],
      [...each.otherNames, each.alpha3],
    ],
  })),
)

/**
 * The code of a language written as name (English, French, Spanish or its own) or code, whatever
 * its accents and case; null where it is unknown. Two-letter codes count when written in one case
 * ("fr", "FR").
 */
export const findLanguage = (text: string): string | null => {
  const trimmed = text.trim()
  if (/^(?:[a-z]{2,3}|[A-Z]{2,3})$/.test(trimmed) && byCode.has(trimmed.toLowerCase())) {
    return trimmed.toLowerCase()
  }
  return names.find(foldText(trimmed))
}
