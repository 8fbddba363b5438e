import { phrase } from '../text/index.ts'
import { type CellReport, asNamed, chosenFor, isBlank } from './cell-report.ts'
import {
  countriesOfDouble,
  countryBehindTown,
  countryOfPlace,
  countryOfWords,
  flagsAsCodes,
  isInvertedName,
  isDissolvedState,
  type NamedCountry,
} from './country-words.ts'
import { otherwise } from './read-words.ts'
import { countryOfTown } from './town-words.ts'

/** The code of Namibia, which elsewhere is a mark for "not stated". */
const isCodeOfNamibia = (text: string): boolean => text.trim() === 'NA'

/**
 * Whether a cell of countries that looks empty says nothing. "NA" is Namibia there, and told, because
 * people mean "not stated" by it, too; "na" is left out, and told.
 */
export const isBlankOfCountries = (text: string, report: CellReport): boolean => {
  if (isCodeOfNamibia(text)) {
    report.warn(phrase('lists.namibiaRead', { text: 'NA', country: { country: 'NA' } }))
    return false
  }
  if (text.trim().toUpperCase() === 'NA')
    report.warn(phrase('lists.namibiaLeftOut', { text: text.trim(), country: { country: 'NA' } }))
  return isBlank(text)
}

const told = ({ country, by }: NamedCountry, words: string, report: CellReport): string => {
  if (by === 'former')
    report.warn(phrase('lists.countryFormer', { text: asNamed(words), country: { country } }))
  return country
}

/** What is left of words that name no country: the office may have chosen, else they are told. */
const unread = (words: string, report: CellReport): string | null => {
  if (!isDissolvedState(words)) return otherwise('country', words, 'lists.countryUnknown', report)
  const chosen = chosenFor('country', words, report)
  if (chosen === null) {
    report.unknown('country', words)
    report.leave(phrase('lists.countryDissolved', { text: asNamed(words) }), words.trim())
  }
  return chosen === 'left' ? null : chosen
}

/** One country in a cell; a town beside it is kept in the notes. */
export const readCountry = (text: string, report: CellReport): string | null => {
  const chosen = report.aliases.find('country', text)
  if (chosen !== null && chosen !== 'leave') {
    if (countryOfTown(text) !== null) report.keep(text.trim())
    return chosen
  }
  const alone = chosen === 'leave' ? null : countryOfWords(text)
  if (alone) return told(alone, text, report)
  const ofPlace = chosen === 'leave' ? null : (countryOfPlace(text) ?? countryBehindTown(text))
  if (!ofPlace) return unread(text, report)
  report.keep(text.trim())
  return told(ofPlace, text, report)
}

/** A part of a cell and the country it names, if any. */
interface Part {
  readonly words: string
  readonly named: NamedCountry | null
}

/** No country has more than one "and" in its name; one more is left for names to come. */
const MOST_JOINED = 3

const AND = /\s(?:and|et|y|e|und|и)\s|\s?و\s?(?=ال)/iu

/** Countries joined by "and", the longest names first: "Bosnia and Herzegovina and Croatia" are two. */
const joinedByAnd = (text: string): Part[] => {
  const parts = text.split(AND)
  const found: Part[] = []
  for (let at = 0; at < parts.length;) {
    let size = Math.min(MOST_JOINED, parts.length - at)
    const ofSize = (): NamedCountry | null =>
      countryOfWords(parts.slice(at, at + size).join(' and '))
    let named = ofSize()
    while (named === null && size > 1) {
      size -= 1
      named = ofSize()
    }
    const words = parts.slice(at, at + size).join(' and ')
    if (named === null) {
      const double = countriesOfDouble(words)
      if (double === null) return [{ words: text, named }]
      found.push(...double.map((each) => ({ words, named: each })))
    } else found.push({ words, named })
    at += size
  }
  return found
}

/** "DE AT": codes with nothing between them but spaces. */
const codesIn = (text: string): Part[] | null => {
  if (!/^[A-Z]{2,3}(?: [A-Z]{2,3})+$/.test(text)) return null
  const parts = text.split(' ').map((words) => ({ words, named: countryOfWords(words) }))
  return parts.every(({ named }) => named !== null) ? parts : null
}

/** Parts of a cell that holds several countries; a name that has "and" or a comma stays whole. */
const countriesOf = (text: string, separators: readonly RegExp[]): Part[] => {
  const whole = countryOfWords(text)
  const [separator, ...rest] = separators
  if (whole !== null) return [{ words: text, named: whole }]
  if (isInvertedName(text)) return [{ words: text, named: null }]
  if (!separator) return codesIn(text) ?? joinedByAnd(text)
  return text
    .split(separator)
    .filter((part) => isCodeOfNamibia(part) || !isBlank(part))
    .flatMap((part) => countriesOf(part.trim(), rest))
}

const SEPARATORS = [/[;|\n•·；]/, /[/+&]/, /[,،、，]/, /\s[-–—]\s/, /[()[\]]/]

/** Several nationalities in one cell: "French / Malian", "Serbe, suisse", "Bosnia and Herzegovina". */
export const readCountries = (text: string, report: CellReport): string[] => {
  const chosen = chosenFor('country', text, report)
  if (chosen !== null) return chosen === 'left' ? [] : [chosen]
  const found = countriesOf(flagsAsCodes(text).trim(), SEPARATORS).map(({ words, named }) =>
    named === null ? unread(words, report) : told(named, words, report),
  )
  return [...new Set(found.filter((code) => code !== null))]
}
