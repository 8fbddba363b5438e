import { remembered } from '../text/remembered.ts'
import { findLanguage, foldText, languages } from '../catalogue/index.ts'

/** The languages that lists come in; names of languages in them are those of Unicode. */
const LOCALES = ['ru', 'zh', 'ar', 'pt', 'de', 'it', 'nl', 'pl', 'tr', 'uk', 'fa'] as const

let names: ReadonlyMap<string, string | null> | null = null

/** The languages whose names of languages are adjectives that "língua" and "lengua" turn. */
const TURNED = ['es', 'pt'] as const

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/ês$/, 'esa'],
  [/és$/, 'esa'],
  [/án$/, 'ana'],
  [/ão$/, 'ã'],
  [/o$/, 'a'],
  [/ol$/, 'ola'],
]

/** The country's own name: it says where somebody is from sooner than what they speak. */
const NO_LANGUAGE = 'china'

/** "inglesa" of "inglés"; null of a name that is the same in both. */
function feminineOf(name: string): string | null {
  const rule = FEMININE.find(([end]) => end.test(name))
  const turned = rule && name.replace(rule[0], rule[1])
  return turned === undefined || turned === NO_LANGUAGE ? null : turned
}

/** Names that two languages share somewhere stand for neither. */
const readNames = (): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>()
  const add = (name: string, code: string): void => {
    const folded = foldText(name)
    const other = found.get(folded)
    if (folded !== '') found.set(folded, other === undefined || other === code ? code : null)
  }
  for (const locale of new Set<string>([...LOCALES, ...TURNED])) {
    const named = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
    const isTurned = TURNED.some((each) => each === locale)
    for (const { code } of languages) {
      const name = named.of(code) ?? ''
      if (locale !== 'es') add(name, code)
      const feminine = isTurned ? feminineOf(name) : null
      if (feminine !== null) add(feminine, code)
    }
  }
  return found
}

/** How lists shorten names of languages; with or without a full stop. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      англ: 'en',
      рус: 'ru',
      русск: 'ru',
      фр: 'fr',
      франц: 'fr',
      исп: 'es',
      нем: 'de',
      укр: 'uk',
    },
    ...{
      араб: 'ar',
      кит: 'zh',
      порт: 'pt',
      итал: 'it',
      узб: 'uz',
      каз: 'kk',
      кирг: 'ky',
      кырг: 'ky',
    },
    ...{
      тадж: 'tg',
      арм: 'hy',
      груз: 'ka',
      азерб: 'az',
      польск: 'pl',
      серб: 'sr',
      тур: 'tr',
      бел: 'be',
    },
    ...{
      engl: 'en',
      ang: 'en',
      angl: 'en',
      ingl: 'en',
      fran: 'fr',
      franc: 'fr',
      esp: 'es',
      span: 'es',
    },
    ...{ allem: 'de', alem: 'de', portug: 'pt', russ: 'ru', arab: 'ar', ital: 'it' },
  }),
)

const BESIDE =
  /^(?:langue|lengua|idioma|lingua|language|زبان|اللغة|لغة|язык) | (?:language|lang|язык|языки|语|文)$|(?<=\p{L}{3})(?:kenntnisse|sprache)$/u

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
  const short = SHORT.get(folded)
  if (short !== undefined) return short
  const bare = folded.replace(BESIDE, '')
  return bare === folded ? null : (findLanguage(bare) ?? names.get(bare) ?? null)
}, 5000)
