import { type ClosedInterval, dayNumber, lengthInDays } from '../calendar/index.ts'
import { certainWindows } from './certain-windows.ts'
import type { Deployment } from './deployment.ts'
import { fillsPost } from './deployment-steps.ts'
import type { PositionWindow } from './position.ts'

type Window = Pick<PositionWindow, 'from' | 'to' | 'minimumDays' | 'contingentOn'>

/**
 * How a deployment stands to the windows of its position. `outside`: it shares no day with a window
 * that must be held, and so fills no post. `beside`: it reaches beyond every window while it lacks
 * days of one that must be held, as after a window was moved by a week. `within`: everything else;
 * a mission that was agreed shorter, or that lasts longer than asked, is within.
 */
export type WindowsHeld = 'within' | 'beside' | 'outside'

/** Both ends of all dates are included. */
export function windowsHeld(windows: readonly Window[], dates: ClosedInterval): WindowsHeld {
  const certain = certainWindows(windows)
  const shared = certain.map((window) => sharedDays(window, dates))
  if (shared.every((days) => days === 0)) return 'outside'
  const reachesBeyond =
    windows.every(({ from }) => dates.from < from) || windows.every(({ to }) => dates.to > to)
  const lacks = certain.some((window, place) => {
    const asked = Math.min(window.minimumDays ?? Infinity, lengthInDays(window))
    return (shared[place] ?? 0) < asked
  })
  return reachesBeyond && lacks ? 'beside' : 'within'
}

/** Fills a post: planned, running or served to the end, on some day that must be held. */
export function fillsPostOf(
  windows: readonly Window[],
  deployment: Pick<Deployment, 'status' | 'from' | 'to'>,
): boolean {
  return fillsPost(deployment.status) && windowsHeld(windows, deployment) !== 'outside'
}

function sharedDays(one: ClosedInterval, other: ClosedInterval): number {
  const first = Math.max(dayNumber(one.from), dayNumber(other.from))
  const last = Math.min(dayNumber(one.to), dayNumber(other.to))
  return Math.max(0, last - first + 1)
}
