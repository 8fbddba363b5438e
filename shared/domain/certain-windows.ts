import type { ClosedInterval } from '../calendar/interval.ts'
import type { PositionWindow } from './position.ts'

/**
 * The windows of a position that must be held, in the order given. A window that hangs on something,
 * such as a second round, is not certain - unless every window does: then all of them count.
 */
export function certainWindows<Window extends Pick<PositionWindow, 'contingentOn'>>(
  windows: readonly Window[],
): readonly Window[] {
  const certain = windows.filter(({ contingentOn }) => contingentOn === null)
  return certain.length > 0 ? certain : windows
}

/**
 * First and last day of the certain windows: what a deployment is planned for. Throws `RangeError`
 * without a window, which no position is.
 */
export function certainSpan(
  windows: readonly Pick<PositionWindow, 'from' | 'to' | 'contingentOn'>[],
): ClosedInterval {
  const [first, ...others] = certainWindows(windows)
  if (first === undefined) throw new RangeError('a position has at least one window')
  return others.reduce<ClosedInterval>(
    (span, { from, to }) => ({
      from: from < span.from ? from : span.from,
      to: to > span.to ? to : span.to,
    }),
    { from: first.from, to: first.to },
  )
}
