import {
  addDays,
  addMonths,
  type DateOnly,
  dateFromParts,
  dayNumber,
  lengthInDays,
} from '../calendar/index.ts'
import { readMonth } from '../calendar/month-names.ts'
import { type Passage, wordsOf } from './letter-text.ts'
import { numberAt } from './numbers.ts'

/** A day as a letter writes it; the year may not stand with it. */
export interface WrittenDay extends Passage {
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** False where day and month could stand the other way round: "03/04/2027". */
  readonly plain: boolean
}

/** One day or a period, both ends included, as far as its year can be told. */
export interface Found extends Passage {
  readonly first: DateOnly
  /** Null for a single day. */
  readonly last: DateOnly | null
  /** False where the year, or which figure is the month, had to be told from the rest of the letter. */
  readonly certain: boolean
  /** Days in a row that are enough, where the letter says so behind the period. */
  readonly minimumDays: number | null
}

const MONTH = String.raw`(?:jan(?:uary|vier|v)?|ene(?:ro)?|feb(?:ruary|rero)?|fev(?:rier|r)?|mar(?:ch|s|zo)?|apr(?:il)?|avr(?:il)?|abr(?:il)?|mayo?|mai|june?|junio|juin|jul(?:y|io)?|juil(?:let)?|aug(?:ust)?|aout|ago(?:sto)?|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|dec(?:ember|embre)?|dic(?:iembre)?)(?![a-z])`
const ORDINAL = '(?:st|nd|rd|th|er|re|o)?'
const YEAR = String.raw`(?:(?:19|20)\d{2})(?!\d)`
const DAYS = new RegExp(
  [
    String.raw`(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)`,
    String.raw`(?<![\d./-])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?![\d/])`,
    String.raw`(?<![\d./])(\d{1,2}|premier|first|primero)${ORDINAL}[\s-]{0,3}(?:day )?(?:of |de |du |d')?(${MONTH})\.?(?:\s{0,3},?\s{0,3}-?(?:de |del |of )?(${YEAR}))?`,
    String.raw`(?<![a-z])(${MONTH})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d)(?!\d)(?:\s{0,3},?\s{1,3}(${YEAR}))?`,
  ].join('|'),
  'g',
)

/** Every day the folded text writes out, in order. */
export function writtenDays(folded: string): WrittenDay[] {
  const found = [...folded.matchAll(DAYS)]
  const numeric = found.filter((each) => each[4] !== undefined)
  // One date that can be read in one way only tells how all of a letter are written.
  const dayFirst = numeric.some((each) => Number(each[4]) > 12)
  const monthFirst = !dayFirst && numeric.some((each) => Number(each[5]) > 12)
  return found.flatMap((each) => {
    const place = { from: each.index, to: each.index + each[0].trimEnd().length }
    const [, y1, m1, d1, one, other, y2, d3, m3, y3, m4, d4, y4] = each
    if (y1 !== undefined) return day(place, y1, Number(m1), Number(d1), true)
    if (one !== undefined) {
      const [d, m] = monthFirst ? [other, one] : [one, other]
      const plain = dayFirst || monthFirst || one === other
      return day(place, (y2 ?? '').length === 2 ? `20${y2 ?? ''}` : y2, Number(m), Number(d), plain)
    }
    const [d, m, y] = m3 === undefined ? [d4, m4, y4] : [d3, m3, y3]
    return day(place, y, readMonth(m ?? '') ?? 0, /^\d/.test(d ?? '') ? Number(d) : 1, true)
  })
}

function day(
  place: Passage,
  year: string | undefined,
  month: number,
  number: number,
  plain: boolean,
): WrittenDay[] {
  // In a leap year, so that a 29 February without its year is one.
  if (dateFromParts(year === undefined ? 2024 : Number(year), month, number) === null) return []
  return [{ ...place, year: year === undefined ? null : Number(year), month, day: number, plain }]
}

const WEEKDAY = String.raw`(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?,?\s?`
const ARTICLE = String.raw`(?:and including |including |the |le |el )?`
const TO = String.raw`(?:until|till|to|through|thru|up to|au|jusqu'au|jusqu'a|al|hasta|a|-|->|end(?: date)?|fin)`
const AND = String.raw`(?:and|et|y)`
const gap = (words: string): RegExp =>
  new RegExp(
    String.raw`^(?:\s?\([^()\n]{0,20}\))?[\s,;]{0,3}${words}\s{0,2}:?\s{0,3}${ARTICLE}${WEEKDAY}$`,
  )
