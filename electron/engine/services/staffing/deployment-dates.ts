import { v7 as uuid } from 'uuid'
import { dayNumber, overlaps } from '#shared/calendar/index.ts'
import { certainSpan, certainWindows } from '#shared/domain/certain-windows.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Deployment } from '#shared/domain/deployment.ts'
import type { Position, MatchDraft } from '#shared/domain/position.ts'
import { windowsHeld } from '#shared/domain/windows-held.ts'
import type { Reading } from '../../store/access.ts'
import { wholeHistory } from '../../store/repositories/history.ts'

type Span = Pick<Deployment, 'from' | 'to'>

/**
 * What to judge the dates of a deployment by: the position's own windows where it is held as asked
 * (a window may ask for fewer days than it has), otherwise every day of the deployment.
 */
export function draftFor(position: Position, dates: Span): MatchDraft | null {
  const span = certainSpan(position.windows)
  return span.from === dates.from && span.to === dates.to ? null : everyDayOf(position, dates)
}

/**
 * The days that a deployment is moved to when the windows of its position have changed: the certain
 * windows it lay in as the position last stood around it, where they lie now. Where the history does not
 * tell, or they are gone, those that lie nearest.
 */
export function datesInWindows(call: Reading, position: Position, dates: Span): Span {
  const certain = certainWindows(position.windows)
  const lay = new Set(windowsLainIn(call, position, dates))
  const kept = certain.filter(({ id }) => lay.has(id))
  if (kept.length > 0) return certainSpan(kept)
  const [nearest] = certain.toSorted((a, b) => daysApart(a, dates) - daysApart(b, dates))
  return certainSpan(nearest === undefined ? certain : [nearest])
}

/** The windows that a deployment shared days with when it last was held as the position asked. */
function windowsLainIn(call: Reading, { id }: Position, dates: Span): Id[] {
  for (const { before } of wholeHistory(call, 'position', id).toReversed()) {
    const windows = (before as { readonly windows?: Position['windows'] } | null)?.windows
    if (windows === undefined || windows.length === 0) continue
    const certain = certainWindows(windows.map((each) => ({ ...unasked, ...each })))
    const shared = certain.filter((each) => overlaps(each, dates))
    if (shared.length > 0 && windowsHeld(certain, dates) === 'within')
      return shared.map((each) => each.id)
  }
  return []
}

/** What the history leaves out where it was null. */
const unasked = { minimumDays: null, contingentOn: null }

function daysApart(window: Span, dates: Span): number {
  return Math.abs(dayNumber(window.from) - dayNumber(dates.from))
}

/** A position held on every day of a deployment. */
export function everyDayOf(position: Position, { from, to }: Span): MatchDraft {
  const window = { id: uuid(), from, to, minimumDays: null, contingentOn: null }
  return { windows: [window], requirements: position.requirements }
}
