import { addDays, compareDates } from '../../calendar/date-only.ts'
import { phrase } from '../../text/index.ts'
import { certainWindows } from '../../domain/certain-windows.ts'
import type { Match } from '../match.ts'
import { DAY_AVAILABLE, fillDays, longestRun } from '../days-of-row.ts'
import { certainWindowDays } from '../window-days.ts'
import { type Edit, editWindows } from './edit.ts'

/** Of the window, at least this share must be left: a call cut in half is another call. */
const LEAST_LEFT = 0.5
/** People looked at to choose days from; beyond it the choice does not get better, only slower. */
const SAMPLE = 4000

/**
 * Values worth trying out of those that people need: the smallest, the one that half of them need
 * at the most, and the one that covers nine in ten.
 */
const worthTrying = (needed: readonly number[]): number[] => {
  const sorted = needed.toSorted((a, b) => a - b)
  const share = (of: number): number[] =>
    sorted.slice(Math.ceil(sorted.length * of) - 1).slice(0, 1)
  return [...new Set([...sorted.slice(0, 1), ...share(0.5), ...share(0.9)])]
}

interface Needs {
  readonly later: number[]
  readonly earlier: number[]
  /** Longest run of free days, by window length. */
  readonly run: number[]
}

/**
 * What each of the rows would need of the first or last window, in days. A window with a minimum is
 * not shifted: fewer days to find the same minimum in would ask for more.
 */
const needsOf = (of: Match, rows: readonly number[]): Needs => {
  const windows = certainWindowDays(of.context.windows)
  const first = windows[0]
  const last = windows.at(-1)
  const later: number[] = []
  const earlier: number[] = []
  const run: number[] = []
  if (!first || !last) return { later, earlier, run }
  const position = of.columns.dictionaries.positions.find(of.context.position.id)
  const asked = { position, restDays: 0, contingent: false }
  const atStart = new Uint8Array(first.length)
  const atEnd = new Uint8Array(last.length)
  for (const row of rows.slice(0, SAMPLE)) {
    fillDays(of.columns, row, first.from, atStart, asked)
    fillDays(of.columns, row, last.from, atEnd, asked)
    const start = atStart.findLastIndex((state) => state !== DAY_AVAILABLE) + 1
    if (first.minimumDays === null && start > 0 && start <= first.length * (1 - LEAST_LEFT))
      later.push(start)
    const bad = atEnd.findIndex((state) => state !== DAY_AVAILABLE)
    const end = bad < 0 ? 0 : last.length - bad
    if (last.minimumDays === null && end > 0 && end <= last.length * (1 - LEAST_LEFT))
      earlier.push(end)
    if (windows.length === 1) run.push(longestRun(atStart, false))
  }
  return { later, earlier, run }
}

const shift = (of: Match, later: number, earlier: number): Edit => {
  const certain = certainWindows(of.context.windows).toSorted((a, b) =>
    compareDates(a.from, b.from),
  )
  const first = certain[0]
  const last = certain.reduce<(typeof certain)[number] | undefined>(
    (latest, each) => (latest && latest.to >= each.to ? latest : each),
    undefined,
  )
  const start = addDays(first?.from ?? '', later)
  const end = addDays(last?.to ?? '', -earlier)
  return {
    criterion: 'availability',
    way: later > 0 ? 'later' : 'earlier',
    words:
      later > 0
        ? phrase('relax.later', { date: { date: start }, days: later })
        : phrase('relax.earlier', { date: { date: end }, days: earlier }),
    apply: editWindows((window) => ({
      ...window,
      from: window.id === first?.id ? start : window.from,
      to: window.id === last?.id ? end : window.to,
    })),
  }
}

const minimum = (days: number, length: number): Edit => ({
  criterion: 'availability',
  way: 'minimum',
  words: phrase('relax.minimum', { minimum: days, days: length }),
  apply: editWindows((window) => ({ ...window, minimumDays: days })),
})

/**
 * Ways to ask for fewer days, chosen from what the people lack whom only the dates keep out: start
 * later, end earlier, or be content with a number of days in a row.
 */
export function windowEdits(of: Match, rows: readonly number[]): Edit[] {
  const windows = certainWindowDays(of.context.windows)
  const [only] = windows
  const { later, earlier, run } = needsOf(of, rows)
  const edits = [
    ...worthTrying(later).map((days) => shift(of, days, 0)),
    ...worthTrying(earlier).map((days) => shift(of, 0, days)),
  ]
  if (windows.length !== 1 || !only) return edits
  const asked = only.minimumDays ?? only.length
  const least = Math.ceil(only.length * LEAST_LEFT)
  const lacking = run.filter((days) => days < asked && days >= least).map((days) => asked - days)
  return [
    ...edits,
    ...worthTrying(lacking).map((days) =>
      only.minimumDays === null
        ? minimum(asked - days, only.length)
        : {
            ...minimum(asked - days, only.length),
            words: phrase('relax.lowerMinimum', { minimum: asked - days, asked }),
          },
    ),
  ]
}
