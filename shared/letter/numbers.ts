import { foldLetter, singular, type Word } from './letter-text.ts'

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [1, 'one un une uno una'],
    [2, 'two deux dos'],
    [3, 'three trois tres'],
    [4, 'four quatre cuatro'],
    [5, 'five cinq cinco'],
    [6, 'six seis'],
    [7, 'seven sept siete'],
    [8, 'eight huit ocho'],
    [9, 'nine neuf nueve'],
    [10, 'ten dix diez'],
    [11, 'eleven onze once'],
    [12, 'twelve douze doce'],
    [13, 'thirteen treize trece'],
    [14, 'fourteen quatorze catorce'],
    [15, 'fifteen quinze quince'],
    [16, 'sixteen seize dieciseis'],
    [17, 'seventeen diecisiete'],
    [18, 'eighteen dieciocho'],
    [19, 'nineteen diecinueve'],
  ].flatMap(([value, names]) =>
    String(names)
      .split(' ')
      .map((name) => [singular(name), Number(value)]),
  ),
)

const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [20, 'twenty vingt veinte'],
    [30, 'thirty trente treinta'],
    [40, 'forty quarante cuarenta'],
    [50, 'fifty cinquante cincuenta'],
    [60, 'sixty soixante sesenta'],
    [70, 'seventy septante setenta'],
    [80, 'eighty octante huitante ochenta'],
    [90, 'ninety nonante noventa'],
  ].flatMap(([value, names]) =>
    String(names)
      .split(' ')
      .map((name) => [singular(name), Number(value)]),
  ),
)

const HUNDREDS = new Set(['hundred', 'cent', 'ciento', 'cien'])
const BETWEEN = new Set(['and', 'et', 'y'])

const of = (table: Readonly<Record<string, number>>, word: string | undefined): number | null =>
  word !== undefined && Object.hasOwn(table, word) ? (table[word] ?? null) : null

/** A number of a text, and the place of its last word among the words. */
export interface WrittenNumber {
  readonly value: number
  readonly last: number
}

/**
 * The whole number that begins at a word, in figures or in words up to 999 of English, French and
 * Spanish ("twenty-four", "quatre-vingt-dix", "ciento veinte"); null where none does.
 */
export function numberAt(words: readonly Word[], first: number): WrittenNumber | null {
  const start = words[first]
  if (start === undefined) return null
  if (/^\d{1,5}$/.test(start.text)) return { value: Number(start.text), last: first }
  return inWords(words, first)
}

function inWords(words: readonly Word[], first: number): WrittenNumber | null {
  let value = 0
  let last = -1
  // Seven words hold the longest: "four hundred and ninety nine", "quatre cent quatre vingt dix neuf".
  for (let at = first; at < first + 7; at += 1) {
    const word = words[at]?.text
    if (word === undefined) break
    if (BETWEEN.has(word)) {
      const next = words[at + 1]?.text
      const goesOn = value >= 20 && (of(UNITS, next) ?? of(TENS, next)) !== null
      if (last !== at - 1 || !goesOn || (value % 10 !== 0 && value % 100 !== 0)) break
      // "vingt et un", "one hundred and ten"; "forty and ten" are two numbers.
      if (value % 100 !== 0 && of(UNITS, next) === null) break
      continue
    }
    const added = addWord(value, word)
    if (added === null) break
    value = added
    last = at
  }
  return last === -1 ? null : { value, last }
}

/** The value with one more word, or null where the word does not go on with it. */
function addWord(value: number, word: string): number | null {
  const rest = value % 100
  if (HUNDREDS.has(word)) return value < 10 ? Math.max(1, value) * 100 : null
  const ten = of(TENS, word)
  // "quatre-vingt"
  if (ten === 20 && rest === 4) return value - 4 + 80
  if (ten !== null) return rest === 0 ? value + ten : null
  const unit = of(UNITS, word)
  if (unit === null) return null
  const room = rest === 0 ? 99 : rest === 60 || rest === 80 ? 19 : rest % 10 === 0 ? 9 : 0
  // "dix-sept"
  if (rest === 10 && unit >= 7 && unit <= 9) return value + unit
  if ((rest === 70 || rest === 90) && unit >= 7 && unit <= 9) return value + unit
  return unit <= room ? value + unit : null
}

const SHARE = String.raw`(?:(\d{1,3})(?:[.,]\d)?|(?<![a-z])([a-z]{2,14}(?:[ -][a-z]{2,14})?))\s{0,3}(?:%|per\s?cent|percent|pour\s?cent|por\s?ciento)`
const FRACTION = String.raw`\b(half|la moitie|the half|la mitad|(?:a|one|un) third|un tiers|le tiers|un tercio|(?:a|one) quarter|un quart|un cuarto|two thirds|les deux tiers|deux tiers|dos tercios|three quarters|trois quarts|parity|parite|paridad)\b`
const SHARES = new RegExp(`${SHARE}|${FRACTION}`, 'g')

const fractionOf = (words: string): number =>
  /quarter|quart|cuarto/.test(words)
    ? /three|trois/.test(words)
      ? 75
      : 25
    : /third|tier|tercio/.test(words)
      ? /two|deux|dos/.test(words)
        ? 67
        : 33
      : 50

/** A part of a whole in per cent, with its place in the text it was looked for in. */
export interface Share {
  readonly percent: number
  readonly from: number
  readonly to: number
}

/** The parts a folded text speaks of: "40 per cent", "ten per cent", "la moitié", "a third". */
export function sharesIn(folded: string, wordsOf: (text: string) => readonly Word[]): Share[] {
  return Array.from(folded.matchAll(SHARES)).flatMap((found) => {
    const [whole, figures, inWords, fraction] = found
    const place = { from: found.index, to: found.index + whole.length }
    if (fraction !== undefined) return [{ ...place, percent: fractionOf(fraction) }]
    if (figures !== undefined) return checked(place, Number(figures))
    const words = wordsOf(foldLetter(inWords ?? ''))
    // "than ten per cent": the number is the last word or the last two.
    for (let at = 0; at < words.length; at += 1) {
      const number = numberAt(words, at)
      if (number?.last === words.length - 1) return checked(place, number.value)
    }
    return []
  })
}

const checked = (place: { from: number; to: number }, percent: number): Share[] =>
  percent > 0 && percent <= 100 ? [{ ...place, percent }] : []
