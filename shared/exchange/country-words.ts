import { remembered } from '../text/remembered.ts'
import { countries, country, findCountry, foldText } from '../catalogue/index.ts'
import { formalNames } from '../catalogue/countries/formal-names.ts'
import {
  dissolvedStates,
  doublePrefixes,
  formerNames,
  otherWords,
  sportsCodes,
} from '../catalogue/countries/words-of-lists.ts'

/** A country that words name, and how sure that is. */
export interface NamedCountry {
  readonly country: string
  /** 'former': a name that it no longer has. */
  readonly by: 'name' | 'former'
}

/** The languages that lists come in; names of countries in them are those of Unicode. */
const LOCALES = [
  'en',
  'fr',
  'es',
  'ru',
  'zh',
  'ar',
  'pt',
  'de',
  'it',
  'nl',
  'pl',
  'tr',
  'uk',
  'sv',
  'fa',
] as const

type Words = ReadonlyMap<string, string>

const readTable = (table: string): [code: string, words: string[]][] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', words = ''] = line.split('|').map((cell) => cell.trim())
      return [code, words.split(';').map((word) => word.trim())]
    })

const wordsOf = (table: string): Words =>
  new Map(readTable(table).flatMap(([code, words]) => words.map((word) => [foldText(word), code])))

/** Names that two countries share in some language stand for neither. */
const namesOfIntl = (locales: readonly string[]): Map<string, string | null> => {
  const found = new Map<string, string | null>()
  for (const locale of locales) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    for (const { alpha2 } of countries) {
      const folded = foldText(names.of(alpha2) ?? '')
      const other = found.get(folded)
      found.set(folded, other === undefined || other === alpha2 ? alpha2 : null)
    }
  }
  return found
}

interface Tables {
  readonly former: Words
  readonly names: ReadonlyMap<string, string | null>
  readonly prefixes: Words
  readonly dissolved: ReadonlySet<string>
  readonly byNumber: Words
}

let tables: Tables | null = null

/** Read when the first cell asks. */
const readTables = (): Tables =>
  (tables ??= {
    former: wordsOf(formerNames),
    names: new Map([
      ...namesOfIntl(LOCALES),
      ...wordsOf(formalNames),
      ...wordsOf(sportsCodes),
      ...wordsOf(otherWords),
    ]),
    prefixes: wordsOf(doublePrefixes),
    dissolved: new Set(dissolvedStates.split(';').map(foldText)),
    byNumber: new Map(
      countries.flatMap(({ alpha2, m49 }) => (m49 === null ? [] : [[m49, alpha2]])),
    ),
  })

// A lower-case code that is a word where people answer: "no", "si", "na".
const ANSWERS = new Set(['no', 'si', 'na', 'da', 'ok'])

/** The country of a code that stands alone: "ke", "K.E.", "404". */
const ofCode = (text: string): string | null => {
  const letters = text.replace(/[.\s]/g, '')
  if (/^\p{L}{2}$/u.test(letters) && !ANSWERS.has(letters)) {
    const code = letters.toUpperCase()
    if (country(code)) return code === 'UK' ? 'GB' : code
  }
  // A shorter number is as well the sender's own.
  return /^\d{3}$/.test(letters) ? (readTables().byNumber.get(letters) ?? null) : null
}

const FLAG = /([\u{1F1E6}-\u{1F1FF}])([\u{1F1E6}-\u{1F1FF}])/gu
const FIRST_OF_FLAGS = 0x1f1e6

/** A text with its flags as codes, so that several of them part. */
export const flagsAsCodes = (text: string): string =>
  text.replace(FLAG, (flag) => `; ${flagsIn(flag)[0] ?? flag}; `)

/** The countries whose flags stand in a text. */
const flagsIn = (text: string): string[] =>
  Array.from(text.matchAll(FLAG), ([, first = '', second = '']) =>
    String.fromCharCode(
      ...[first, second].map((sign) => (sign.codePointAt(0) ?? 0) - FIRST_OF_FLAGS + 65),
    ),
  ).filter((code) => country(code))

const FORM_OF_STATE =
  /^(?:the |la |le |l |el |los |les |las )?(?:(?:islamic|democratic|federal|federative|united|plurinational|people s|arab|socialist|bolivarian|co operative|cooperative|independent|oriental|hashemite|principality|grand|republique|islamique|federale|democratique|unie|republica|islamica|democratica|cooperativa|unida|kingdom|republic|state|states|commonwealth|union|royaume|etat|reino|estado|principado|principaute|grand duche|gran ducado|grand duchy|sultanate|sultanat|rep|реп|republik|republika|республика|جمهورية|مملكة|دولة) ){1,4}(?:of |de la |de los |del |de l |des |du |de |d |da |do )?(?:the )?(?=\S)/
