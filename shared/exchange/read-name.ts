import type { NameOrder } from './column-mapping.ts'
import {
  afterName,
  isFamilyNameOf,
  isInitial,
  isKorean,
  isParticle,
  isPatronymic,
  isPlainTitle,
  isSecondGivenName,
  isShouted,
  isVietnamese,
  joinsSurnames,
  opensFamilyName,
  staysWithFamilyName,
  titleKind,
  usesTwoSurnames,
} from './name-words.ts'

/** A whole name in its parts. No word of it is in none of them. */
export interface SplitName {
  readonly familyName: string
  /** With a suffix behind it: "Leroy Jr." */
  readonly givenName: string | null
  /** Titles before the name and degrees behind it: "Prof. Dr.", "PhD"; null where it has none. */
  readonly title: string | null
  /** Names of before, by marriage or by which people call them, with the words that say so: "née Dahl". */
  readonly further: readonly string[]
}

/** What a list says of a name beside its cell. */
export interface NameHints {
  readonly order: NameOrder
  /** Alpha-2 codes of the person's nationalities; names are built in other ways here and there. */
  readonly countries: readonly string[]
}

const FORMER =
  /^(?:née|né|nee|geb\.?|geboren|born|formerly|maiden name|f\.?k\.?a\.?|a\.?k\.?a\.?|alias|dite?|ép\.?|épouse|epouse|veuve|vve|nacida|nacido|de soltera|nascida|nascido|урожд\.?|урожденная|урождённая|[sdw]\/o)(?=[\s:])/iu
const FORMER_INSIDE =
  /[\s,]+(?:née|nee|geb\.|geboren|formerly|f\.?k\.?a\.?|a\.?k\.?a\.?|alias|épouse|epouse|ép\.|vve|nacida|de soltera|nascida|урожд\.?|урожденная|урождённая|[sdw]\/o)\s+\S/iu

