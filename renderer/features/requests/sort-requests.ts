import type { RequestRow } from '#shared/contract/request-calls.ts'
import { requestStatuses } from '#shared/domain/request.ts'
import { assistanceName, countryName } from '#renderer/text/names.ts'
import type { TableSort } from '#renderer/ui/table/table-column.ts'

type Compare = (a: RequestRow, b: RequestRow) => number

const byText =
  (read: (row: RequestRow) => string): Compare =>
  (a, b) =>
    read(a).localeCompare(read(b))

const openShare = ({ posts, filled }: RequestRow): number =>
  posts === 0 ? -1 : (posts - filled) / posts

const orders: Readonly<Record<string, Compare>> = {
  title: byText((row) => row.title),
  state: byText((row) => countryName(row.state)),
  status: (a, b) => requestStatuses.indexOf(a.status) - requestStatuses.indexOf(b.status),
  kind: byText((row) => assistanceName(row.assistance)),
  period: byText((row) => `${row.from}${row.to}`),
  // What has no election day comes after what has one.
  election: byText((row) => row.electionOn ?? '9999'),
  posts: (a, b) => openShare(b) - openShare(a) || b.posts - a.posts,
}

/** The list in the order asked for; equals stand by title, so that the order is always the same. */
export const sortRequests = (rows: readonly RequestRow[], sort: TableSort): RequestRow[] => {
  const order = orders[sort.by] ?? orders['election']
  const ties = byText((row) => `${row.title}${row.id}`)
  return rows.toSorted(
    (a, b) => (order ? order(a, b) * (sort.descending ? -1 : 1) : 0) || ties(a, b),
  )
}
