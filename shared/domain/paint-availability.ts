import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { addDays, compareDates, overlaps, subtract } from '../calendar/index.ts'
import { type Availability, availabilityState } from './availability.ts'
import { type Id, shortText } from './common.ts'
import { problemKey } from './problem-of-issue.ts'

/**
 * Days of which somebody says anew how they stand, both ends included: in their place whatever was said
 * before is gone. `state` null makes them "not stated" again.
 */
export const availabilityStroke = z
  .object({
    from: dateOnly,
    to: dateOnly,
    state: availabilityState.nullable(),
    /** Days of notice the person asks for. */
    noticeDays: z.int().min(0).max(365).nullable(),
    statedOn: dateOnly.nullable(),
    /** Who said so: "the person", a provider, a file. */
    source: shortText.nullable(),
  })
  .refine((stroke) => stroke.from <= stroke.to, {
    message: problemKey('problems.endsBeforeStart'),
    path: ['to'],
  })
export type AvailabilityStroke = z.infer<typeof availabilityStroke>

/** Strokes that one change may bring. */
export const MOST_STROKES = 400

/**
 * What a person declared once strokes were painted over it, one after the other: periods are cut where a
 * stroke meets them, and one that says the same as its neighbour grows it. Days that no stroke touches
 * keep what was said of them, overlaps included. In order of time; what is cut off gets an id of `newId`.
 */
export function paintAvailability(
  periods: readonly Availability[],
  strokes: readonly AvailabilityStroke[],
  newId: () => Id,
): Availability[] {
  const painted = strokes.reduce<readonly Availability[]>(
    (now, stroke) => withStroke(now, stroke, newId),
    periods,
  )
  return painted.toSorted(
    (a, b) =>
      compareDates(a.from ?? '', b.from ?? '') || compareDates(a.to ?? '~', b.to ?? '~') || 0,
  )
}

function withStroke(
  periods: readonly Availability[],
  { from, to, state, ...said }: AvailabilityStroke,
  newId: () => Id,
): Availability[] {
  const left = periods.flatMap((period) => cut(period, { from, to }, newId))
  if (state === null) return left
  const fresh: Availability = { id: newId(), from, to, state, ...said }
  const before = left.find((period) => isSame(period, fresh) && period.to === addDays(from, -1))
  const after = left.find((period) => isSame(period, fresh) && period.from === addDays(to, 1))
  const grown: Availability = {
    ...fresh,
    id: before?.id ?? after?.id ?? fresh.id,
    from: before === undefined ? from : before.from,
    to: after === undefined ? to : after.to,
  }
  return [...left.filter((period) => period !== before && period !== after), grown]
}

/** What is left of a period beside the days painted over; the first part stays the row it was. */
function cut(
  period: Availability,
  days: { readonly from: string; readonly to: string },
  newId: () => Id,
): Availability[] {
  if (!overlaps(period, days)) return [period]
  return subtract(period, days).map(({ from, to }, part) => ({
    ...period,
    id: part === 0 ? period.id : newId(),
    from,
    to,
  }))
}

const isSame = (a: Availability, b: Availability): boolean =>
  a.state === b.state &&
  a.noticeDays === b.noticeDays &&
  a.statedOn === b.statedOn &&
  a.source === b.source
