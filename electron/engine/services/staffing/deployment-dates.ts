import { v7 as uuid } from 'uuid'
import { certainSpan } from '#shared/domain/certain-windows.ts'
import type { Deployment } from '#shared/domain/deployment.ts'
import type { Position, MatchDraft } from '#shared/domain/position.ts'

type Span = Pick<Deployment, 'from' | 'to'>

/**
 * What to judge the dates of a deployment by: the position's own windows where it is held as asked
 * (a window may ask for fewer days than it has), otherwise every day of the deployment.
 */
export function draftFor(position: Position, dates: Span): MatchDraft | null {
  const span = certainSpan(position.windows)
  return span.from === dates.from && span.to === dates.to ? null : everyDayOf(position, dates)
}

/** A position held on every day of a deployment. */
export function everyDayOf(position: Position, { from, to }: Span): MatchDraft {
  const window = { id: uuid(), from, to, minimumDays: null, contingentOn: null }
  return { windows: [window], requirements: position.requirements }
}