const SAID_BESIDE =
  /^(?:dual(?: national(?:ity)?| citizen(?:ship)?)?|double nationalite|doble nacionalidad|formerly|ex|now|citizen of|national of|nationality|citizenship|nationalite|citoyen(?:ne)? d[eu]s?|ressortissant(?:e)? d[eu]s?|nacional de|ciudadan[oa] de|nacionalidad(?:e)?|гражданин|гражданка|гражданство|republic of|born in) | (?:citizen|national|nationality|citizenship|passport|dual national|гражданство|籍|国籍)$/

/** Longer than any name of a country: what is beyond is not looked at as one. */
const LONGEST_NAME = 120

/** "Iran, Islamic Rep. of": words behind the comma that only say what kind of State it is. */
const INVERTED =
  /^([^,]+),\s*((?:(?:the|of|islamic|democratic|dem|people['’]?s|republic|rep|kingdom|states?|federated|plurinational|bolivarian|united|union|commonwealth|principality|province|former|yugoslav|arab|r[ée]publique|rép|islamique|f[ée]d[ée]rale|unie|bolivarienne|royaume|rep[úu]blica|isl[áa]mica|unida|reino|estado|de|du|d['’]|del|la|le|les|l['’])[.\s]*)+)$/iu
// Two countries share these names, and what stands behind the comma tells them apart.
const SHARED_NAMES = new Set(['congo', 'korea', 'coree', 'corea', 'coreia'])

/** The country of a whole text, in whatever words; null where it is none, or could be two. */
const ofWhole = (text: string): NamedCountry | null => {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const { former, names } = readTables()
  const folded = foldText(trimmed)
  const was = former.get(folded)
  if (was !== undefined) return { country: was, by: 'former' }
  const known = findCountry(trimmed) ?? names.get(folded) ?? ofCode(trimmed)
  if (known !== null) return { country: known, by: 'name' }
  const inverted = trimmed.length <= LONGEST_NAME ? INVERTED.exec(trimmed) : null
  if (inverted && !SHARED_NAMES.has(foldText(inverted[1] ?? ''))) return ofWhole(inverted[1] ?? '')
  for (const shorter of [
    folded.replace(FORM_OF_STATE, ''),
    folded.replace(SAID_BESIDE, '').trim(),
  ]) {
    const rest =
      shorter === folded || shorter === '' ? null : (findCountry(shorter) ?? names.get(shorter))
    if (rest) return { country: rest, by: 'name' }
  }
  return null
}

/**
 * The country that words name alone: by name in the languages that lists come in, adjective, code of
 * two or three letters or digits, code of sports, flag, or with its code or another name in brackets
 * ("Kenya (KE)"). Null where they name none, or more than one.
 */
export const countryOfWords = (text: string): NamedCountry | null =>
  text.length > LONGEST_NAME ? null : knownWords(text)

// A list names the same countries again and again.
const knownWords = remembered((text: string): NamedCountry | null => {
  const flags = [...new Set(flagsIn(text))]
  const words = flags.length === 0 ? text : text.replace(FLAG, ' ')
  const whole = ofWhole(words)
  const [flag] = flags
  if (flag !== undefined) {
    if (flags.length > 1 || (foldText(words) !== '' && whole?.country !== flag)) return null
    return { country: flag, by: 'name' }
  }
  if (whole !== null) return whole
  const bracket = /^([^()[\]]*)[([]([^()[\]]*)[)\]]\s*$/.exec(words)
  if (bracket) {
    const [outside, inside] = [ofWhole(bracket[1] ?? ''), ofWhole(bracket[2] ?? '')]
    return outside && outside.country === inside?.country ? outside : null
  }
  // "Kenya - KE", "KE: Kenya".
  const pair = /^([^:–—-]+?)\s*[:–—-]\s*([^:–—-]+)$/.exec(words)
  const [one, other] = pair ? [ofWhole(pair[1] ?? ''), ofWhole(pair[2] ?? '')] : [null, null]
  return one && other && one.country === other.country ? one : null
}, 5000)

// Names in these languages are no words of English, French or Spanish, as "Island" of German is.
const WITHOUT_DOUBT = ['ru', 'zh', 'ar', 'pt'] as const
let amongWords: ReadonlyMap<string, string | null> | null = null

/** The country of a folded name in Russian, Chinese, Arabic or Portuguese, as it stands among other words. */
export const countryAmongWords = (folded: string): string | null =>
  (amongWords ??= namesOfIntl(WITHOUT_DOUBT)).get(folded) ?? null

/** True for the name of a State that is several today. */
export const isDissolvedState = (text: string): boolean =>
  text.length <= LONGEST_NAME && readTables().dissolved.has(foldText(text))

// Codes of States of America that stand behind towns as those of countries do.
const STATES_OF_AMERICA = new Set(
  'AL AR AZ CA CO DE GA ID IL IN LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA'.split(' '),
)

/**
 * The country in an address as short as a cell of residence: "Cluj, Romania", "Nairobi – Kenya",
 * "Gothenburg (Sweden)". Null where it names none or several, and where a code could be that of a
 * State of America.
 */
export const countryOfPlace = (text: string): NamedCountry | null => {
  if (text.length > LONGEST_NAME) return null
  const parts = text
    .split(/[,;/|\n()[\]]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 6) return null
  const named = parts.map((part) => (STATES_OF_AMERICA.has(part) ? null : countryOfWords(part)))
  const last = named.at(-1) ?? null
  if (last !== null) return last
  const found = named.filter((each) => each !== null)
  return new Set(found.map((each) => each.country)).size === 1 ? (found[0] ?? null) : null
}

const MOST_WORDS_OF_DOUBLE = 6

/** True for a name that says what kind of State it is behind a comma: the comma parts nothing. */
export const isInvertedName = (text: string): boolean =>
  text.length <= LONGEST_NAME && INVERTED.test(text.trim())

// "New Mexico", "West Virginia": what these stand before is no country any more.
const NOT_BEFORE = new Set(
  'new nueva nuevo nouvelle north south east west northern southern eastern western and et y e or born'.split(
    ' ',
  ),
)
const MOST_WORDS_OF_PLACE = 8

/** "London UK", "Paris France": a town with its country behind it, and nothing between. */
export const countryBehindTown = (text: string): NamedCountry | null => {
  const words = text.trim().split(/\s+/)
  if (text.length > LONGEST_NAME || words.length < 2 || words.length > MOST_WORDS_OF_PLACE)
    return null
  for (let at = Math.max(1, words.length - 4); at < words.length; at += 1) {
    const behind = words.slice(at).join(' ')
    const isCode = /^(?:UK|USA|UAE|DRC|RDC)$/.test(behind)
    const found = isCode || behind.length > 3 ? countryOfWords(behind) : null
    if (!found) continue
    const town = words.slice(0, at).join(' ')
    return /^[\p{L}\p{M}'’.\s-]+$/u.test(town) &&
      !NOT_BEFORE.has(foldText(words[at - 1] ?? '')) &&
      countryOfWords(town) === null &&
      !isDissolvedState(text)
      ? found
      : null
  }
  return null
}

/**
 * The two countries of a double adjective: "French-Malian", "Franco-malienne", "South African American".
 * Null where it is none.
 */
export const countriesOfDouble = (text: string): readonly [NamedCountry, NamedCountry] | null => {
  if (text.length > LONGEST_NAME) return null
  const { prefixes } = readTables()
  const both = (first: string, second: string): readonly [NamedCountry, NamedCountry] | null => {
    const prefix = prefixes.get(foldText(first))
    const one: NamedCountry | null =
      prefix === undefined ? countryOfWords(first) : { country: prefix, by: 'name' }
    const other = one && countryOfWords(second)
    return one && other && one.country !== other.country ? [one, other] : null
  }
  const hyphens = text.split(/[-‐‑–]/)
  if (hyphens.length > 1 && hyphens.length <= MOST_WORDS_OF_DOUBLE)
    for (let at = 1; at < hyphens.length; at += 1) {
      const found = both(hyphens.slice(0, at).join('-'), hyphens.slice(at).join('-'))
      if (found) return found
    }
  const words = text.trim().split(/\s+/)
  if (words.length > 1 && words.length <= MOST_WORDS_OF_DOUBLE)
    for (let at = 1; at < words.length; at += 1) {
      // Two codes side by side could be a word: "so be".
      const [first, second] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
      const found = first.length > 3 && second.length > 3 ? both(first, second) : null
      if (found) return found
    }
  return null
}
