import { remembered } from '../text/remembered.ts'
import { findLanguage, foldText, languages } from '../catalogue/index.ts'

/** The languages that lists come in; names of languages in them are those of Unicode. */
const LOCALES = ['ru', 'zh', 'ar', 'pt', 'de', 'it', 'nl', 'pl', 'tr', 'uk'] as const

let names: ReadonlyMap<string, string | null> | null = null

/** Names that two languages share somewhere stand for neither. */
const readNames = (): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>()
  for (const locale of LOCALES) {
    const named = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
    for (const { code } of languages) {
      const folded = foldText(named.of(code) ?? '')
      const other = found.get(folded)
      if (folded !== '') found.set(folded, other === undefined || other === code ? code : null)
    }
  }
  return found
}

const BESIDE =
  /^(?:langue|lengua|idioma|lingua|language|اللغة|لغة|язык) | (?:language|lang|язык|языки|语|文)$/

/**
 * The language that words name: by a name of the catalogue, in another language that lists come in, or
 * with "language" beside it ("английский язык", "اللغة الفرنسية"); null where they name none.
 */
export const languageOfWords = (text: string): string | null =>
  text.length > LONGEST_NAME ? null : known(text)

/** Longer than the name of any language: what is beyond is not looked at as one. */
const LONGEST_NAME = 80

// A list names the same languages again and again.
const known = remembered((text: string): string | null => {
  const ofCatalogue = findLanguage(text)
  if (ofCatalogue !== null) return ofCatalogue
  const folded = foldText(text)
  names ??= readNames()
  const named = names.get(folded)
  if (named !== undefined) return named
  const bare = folded.replace(BESIDE, '')
  return bare === folded ? null : (findLanguage(bare) ?? names.get(bare) ?? null)
}, 5000)
