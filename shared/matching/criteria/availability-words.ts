import { addDays, fromDayNumber, monthsBetween } from '../../calendar/index.ts'
import { NO_DAY } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import { DAY_AVAILABLE, DAY_TENTATIVE, DAY_UNAVAILABLE, DAY_UNKNOWN } from '../days-of-row.ts'
import { staleStatement } from '../stale-statement.ts'
import { MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import type { WindowDays } from '../window-days.ts'
import { listOf, phrase, type Phrase, type TextKey, type Value } from '../../text/index.ts'
import { day, few, parts, period, withShort } from '../words.ts'

/** A run of days of one kind; day numbers, both ends included. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Runs of the days for which `holds` is true. */
function runsOf(days: Uint8Array, first: number, holds: (state: number) => boolean): Run[] {
  const runs: Run[] = []
  let from = -1
  for (let index = 0; index <= days.length; index += 1) {
    const inside = index < days.length && holds(days[index] ?? DAY_UNKNOWN)
    if (inside && from < 0) from = index
    if (!inside && from >= 0) {
      runs.push({ from: first + from, to: first + index - 1 })
      from = -1
    }
  }
  return runs
}

const lengthOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + run.to - run.from + 1, 0)

const isFree = (state: number): boolean => state === DAY_AVAILABLE
const longest = (runs: readonly Run[]): Run | null =>
  runs.reduce<Run | null>(
    (best, run) => (best === null || run.to - run.from > best.to - best.from ? run : best),
    null,
  )

const countState = (days: Uint8Array, state: number): number =>
  days.reduce((sum, each) => (each === state ? sum + 1 : sum), 0)

/** What the days lack; `lacking` is the number of days that stand against the window. */
const shortOf = (days: Uint8Array, verdict: VerdictCode, lacking: number): Value => {
  const unstated = countState(days, DAY_UNKNOWN)
  const tentative = countState(days, DAY_TENTATIVE)
  const away = verdict === UNKNOWN ? countState(days, DAY_UNAVAILABLE) : 0
  return listOf([
    ...(verdict === UNKNOWN ? [] : [phrase('gap.days', { days: lacking })]),
    ...(unstated > 0 ? [phrase('evidence.daysNotStated', { days: unstated })] : []),
    ...(tentative > 0 ? [phrase('evidence.daysTentative', { days: tentative })] : []),
    ...(away > 0 ? [phrase('evidence.daysAway', { days: away })] : []),
  ])
}

// An unavailable day is unknown, not a no, only where the person is on another mission on it.
const throughout = (days: Uint8Array, verdict: VerdictCode): TextKey | null => {
  const only = days[0] ?? DAY_UNKNOWN
  if (!days.every((state) => state === only)) return null
  if (only === DAY_UNAVAILABLE)
    return verdict === UNKNOWN ? 'evidence.awayThroughout' : 'evidence.unavailable'
  if (only === DAY_TENTATIVE) return 'evidence.tentative'
  return only === DAY_UNKNOWN ? 'evidence.notStated' : null
}

/** "free 4 Mar – 12 Jun 2027, asked to 30 Jun 2027: 18 days short". */
export function windowEvidence(
  window: WindowDays,
  days: Uint8Array,
  verdict: VerdictCode,
  lacking: number,
): Phrase {
  const free = runsOf(days, window.from, isFree)
  if (window.minimumDays !== null) {
    const asked = { minimum: window.minimumDays, days: window.length }
    const best = longest(free)
    const has = best
      ? phrase('evidence.freeInARow', {
          ...asked,
          period: period(best.from, best.to),
          run: best.to - best.from + 1,
        })
      : phrase('evidence.noFreeDay', asked)
    return verdict === UNKNOWN ? withShort(has, shortOf(days, verdict, lacking)) : has
  }
  const whole = period(window.from, window.to)
  if (verdict === MET) return phrase('evidence.freeWhole', { period: whole, days: window.length })
  const state = throughout(days, verdict)
  if (state !== null) return phrase(state, { period: whole })
  return withShort(freeEvidence(window, free), shortOf(days, verdict, lacking))
}