/** Words of the above behind which a family name of before stands, not a husband's or a byname. */
const FORMER_FAMILY =
  /^(?:née?|nee|geb\.?|geboren|born|formerly|maiden name|nacid[oa]|de soltera|nascid[oa]|урожд\.?|урожденная|урождённая)[\s:]+(\p{L}[\p{L}\p{M}'’ -]*)$/iu

/** "Dahl" of "née Dahl"; null where no family name of before is said. */
export const formerFamilyName = (words: string): string | null =>
  FORMER_FAMILY.exec(words.trim())?.[1]?.trim() ?? null

/** Takes out of a name what stands in brackets or quotes, and the names of before behind it. */
const takeFurther = (
  text: string,
): { readonly rest: string; readonly further: string[]; readonly titles: string[] } => {
  const further: string[] = []
  const titles: string[] = []
  let rest = text.replace(
    // Brackets that belong to a word, as in "A(1)", are part of it.
    /(?<![^\s,;])(?:\(([^()]*)\)|\[([^[\]]*)\]|[“«"]([^“”«»"]*)[”»"])/gu,
    (whole: string, round?: string, square?: string, quoted?: string) => {
      const words = (round ?? square ?? quoted ?? '').trim()
      if (words === '') return ' '
      if (titleKind(words) !== null) titles.push(words)
      else if (afterName(words, true) !== null) return ` ${words} `
      else further.push(FORMER.test(words) ? words : whole)
      return ' '
    },
  )
  const inside = FORMER_INSIDE.exec(rest)
  // "Tan Nee Lee" is a name; "nee" of a name of before is written small.
  if (inside && rest.slice(0, inside.index).trim() !== '' && !/\sNee\s/.test(inside[0])) {
    further.push(
      rest
        .slice(inside.index)
        .replace(/^[\s,]+/, '')
        .trim(),
    )
    rest = rest.slice(0, inside.index)
  }
  return { rest: rest.replace(/\s+/g, ' ').trim(), further, titles }
}

/** Titles at the front of some words; those that may be names only where two words of a name remain. */
const takeTitles = (
  words: readonly string[],
  besideName: boolean,
): [titles: string[], rest: string[]] => {
  let at = 0
  for (; at < words.length - 1; at += 1) {
    const kind = titleKind(words[at] ?? '')
    const remaining = words.length - at - 1 + (besideName ? 1 : 0)
    if (kind === null || (kind === 'besideWholeName' && remaining < 2)) break
  }
  return [words.slice(0, at), words.slice(at)]
}

/** No part of a degree that is written with spaces has more signs. */
const LONGEST_DEGREE = 4

/** Words behind a name that are no part of it, from the end on; one word of the name always remains. */
const takeAfter = (
  words: readonly string[],
  behindComma: boolean,
): { readonly rest: string[]; readonly suffixes: string[]; readonly degrees: string[] } => {
  let end = words.length
  const suffixes: string[] = []
  const degrees: string[] = []
  while (end > (behindComma ? 0 : 1)) {
    const word = words[end - 1] ?? ''
    // "Ma. Reyes Ph. D." is written with spaces, too.
    const two = end > 1 && word.length <= LONGEST_DEGREE ? `${words[end - 2] ?? ''} ${word}` : ''
    const kind = afterName(word, behindComma)
    // "Mr" and the like behind a name are titles: "Benali Nadia Mme".
    const title = titleKind(word) === 'always' && end > 2
    if (kind === 'suffix') suffixes.unshift(word)
    else if (kind === 'degree' || title) degrees.unshift(word)
    else if (two !== '' && end > 2 && afterName(two, false) === 'degree') {
      degrees.unshift(two)
      end -= 1
    } else break
    end -= 1
  }
  return { rest: words.slice(0, end), suffixes, degrees }
}

const withParticles = (words: readonly string[], from: number): number => {
  let at = from
  while (at > 1 && isParticle(words[at - 1] ?? ''))
    at -= joinsSurnames(words[at - 1] ?? '') && at > 2 ? 2 : 1
  return at
}

/** Where the family name of words in the order of most lists begins. */
const familyBegins = (words: readonly string[], countries: readonly string[]): number => {
  let last = words.length - 1
  if (last > 1 && staysWithFamilyName(words[last] ?? '')) last -= 1
  const at = withParticles(words, last)
  const before = words[at - 1] ?? ''
  const two =
    at > 1 &&
    !isInitial(before) &&
    !isSecondGivenName(before) &&
    ((/ez$/iu.test(before) && before.length > 3) || usesTwoSurnames(countries))
  return two ? withParticles(words, at - 1) : at
}

/** Where the given name of words begins in which the family name stands first. */
const givenBegins = (words: readonly string[]): number => {
  let end = 1
  while (end < words.length - 2 && opensFamilyName(words[end] ?? '')) end += 2
  while (end < words.length - 1 && isParticle(words[end - 1] ?? '')) end += 1
  while (end < words.length - 1 && joinsSurnames(words[end] ?? '')) end += 2
  return Math.min(end, words.length - 1)
}

const cut = (words: readonly string[], at: number): readonly [family: string, given: string] => [
  words.slice(at).join(' '),
  words.slice(0, at).join(' '),
]

/** The family and the given name of words without title, degree or comma. */
const splitWords = (
  words: readonly string[],
  { order, countries }: NameHints,
): readonly [family: string, given: string | null] => {
  if (words.length < 2) return [words.join(' '), null]
  const shouted = words.map(isShouted)
  const named = words.map((word) => !isInitial(word))
  if (
    shouted.includes(true) &&
    words.some((_, at) => !shouted[at] && named[at] && !isParticle(words[at] ?? ''))
  ) {
    const inFamily = [...shouted]
    // From the right, so that every particle before a word in capitals joins it.
    for (let at = words.length - 2; at >= 0; at -= 1) {
      if (isParticle(words[at] ?? '') && inFamily[at + 1]) inFamily[at] = true
    }
    const family = words.filter((_, at) => inFamily[at])
    const given = words.filter((_, at) => !inFamily[at])
    if (given.length > 0) return [family.join(' '), given.join(' ')]
  }
  // An initial is never the family name where a word is there: it stands before it, or behind it.
  const firstNamed = named.indexOf(true)
  const lastNamed = named.lastIndexOf(true)
  if (firstNamed >= 0 && lastNamed < words.length - 1)
    return [words.slice(0, lastNamed + 1).join(' '), words.slice(lastNamed + 1).join(' ')]
  if (firstNamed > 0 && order === 'familyFirst') return cut(words, firstNamed)
  const [first = '', second = ''] = words
  const last = words.at(-1) ?? ''
  const oneScript = words.every((word) =>
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hira}\p{Script=Kana}]+$/u.test(word),
  )
  const familyFirst =
    order === 'familyFirst' ||
    oneScript ||
    (isFamilyNameOf(first, countries) &&
      (words.length === 2 || !isFamilyNameOf(last, countries))) ||
    (words.length === 2 && isKorean(first, second)) ||
    (words.length > 2 && isVietnamese(first)) ||
    (words.length === 3 && isPatronymic(last) && !isPatronymic(second))
  if (familyFirst) {
    // "Maria de Oliveira" in a list that writes family names first: nobody's given name is "de Oliveira".
    if (words.length > 2 && words.slice(1, -1).every(opensFamilyName)) return cut(words, 1)
    const at = givenBegins(words)
    return [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  }
  return cut(words, familyBegins(words, countries))
}

const wordsOf = (text: string): string[] =>
  text
    // "Dr.Benali" is two words.
    .replace(/^(dr|prof|mr|mrs|ms|mme|mlle)\.(?=\p{L})/iu, '$1. ')
    // A number before the name, a mark behind it.
    .replace(/^\d{1,4}[.)]\s+|[*†]+$/gu, '')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/**
 * The words of a whole name that are names: without titles, suffixes and degrees, and without those of
 * before. Null where a comma parts it, so that its order is told already.
 */
export const namesOf = (text: string): readonly string[] | null => {
  const [first = [], ...others] = takeFurther(text.replace(/\s+/g, ' ').trim())
    .rest.split(',')
    .map((part, at) => takeAfter(wordsOf(part.trim()), at > 0).rest)
    .filter((part) => part.length > 0)
  return others.length > 0 ? null : takeTitles(first, false)[1]
}

/**
 * Splits a full name: at its comma, by the words in capitals ("BENALI Nadia"), else by the order of its
 * list: the last word, or the first, with its particles is the family name; an initial never is. A
 * single word, or a script without spaces, is one name. Titles, degrees and names of before are set
 * apart, a title only where the rest is still a name.
 */
export const splitName = (text: string, hints: NameHints): SplitName => {
  const { rest, further, titles } = takeFurther(text.replace(/\s+/g, ' ').trim())
  const suffixes: string[] = []
  const degrees: string[] = []
  const parts = rest
    .split(hints.order === 'familyFirst' && /^[^,/]+\/[^,/]+$/.test(rest) ? '/' : ',')
    .map((part) => wordsOf(part.trim()))
    .filter((part) => part.length > 0)
    .flatMap((part, at) => {
      // In a name all of capitals "MA" behind the comma is as well somebody's name.
      const after = takeAfter(part, at > 0 && /\p{Ll}/u.test(rest))
      suffixes.push(...after.suffixes)
      degrees.push(...after.degrees)
      return after.rest.length === 0 ? [] : [after.rest]
    })
  const [first = [], ...others] = parts
  const [firstTitles, name] = takeTitles(first, others.length > 0)
  const [moreTitles, behind] = takeTitles(others.flat(), true)
  const alone = behind.length === 1 && name.length > 1 && titleKind(behind[0] ?? '') !== null
  const given = alone ? [] : behind
  const [familyName, givenName] =
    given.length > 0 ? [name.join(' '), given.join(' ')] : splitWords(name, hints)
  const title = [
    ...titles,
    ...firstTitles,
    ...moreTitles,
    ...(alone ? behind : []),
    ...degrees,
  ].join(' ')
  const withSuffix = [...(givenName === null ? [] : [givenName]), ...suffixes].join(' ')
  return {
    familyName,
    givenName: withSuffix === '' ? null : withSuffix,
    title: title === '' ? null : title,
    further,
  }
}

/** A family name or a given name of a column of its own, freed of what stands with it. */
export interface NamePart {
  readonly name: string
  /** Titles before it and degrees behind it; null where it has none. */
  readonly title: string | null
  /** "Jr.", "III" behind a family name; null where there is none. */
  readonly suffix: string | null
  readonly further: readonly string[]
}

/** Signs that stand with a name and are no part of it: marks of footnotes, small pictures. */
const MARKS = /[*†‡¹²³]+$|[\p{Extended_Pictographic}\u{fe0f}]/gu
/** Written out it is part of the family name: "Silva Júnior". */
const WRITTEN_OUT = /^j[uú]nior$|^senior$/iu
const LONGEST_TITLE_BEHIND = 6

/** True for a part behind a comma that is no name: "PhD", "MBA"; "PMP" behind one that is a degree. */
const isBehindName = (part: string, behindDegree: boolean, isPlain: boolean): boolean => {
  const words = wordsOf(part)
  if (words.length === 0 || takeAfter(words, isPlain).rest.length === 0) return true
  return (
    behindDegree &&
    isPlain &&
    words.every((word) => isShouted(word) && word.length <= LONGEST_TITLE_BEHIND)
  )
}

/**
 * What a column of family names or of given names says: "Diallo, PhD", "Dr. Anna", "Holm (née Dahl)". What
 * is no name is set apart; a cell that is a name and nothing else stays as it was written.
 */
export const splitNamePart = (text: string): NamePart => {
  const written = text.replace(MARKS, '').replace(/\s+/g, ' ').trim()
  const { rest, further, titles } = takeFurther(written)
  const [first = '', ...behind] = rest.split(',').map((part) => part.trim())
  const words = wordsOf(first)
  let begin = 0
  while (begin < words.length - 1 && isPlainTitle(words[begin] ?? '')) begin += 1
  const after = takeAfter(words.slice(begin), false)
  const kept = after.suffixes.filter((word) => WRITTEN_OUT.test(word))
  const isPlain = /\p{Ll}/u.test(first)
  const suffixes = after.suffixes.filter((word) => !WRITTEN_OUT.test(word))
  const degrees = [...after.degrees]
  for (const part of behind) {
    if (!isBehindName(part, degrees.length > 0, isPlain))
      return { name: written, title: null, suffix: null, further: [] }
    const more = takeAfter(wordsOf(part), isPlain)
    suffixes.push(...more.suffixes)
    degrees.push(...more.degrees, ...more.rest)
  }
  const title = [...titles, ...words.slice(0, begin), ...degrees].join(' ')
  const suffix = suffixes.join(' ')
  const name = [...after.rest, ...kept].join(' ')
  // Nothing was set apart, or nothing would be left: what is written stands.
  if (name === '' || (title === '' && suffix === '' && further.length === 0))
    return { name: written === '' ? text : written, title: null, suffix: null, further: [] }
  return {
    name,
    title: title === '' ? null : title,
    suffix: suffix === '' ? null : suffix,
    further,
  }
}
