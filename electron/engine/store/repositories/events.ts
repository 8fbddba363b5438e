import type { StatusEvent } from '#shared/domain/request.ts'
import { insertRow, prepared } from '../prepared.ts'
import type { Reading, Writing } from './writing.ts'

type Owner = 'request' | 'candidacy' | 'deployment'

interface Change {
  readonly from: string | null
  readonly to: string
  readonly reason: string | null
}

/** Keeps a change of status, dated and signed. `more` are the columns only deployments have. */
export function recordEvent(
  { sqlite, now, user }: Writing,
  owner: Owner,
  id: string,
  { from, to, reason }: Change,
  more: Readonly<Record<string, string>> = {},
): void {
  insertRow(sqlite, `${owner}_event`, {
    [owner]: id,
    at: now,
    by_user: user,
    from_status: from,
    to_status: to,
    reason,
    ...more,
  })
}

/** In the order they happened. */
export function listEvents(
  { sqlite }: Pick<Reading, 'sqlite'>,
  owner: Owner,
  id: string,
): StatusEvent[] {
  return prepared(
    sqlite,
    `SELECT at, by_user AS by, from_status AS "from", to_status AS "to", reason
     FROM ${owner}_event WHERE ${owner} = ? ORDER BY number`,
  ).all(id) as StatusEvent[]
}
