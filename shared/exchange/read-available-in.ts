import { phrase } from '../text/index.ts'
import { addDays, type DateOnly } from '../calendar/index.ts'
import { foldText } from '../catalogue/index.ts'
import type { AvailabilityState } from '../domain/availability.ts'
import { asNamed, type CellReport } from './cell-report.ts'
import type { StatedPeriod } from './read-availability.ts'
import { availabilityStateOf, stateOfColour } from './read-words.ts'
import { saysNo, saysYes } from './yes-no.ts'

const letters: Readonly<Record<string, AvailabilityState>> = {
  a: 'available',
  d: 'available',
  l: 'available',
  f: 'available',
  t: 'tentative',
  p: 'tentative',
  m: 'tentative',
  u: 'unavailable',
  i: 'unavailable',
  b: 'unavailable',
  o: 'unavailable',
}

/** "?", "tbc": somebody may be free in the period of a grid. Elsewhere such a mark says nothing. */
export const isDoubt = (text: string): boolean =>
  /^(?:\?+|tb[cd]|t\.b\.[cd]\.?)$/i.test(text.trim())

/**
 * A cell of a grid of months: "x", "A" or "yes" is free for all of the period its header names, "T" or
 * "?" may be, "U" or "no" is not. Other words are told and kept.
 */
export const readAvailableIn = (
  text: string,
  period: { readonly from: DateOnly; readonly to: DateOnly },
  report: CellReport,
): StatedPeriod | null => {
  const { from, to } = period
  const ofColour = stateOfColour(text)
  if (ofColour !== null) {
    report.warn(phrase('lists.colourRead', { text: asNamed(text), state: ofColour }))
    return { from, to, state: ofColour }
  }
  const state = isDoubt(text)
    ? 'tentative'
    : saysYes(text)
      ? 'available'
      : saysNo(text)
        ? 'unavailable'
        : (availabilityStateOf(text) ?? letters[foldText(text)] ?? null)
  if (state !== null) return { from, to, state }
  report.leave(phrase('lists.monthUnclear', { text: asNamed(text) }), text.trim())
  return null
}

/** Months one after the other in one state are one period. */
export const joinMonths = (months: readonly StatedPeriod[]): StatedPeriod[] => {
  const joined: StatedPeriod[] = []
  for (const next of months.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))) {
    const last = joined.at(-1)
    if (last && last.to !== null && last.state === next.state && addDays(last.to, 1) === next.from)
      joined[joined.length - 1] = { ...last, to: next.to }
    else joined.push(next)
  }
  return joined
}
