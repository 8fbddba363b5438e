import { phrase } from '../text/index.ts'
import {
  type DateOnly,
  type DateOrder,
  daysOfKnown,
  type Interval,
  readMonthOfYear,
} from '../calendar/index.ts'
import { foldText } from '../catalogue/index.ts'
import type { AvailabilityState } from '../domain/availability.ts'
import { type CellReport, asNamed, partsToRead } from './cell-report.ts'
import { dateOfText } from './read-date-cell.ts'
import { availabilityStateOf } from './read-words.ts'

/** A period as a cell states it; the state is null where the words do not say. */
export interface StatedPeriod extends Interval {
  readonly state: AvailabilityState | null
}

const LEAD =
  /^(?:available|availability|disponible|disponibilité|disponibilidad|free|libre|from|du|de|des|dès|desde|del|el|le|as of|à partir d[ue']|a partir de[l]?|starting|since)\b[\s:]*/iu
const UNTIL = /^(?:until|till|up to|to|jusqu['’]?(?:au|à|en)|au|hasta(?: el)?|al)\b\s*/iu
const BETWEEN =
  /\s+(?:to|until|till|through|thru|au|jusqu['’]?au|à|a|al|hasta(?: el)?|bis)\s+|\s*[–—→]\s*|\s+-+>?\s+/iu
/** Longer than any period in words; what is beyond is none. */
const LONGEST_PERIOD = 120
const NOW = new Set([
  'now',
  'immediately',
  'immediate',
  'at once',
  'today',
  'immediatement',
  'maintenant',
  'tout de suite',
  'de inmediato',
  'inmediatamente',
  'inmediata',
  'ahora',
])
const ALWAYS = new Set([
  'always',
  'any time',
  'anytime',
  'all year',
  'toujours',
  'tout le temps',
  'en tout temps',
  'toute l annee',
  'siempre',
  'todo el ano',
  'cualquier momento',
  'en cualquier momento',
  'yes',
  'oui',
  'si',
])

/** "March 2027", "03/2027": the first or last day of a month. */
const dayOfMonth = (text: string, end: 'first' | 'last'): DateOnly | null => {
  const month = readMonthOfYear(text)
  if (month === null || end === 'first') return month
  return daysOfKnown({ date: month, precision: 'month' }).to
}

const dayOf = (text: string, order: DateOrder, end: 'first' | 'last'): DateOnly | null => {
  const plain = text
    .trim()
    .replace(/[.,]$/, '')
    .replace(/^(?:le|el|the)\s+/i, '')
  return dateOfText(plain, order) ?? dayOfMonth(plain, end)
}

/** "01/03/2027-30/06/2027": two dates joined without spaces. */
const joined = (text: string): [string, string] | null => {
  const found =
    /^(\d{1,4}[./]\d{1,2}[./]\d{1,4})\s*-\s*(\d{1,4}[./]\d{1,2}[./]\d{1,4})$/.exec(text) ??
    /^(\d{4}-\d{2}-\d{2})\s*(?:-|\/)\s*(\d{4}-\d{2}-\d{2})$/.exec(text)
  return found ? [found[1] ?? '', found[2] ?? ''] : null
}

/** The years a first date leaves to the second: "1 March - 30 June 2027". */
const withYearOf = (text: string, other: string): string => {
  const year = /\b((?:19|20)\d{2})\b/.exec(other)?.[1]
  return year !== undefined && !/\d{4}/.test(text) ? `${text.trim()} ${year}` : text
}

const readPeriod = (text: string, order: DateOrder): StatedPeriod | null => {
  let rest = text.trim()
  let state: AvailabilityState | null = null
  const words =
    /^(unavailable|not available|tentative|indisponible|non disponible|provisoire|no disponible|tentativo|busy|ocupado)\b[\s:]*/iu.exec(
      rest,
    )
  if (words) {
    state = availabilityStateOf(words[1] ?? '')
    rest = rest.slice(words[0].length)
  } else {
    const tail = /\s*\(([^)]*)\)\s*$/u.exec(rest) ?? /\s+(\p{L}+)$/u.exec(rest)
    const after = tail?.[1] === undefined ? null : availabilityStateOf(tail[1])
    if (tail && after && tail.index > 0) {
      state = after
      rest = rest.slice(0, tail.index)
    }
  }
  const folded = foldText(rest)
  if (ALWAYS.has(folded)) return { from: null, to: null, state }
  while (LEAD.test(rest)) rest = rest.replace(LEAD, '')
  if (NOW.has(foldText(rest))) return { from: null, to: null, state }
  const until = UNTIL.exec(rest)
  if (until) {
    const to = dayOf(rest.slice(until[0].length), order, 'last')
    return to === null ? null : { from: null, to, state }
  }
  const [first, second] = joined(rest) ?? rest.split(BETWEEN, 2)
  if (first === undefined) return null
  if (second === undefined) {
    const month = dayOfMonth(first.trim(), 'first')
    if (month !== null && !LEAD.test(text.trim()))
      return { from: month, to: dayOfMonth(first.trim(), 'last'), state }
    const from = dayOf(first, order, 'first')
    return from === null ? null : { from, to: null, state }
  }
  const from = NOW.has(foldText(first)) ? null : dayOf(withYearOf(first, second), order, 'first')
  const openEnd = ['', 'open', 'open ended', '…', 'indefinite', 'indefini', 'indefinido'].includes(
    foldText(second),
  )
  const to = openEnd ? null : dayOf(second, order, 'last')
  return (from === null && !NOW.has(foldText(first))) || (to === null && !openEnd)
    ? null
    : { from, to, state }
}

/**
 * Periods in one cell: "1 Mar 2027 – 30 Jun 2027; from 15 Sep 2027 (tentative)", "du 01/03/2027 au
 * 30/06/2027", "March 2027". A part that is none is left.
 */
export const readAvailability = (
  text: string,
  order: DateOrder,
  report: CellReport,
): StatedPeriod[] => {
  const found: StatedPeriod[] = []
  for (const part of partsToRead(text.split(/[;|\n•]|\s(?:and|et|y|&)\s/i), report)) {
    const period = part.length > LONGEST_PERIOD ? null : readPeriod(part, order)
    if (period === null) {
      report.leave(phrase('lists.availabilityUnreadable', { text: asNamed(part) }), part.trim())
    } else if (period.from !== null && period.to !== null && period.to < period.from) {
      report.leave(phrase('lists.availabilityReversed', { text: asNamed(part) }), part.trim())
    } else found.push(period)
  }
  return found
}
