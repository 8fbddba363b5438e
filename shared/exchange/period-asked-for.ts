import type { DateOrder, Interval } from '../calendar/index.ts'
import { readMonth } from '../calendar/month-names.ts'
import type { CellReport } from './cell-report.ts'
import { readAvailability } from './read-availability.ts'
import { noAliases } from './value-aliases.ts'

/** A word that asks whether somebody is free, and what stands behind it. */
const ASKED =
  /(?:avail|dispon|verfügbar|(?<!\p{L})(?:free|libres?|livre|frei)(?!\p{L})|доступ|свобод|готов|متاح|متوفر|可用)\p{L}*(.*)$/iu
const BEHIND = /(?:\s*[([（][^()[\]（）]*[)\]）]|\s*[?？:*])+$/u
const YEAR = /(?<!\d)20\d\d(?!\d)/
/** Words between: "available for a mission in March". */
const MOST_WORDS_BETWEEN = 8

/** The one period of some words, whichever way round they write day and month; else null. */
const periodOf = (text: string): Interval | null => {
  const read = (order: DateOrder): Interval | null => {
    const doubts: unknown[] = []
    const doubt = (what: unknown): void => void doubts.push(what)
    const report: CellReport = {
      ...{ leave: doubt, warn: doubt, keep: doubt, unknown: doubt },
      aliases: noAliases,
    }
    // Every year is written, so none is reckoned from a day.
    const found = readAvailability(text, order, '2000-01-01', report)
    const [only] = found
    return doubts.length === 0 && found.length === 1 && only
      ? { from: only.from, to: only.to }
      : null
  }
  const [dayFirst, monthFirst] = [read('dmy'), read('mdy')]
  return dayFirst?.from && dayFirst.from === monthFirst?.from && dayFirst.to === monthFirst.to
    ? dayFirst
    : null
}

const isOfDays = (word: string): boolean => /\d/.test(word) || readMonth(word) !== null

/**
 * The days about which a header asks whether somebody is free: "Are you available from 1 March to 30
 * April 2027?". Null where it asks about none, about several periods, or about something else.
 */
export const periodAskedFor = (header: string): Interval | null => {
  const asked = ASKED.exec(header.replace(BEHIND, ''))?.[1]?.trim()
  if (asked === undefined || !YEAR.test(asked)) return null
  const words = asked.split(/\s+/)
  // "Availability 2027": its cells say when in that year.
  if (!words.some((word) => isOfDays(word.replace(YEAR, '')))) return null
  for (let at = 0; at < Math.min(words.length, MOST_WORDS_BETWEEN); at += 1) {
    const period = periodOf(words.slice(at).join(' '))
    if (period !== null) return period.to === null ? null : period
    if (isOfDays(words[at] ?? '')) return null
  }
  return null
}
