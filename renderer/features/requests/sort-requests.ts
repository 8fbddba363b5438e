import { compareDates } from '#shared/calendar/index.ts'
import { compareIds } from '#shared/domain/common.ts'
import { compareUrgency } from '#shared/domain/request-urgency.ts'
import { requestStatuses } from '#shared/domain/request.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { assistanceNames, countryName } from '#renderer/text/names.ts'
import type { TableSort } from '#renderer/ui/table/table-column.ts'
import type { UrgentRequest } from './urgent-requests.ts'

type Compare = (a: UrgentRequest, b: UrgentRequest) => number

const byText =
  (read: (row: UrgentRequest) => string): Compare =>
  (a, b) =>
    compareNames(read(a), read(b))

const openShare = ({ posts, filled }: UrgentRequest): number =>
  posts === 0 ? -1 : (posts - filled) / posts

const orders: Readonly<Record<string, Compare>> = {
  urgency: compareUrgency,
  title: byText((row) => row.title),
  state: byText((row) => countryName(row.state)),
  status: (a, b) => requestStatuses.indexOf(a.status) - requestStatuses.indexOf(b.status),
  kind: byText((row) => assistanceNames(row.assistance)),
  period: (a, b) => compareDates(a.from, b.from) || compareDates(a.to, b.to),
  // What has no election day comes after what has one.
  election: (a, b) => compareDates(a.electionOn ?? '9999', b.electionOn ?? '9999'),
  deadline: (a, b) => compareDates(a.deadline?.local ?? '9999', b.deadline?.local ?? '9999'),
  departs: (a, b) => compareDates(a.departsOn ?? '9999', b.departsOn ?? '9999'),
  open: (a, b) => b.open - a.open,
  posts: (a, b) => openShare(b) - openShare(a) || b.posts - a.posts,
}

/** The list in the order asked for; equals stand by title, so that the order is always the same. */
export const sortRequests = (rows: readonly UrgentRequest[], sort: TableSort): UrgentRequest[] => {
  const order = orders[sort.by] ?? orders['urgency']
  const ties: Compare = (a, b) => compareNames(a.title, b.title) || compareIds(a.id, b.id)
  return rows.toSorted(
    (a, b) => (order ? order(a, b) * (sort.descending ? -1 : 1) : 0) || ties(a, b),
  )
}