/** The days that are free of a window that is not free as a whole. */
function freeEvidence(window: WindowDays, free: readonly Run[]): Phrase {
  const asked = period(window.from, window.to)
  const [only] = free
  if (!only) return phrase('evidence.notFree', { period: asked })
  if (free.length > 1)
    return phrase('evidence.freeOn', { free: lengthOf(free), days: window.length })
  if (only.from === window.from)
    return phrase('evidence.freeUntil', {
      period: period(only.from, only.to),
      date: day(window.to),
    })
  return only.to === window.to
    ? phrase('evidence.freeFrom', { date: day(only.from), from: day(window.from) })
    : phrase('evidence.freeWithin', { period: period(only.from, only.to), asked })
}

/** "Are you available 13 – 30 Jun 2027?" for the days that are open. */
export function windowQuestion(window: WindowDays, days: Uint8Array): Phrase {
  const unstated = runsOf(days, window.from, (state) => state === DAY_UNKNOWN)
  const open = runsOf(days, window.from, (state) => state !== DAY_AVAILABLE)
  const asked = unstated.length > 0 ? unstated : open
  const periods = few(
    asked.map((run) => period(run.from, run.to)),
    'and',
    3,
  )
  return phrase(unstated.length > 0 ? 'question.available' : 'question.confirmAvailable', {
    periods,
  })
}

/**
 * How old the statements are that speak of the windows, by whom, and the notice asked for; with a
 * warning where one is old or the notice has passed.
 */
export function statementDetail(
  columns: RosterColumns,
  row: number,
  windows: readonly WindowDays[],
  today: string,
): { detail: Phrase | null; statedOn: string | null; warning: Phrase | null } {
  const { start, count: counts, values } = columns.availability
  let oldest = NO_DAY
  let source = ''
  const notice = noticeAsked(columns, row, windows)
  const first = at(start, row)
  for (let index = first; index < first + at(counts, row); index += 1) {
    const speaks = windows.some(
      (window) => at(values.from, index) <= window.to && at(values.to, index) >= window.from,
    )
    if (!speaks) continue
    const statedOn = at(values.statedOn, index)
    if (statedOn !== NO_DAY && (oldest === NO_DAY || statedOn < oldest)) {
      oldest = statedOn
      source = columns.dictionaries.words.codeAt(at(values.source, index))
    }
  }
  const statedOn = oldest === NO_DAY ? null : fromDayNumber(oldest)
  const tooLate = noticePasses(windows, notice, today)
  const passed = notice > 0 && tooLate && phrase('evidence.noticePassed', { days: notice })
  return {
    statedOn,
    warning: parts(staleStatement(statedOn, today, columns.measures), passed),
    detail: parts(
      statedOn !== null && stated(statedOn, source, today),
      notice > 0 && !tooLate && phrase('evidence.notice', { days: notice }),
    ),
  }
}

/** Days of notice that whoever spoke of these windows asks for; 0 where nobody asks for any. */
export function noticeAsked(
  { availability: { start, count, values } }: RosterColumns,
  row: number,
  windows: readonly WindowDays[],
): number {
  const first = at(start, row)
  let notice = 0
  for (let index = first; index < first + at(count, row); index += 1)
    if (
      windows.some(({ from, to }) => at(values.from, index) <= to && at(values.to, index) >= from)
    )
      notice = Math.max(notice, at(values.notice, index))
  return notice
}

/** True where a window begins before somebody who is asked today can be there. */
export function noticePasses(
  windows: readonly WindowDays[],
  notice: number,
  today: string,
): boolean {
  return windows.some(({ from }) => fromDayNumber(from) < addDays(today, notice))
}

function stated(date: string, source: string, today: string): Phrase {
  const months = date > today ? 0 : monthsBetween(date, today)
  return source === ''
    ? phrase('evidence.stated', { date: { date }, months })
    : phrase('evidence.statedBy', { date: { date }, months, source })
}
