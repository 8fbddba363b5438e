import type { CatalogueLanguage, Country } from './countries/country.ts'
import { countries } from './countries/country-table.ts'
import { catalogueLanguage } from './catalogue-language.ts'
import { foldText } from './fold-text.ts'
import { nameIndex } from './name-index.ts'

export { countries }
export {
  type Country,
  type Region,
  type RegionalGroup,
  type Subregion,
  regionalGroups,
  regions,
  subregionNames,
  subregions,
} from './countries/country.ts'

const byCode = new Map(countries.map((each) => [each.alpha2, each]))

/** The country of an alpha-2 code, or undefined where the catalogue has none. */
export const country = (code: string): Country | undefined => byCode.get(code)

const displayNames = new Map<string, Intl.DisplayNames>()

const nameFromIntl = (code: string, locale: string): string | undefined => {
  let names = displayNames.get(locale)
  if (!names) {
    names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    displayNames.set(locale, names)
  }
  return /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined
}

/** The name of a country in the language of a tag ("en-GB"); a code that nobody knows is shown as it is. */
export const countryName = (code: string, locale: string): string => {
  const own: CatalogueLanguage | null = catalogueLanguage(locale)
  return (own && byCode.get(code)?.name[own]) ?? nameFromIntl(code, locale) ?? code
}

/** English adjective of nationality ("Moroccan"), or the code where the catalogue has none. */
export const demonym = (code: string): string => byCode.get(code)?.demonym ?? code

/** Every name, adjective of nationality and code that a country is found by, in whatever language. */
export const namesOfCountry = ({
  name,
  otherNames,
  demonym: adjective,
  demonyms,
  alpha3,
}: Country): readonly string[] => [
  ...Object.values(name),
  ...otherNames,
  adjective,
  ...demonyms,
  alpha3,
]

/** Alpha-2 codes of the countries that share a land border. */
export const neighboursOf = (code: string): readonly string[] => byCode.get(code)?.neighbours ?? []

const names = nameIndex(() =>
  countries.map((each) => ({
    id: each.alpha2,
    // A name outranks an adjective: "india" is the country before it is Spanish for a woman from it.
    tiers: [
      [...Object.values(each.name), ...each.otherNames, each.alpha3],
      [each.demonym, ...each.demonyms],
    ],
  })),
)

const ARTICLE = /^(?:the|la|le|les|el|los|las|l) /

/**
 * The alpha-2 code of a country written as name, adjective of nationality or code, in English,
 * French or Spanish, whatever its accents and case; null where it is unknown or could be two
 * ("Congolese", "Dominican"). Two-letter codes count in capitals only, because "no" is also a word.
 */
export const findCountry = (text: string): string | null => {
  const trimmed = text.trim()
  if (byCode.has(trimmed)) return trimmed
  return findFoldedCountry(foldText(trimmed))
}

/** {@link findCountry} for a name that `foldText` has folded already; knows no two-letter codes. */
export const findFoldedCountry = (folded: string): string | null =>
  names.find(folded) ?? (ARTICLE.test(folded) ? names.find(folded.replace(ARTICLE, '')) : null)