const FROM_TO = gap(TO)
const BETWEEN_AND = gap(AND)
const BETWEEN = /(?:between|entre)\s{1,3}(?:the |le |el )?$/
const BARE_START = new RegExp(
  String.raw`(?<![\d./:-])(\d{1,2})${ORDINAL}\s{0,3}(${TO}|${AND})\s{0,3}${ARTICLE}${WEEKDAY}$`,
)
const BARE_END = new RegExp(
  String.raw`^\s{0,3}(?:-|to|through|until)\s{0,3}(\d{1,2})(?:st|nd|rd|th)?(?!\d|\s{0,3}${MONTH}|[:.]\d)(?:\s{0,3},?\s{1,3}(${YEAR}))?`,
)
const ARRIVE = /arriv|\bdepart(?:ing|ure)? from|from\s{0,2}:?\s{0,2}$/
const LEAVE =
  /^[\s,;)]{0,3}(?:and |et )?(?:to )?(?:stay|staying|remain|remaining|depart|departure|departing|leave|leaving|return|returning|end of mission|rester|restent|retour|depart)\b[^.;\d]{0,20}$/
/** "for six months from 1 November", "for a period of twelve months starting 1 July": the length comes first. */
const LENGTH_BEFORE =
  /(?:for|pour|durante|pendant)\s{1,3}(?:a |an |une |un )?(?:(?:period|periode|duree|total|periodo) (?:of|de|d'))?\s{0,2}(?:about |environ )?((?:[a-z]{2,14}|\d{1,3})(?:[ -][a-z]{2,14})?)\s{1,3}(?:\(\d{1,3}\)\s)?(day|jour|dia|week|semaine|semana|month|mois|mes)[a-z]{0,3}\s{0,2},?\s{0,2}(?:from|starting|beginning|as of|as from|a compter|a partir|commencing|with effect from|desde)(?:\s(?:on|du|de|from))?\s{1,3}(?:the |le )?$/
const DURATION =
  /^\s{0,3},?\s{0,3}(?:for|pour|durante|pendant)\s{1,3}(?:a |an |une |un )?(?:(?:period|periode|duree|total|periodo) (?:of|de) )?((?:[a-z]{2,14}|\d{1,3})(?:[ -][a-z]{2,14})?)\s{1,3}(day|jour|dia|week|semaine|semana|month|mois|mes)/
const MINIMUM =
  /^[^.\n]{0,60}?(?:at least|minimum(?: of)?|min\.?|au moins|minimum de|au minimum|al menos)\s{0,2}:?\s{0,2}(\d{1,3})(?!\d|\s?%|\s?per)/
const COUNTED = /^\s{0,3}\(?[,:]?\s{0,2}(\d{1,3}) (?:calendar )?(?:days?|jours?|dias?)\b/

interface Ends {
  readonly first: WrittenDay
  readonly last: WrittenDay | null
  readonly from: number
  readonly to: number
  readonly length: { readonly unit: string; readonly count: number } | null
}

/** What stands in a text of days and periods; what a period is made of does not stand for itself. */
export function datesIn(folded: string, years: (day: WrittenDay) => number | null): Found[] {
  return endsIn(folded, writtenDays(folded)).flatMap((ends) => {
    const found = resolve(ends, years)
    return found === null ? [] : [withCounts(folded, found)]
  })
}

function endsIn(folded: string, days: readonly WrittenDay[]): Ends[] {
  const found: Ends[] = []
  let after = 0
  for (let at = 0; at < days.length; at += 1) {
    const first = days[at]
    if (first === undefined) break
    const before = folded.slice(Math.max(after, first.from - 40), first.from)
    const bare = BARE_START.exec(before)
    const next = days[at + 1]
    const between = next && next.from - first.to < 60 ? folded.slice(first.to, next.from) : null
    const lead = BETWEEN.test(before)
    let ends: Ends
    if (
      bare?.[1] !== undefined &&
      Number(bare[1]) >= 1 &&
      Number(bare[1]) <= 31 &&
      (!isAnd(bare[2]) || BETWEEN.test(before.slice(0, bare.index)))
    ) {
      const from = first.from - (before.length - bare.index)
      const start = { ...first, day: Number(bare[1]) }
      ends = { first: start, last: first, from, to: first.to, length: null }
    } else if (
      next !== undefined &&
      between !== null &&
      (FROM_TO.test(between) ||
        (lead && BETWEEN_AND.test(between)) ||
        (ARRIVE.test(before) && LEAVE.test(between)))
    ) {
      ends = { first, last: next, from: first.from, to: next.to, length: null }
      at += 1
    } else ends = alone(folded, first, after)
    found.push(ends)
    after = ends.to
  }
  return found
}

const isAnd = (word: string | undefined): boolean => /^(?:and|et|y)$/.test(word ?? '')

/** A day by itself, or the first of "January 24-28, 2027" and of "from 3 February for six weeks". */
function alone(folded: string, first: WrittenDay, after: number): Ends {
  const behind = folded.slice(first.to, first.to + 80)
  const single = { first, last: null, from: first.from, to: first.to, length: null }
  const end = /[a-z]/.test(folded.charAt(first.from)) ? BARE_END.exec(behind) : null
  if (end?.[1] !== undefined && Number(end[1]) <= 31) {
    const year = end[2] === undefined ? first.year : Number(end[2])
    return {
      ...single,
      first: { ...first, year },
      last: { ...first, year, day: Number(end[1]) },
      to: first.to + end[0].length,
    }
  }
  const duration = DURATION.exec(behind)
  const number = duration ? numberAt(wordsOf(duration[1] ?? ''), 0) : null
  const long = LENGTH_BEFORE.exec(folded.slice(Math.max(after, first.from - 90), first.from))
  const count = long ? numberAt(wordsOf(long[1] ?? ''), 0) : null
  if (long && count) return { ...single, length: { unit: long[2] ?? '', count: count.value } }
  if (duration === null || number === null) return single
  return {
    ...single,
    to: first.to + duration[0].length,
    length: { unit: duration[2] ?? '', count: number.value },
  }
}

function resolve(ends: Ends, years: (day: WrittenDay) => number | null): Found | null {
  const { first, last, from, to, length } = ends
  const stated = last?.year ?? first.year
  const lastYear = last === null ? null : (last.year ?? stated ?? years(last))
  const told = last === null ? (first.year ?? years(first)) : (first.year ?? lastYear)
  if (told === null) return null
  let start = dateFromParts(told, first.month, first.day)
  const end = last && lastYear !== null ? dateFromParts(lastYear, last.month, last.day) : null
  if (start === null || (last !== null && end === null)) return null
  // "15 December to 31 January 2027": the year before.
  if (end !== null && start > end && first.year === null)
    start = dateFromParts(told - 1, first.month, first.day)
  if (start === null || (end !== null && start > end)) return null
  const through = end ?? (length === null ? null : lastDayOf(start, length))
  return {
    first: start,
    last: through,
    from,
    to,
    certain: stated !== null && first.plain && (last?.plain ?? true) && length === null,
    minimumDays: null,
  }
}

function lastDayOf(start: DateOnly, { unit, count }: { unit: string; count: number }): DateOnly {
  if (/^(?:month|mois|mes)/.test(unit)) return addDays(addMonths(start, count), -1)
  return addDays(start, (/^(?:week|semain|seman)/.test(unit) ? 7 * count : count) - 1)
}

/** Days counted behind a period confirm it or cast doubt on it; a minimum is kept. */
function withCounts(folded: string, found: Found): Found {
  if (found.last === null) return found
  const behind = folded.slice(found.to, found.to + 90)
  const counted = COUNTED.exec(behind)?.[1]
  const minimum = MINIMUM.exec(behind.split(/\n/, 1)[0] ?? '')?.[1]
  const days = lengthInDays({ from: found.first, to: found.last })
  return {
    ...found,
    certain: found.certain && (counted === undefined || Number(counted) === days),
    minimumDays: minimum !== undefined && Number(minimum) < days ? Number(minimum) : null,
  }
}

/**
 * The year that is meant where none is written: the first on or after the day of the letter, or else the
 * one that comes nearest to a day that is known; null where neither is.
 */
export const yearsFrom =
  (writtenOn: DateOnly | null, near: DateOnly | null) =>
  ({ month, day: number }: WrittenDay): number | null => {
    const anchor = writtenOn ?? near
    if (anchor === null) return null
    const year = Number(anchor.slice(0, 4))
    const dates = [year - 1, year, year + 1].flatMap((each) => {
      const date = dateFromParts(each, month, number)
      return date === null || (writtenOn !== null && date < writtenOn) ? [] : [date]
    })
    const distance = (date: DateOnly): number => Math.abs(dayNumber(date) - dayNumber(anchor))
    const [best] = dates.sort((a, b) => distance(a) - distance(b))
    return best === undefined ? null : Number(best.slice(0, 4))
  }
