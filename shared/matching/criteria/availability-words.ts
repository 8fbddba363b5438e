import { addDays, fromDayNumber, monthsBetween } from '../../calendar/index.ts'
import { NO_DAY } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import { DAY_AVAILABLE, DAY_TENTATIVE, DAY_UNAVAILABLE, DAY_UNKNOWN } from '../days-of-row.ts'
import { MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import type { WindowDays } from '../window-days.ts'
import { count, day, details, list, period } from '../words/say.ts'

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
const shortWords = (days: Uint8Array, verdict: VerdictCode, lacking: number): string => {
  const unstated = countState(days, DAY_UNKNOWN)
  const tentative = countState(days, DAY_TENTATIVE)
  const away = verdict === UNKNOWN ? countState(days, DAY_UNAVAILABLE) : 0
  return list([
    ...(verdict === UNKNOWN ? [] : [`${count(lacking, 'day')} short`]),
    ...(unstated > 0 ? [`${count(unstated, 'day')} not stated`] : []),
    ...(tentative > 0 ? [`${count(tentative, 'day')} tentative`] : []),
    ...(away > 0 ? [`${count(away, 'day')} on another mission`] : []),
  ])
}

const throughout = (days: Uint8Array): string | null => {
  const only = days[0] ?? DAY_UNKNOWN
  if (!days.every((state) => state === only)) return null
  if (only === DAY_UNAVAILABLE) return 'unavailable throughout'
  if (only === DAY_TENTATIVE) return 'tentative throughout'
  return only === DAY_UNKNOWN ? 'availability for these days not stated' : null
}

/** "free 4 Mar – 12 Jun 2027, asked to 30 Jun 2027: 18 days short". */
export function windowEvidence(
  window: WindowDays,
  days: Uint8Array,
  verdict: VerdictCode,
  lacking: number,
): string {
  const free = runsOf(days, window.from, isFree)
  const only = free.length === 1 ? free[0] : undefined
  if (window.minimumDays !== null) {
    const best = longest(free)
    const asked = `at least ${window.minimumDays} of ${window.length} days asked`
    const has = best ? `free ${period(best.from, best.to)}` : 'no free day'
    const many = best ? `${count(best.to - best.from + 1, 'day')} in a row, ` : ''
    const open = verdict === UNKNOWN ? `: ${shortWords(days, verdict, lacking)}` : ''
    return `${has}, ${many}${asked}${open}`
  }
  if (verdict === MET) {
    const all = window.length === 1 ? 'the day asked' : `all ${window.length} days`
    return `free ${period(window.from, window.to)}, ${all}`
  }
  const short = shortWords(days, verdict, lacking)
  const state = throughout(days)
  if (state !== null) return `${state}, asked ${period(window.from, window.to)}`
  if (only?.from === window.from) {
    return `free ${period(only.from, only.to)}, asked to ${day(window.to)}: ${short}`
  }
  if (only?.to === window.to) {
    return `free from ${day(only.from)}, asked from ${day(window.from)}: ${short}`
  }
  if (only) {
    const asked = period(window.from, window.to)
    return `free ${period(only.from, only.to)}, asked ${asked}: ${short}`
  }
  return free.length === 0
    ? `not free, asked ${period(window.from, window.to)}: ${short}`
    : `free on ${lengthOf(free)} of ${window.length} days: ${short}`
}

/** "Are you available 13 – 30 Jun 2027?" for the days that are open. */
export function windowQuestion(window: WindowDays, days: Uint8Array): string {
  const unstated = runsOf(days, window.from, (state) => state === DAY_UNKNOWN)
  const open = runsOf(days, window.from, (state) => state !== DAY_AVAILABLE)
  const asked = unstated.length > 0 ? unstated : open
  const periods = list(
    asked.map((run) => period(run.from, run.to)),
    3,
  )
  return unstated.length > 0
    ? `Are you available ${periods}?`
    : `Can you confirm that you are available ${periods}?`
}

/** How old the statements are that speak of the windows, by whom, and the notice asked for. */
export function statementDetail(
  columns: RosterColumns,
  row: number,
  windows: readonly WindowDays[],
  today: string,
): { detail: string | null; statedOn: string | null } {
  const { start, count: counts, values } = columns.availability
  let oldest = NO_DAY
  let source = ''
  let notice = 0
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
    notice = Math.max(notice, at(values.notice, index))
  }
  const statedOn = oldest === NO_DAY ? null : fromDayNumber(oldest)
  const months = statedOn === null || statedOn > today ? 0 : monthsBetween(statedOn, today)
  const tooLate = windows.some((window) => fromDayNumber(window.from) < addDays(today, notice))
  return {
    statedOn,
    detail: details(
      statedOn !== null &&
        `stated ${day(oldest)}${months > 0 ? `, ${count(months, 'month')} ago` : ''}${source === '' ? '' : ` (${source})`}`,
      notice > 0 &&
        `asks for ${count(notice, 'day')} of notice${tooLate ? ', which has passed' : ''}`,
    ),
  }
}
