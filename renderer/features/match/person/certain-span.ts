import type { ClosedInterval } from '#shared/calendar/index.ts'
import type { PositionWindow } from '#shared/domain/position.ts'

/**
 * From the first to the last day of the windows that are certain: what a deployment is planned for.
 * Where every window hangs on something, all of them count.
 */
export const certainSpan = (windows: readonly PositionWindow[]): ClosedInterval => {
  const certain = windows.filter((window) => window.contingentOn === null)
  const counted = certain.length > 0 ? certain : windows
  const [first, ...others] = counted
  return others.reduce<ClosedInterval>(
    (span, { from, to }) => ({
      from: from < span.from ? from : span.from,
      to: to > span.to ? to : span.to,
    }),
    { from: first?.from ?? '', to: first?.to ?? '' },
  )
}
