import { compareDates } from '#shared/calendar/index.ts'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { compareIds } from '#shared/domain/common.ts'
import { requestStatuses } from '#shared/domain/request.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { assistanceName, countryName } from '#renderer/text/names.ts'
import type { TableSort } from '#renderer/ui/table/table-column.ts'

type Compare = (a: RequestRow, b: RequestRow) => number

const byText =
  (read: (row: RequestRow) => string): Compare =>
  (a, b) =>
    compareNames(read(a), read(b))

const openShare = ({ posts, filled }: RequestRow): number =>
  posts === 0 ? -1 : (posts - filled) / posts

const orders: Readonly<Record<string, Compare>> = {
  title: byText((row) => row.title),
  state: byText((row) => countryName(row.state)),
  status: (a, b) => requestStatuses.indexOf(a.status) - requestStatuses.indexOf(b.status),
  kind: byText((row) => assistanceName(row.assistance)),
  period: (a, b) => compareDates(a.from, b.from) || compareDates(a.to, b.to),
  // What has no election day comes after what has one.
  election: (a, b) => compareDates(a.electionOn ?? '9999', b.electionOn ?? '9999'),
  posts: (a, b) => openShare(b) - openShare(a) || b.posts - a.posts,
}

/** The list in the order asked for; equals stand by title, so that the order is always the same. */
export const sortRequests = (rows: readonly RequestRow[], sort: TableSort): RequestRow[] => {
  const order = orders[sort.by] ?? orders['election']
  const ties: Compare = (a, b) => compareNames(a.title, b.title) || compareIds(a.id, b.id)
  return rows.toSorted(
    (a, b) => (order ? order(a, b) * (sort.descending ? -1 : 1) : 0) || ties(a, b),
  )
}
