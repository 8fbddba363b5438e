import { compareDates, lengthInDays } from '#shared/calendar/index.ts'
import { compareIds } from '#shared/domain/common.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { deploymentStatuses } from '#shared/domain/deployment.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import type { TableSort } from '#renderer/ui/index.ts'

type Compare = (a: DeploymentRow, b: DeploymentRow) => number

const byText =
  (read: (row: DeploymentRow) => string): Compare =>
  (a, b) =>
    compareNames(read(a), read(b))

const orders: Readonly<Record<string, Compare>> = {
  person: byText((row) => row.personName),
  position: byText((row) => row.positionTitle),
  request: byText((row) => row.requestTitle),
  period: (a, b) => compareDates(a.from, b.from) || compareDates(a.to, b.to),
  days: (a, b) => lengthInDays(a) - lengthInDays(b),
  status: (a, b) => deploymentStatuses.indexOf(a.status) - deploymentStatuses.indexOf(b.status),
  provider: byText((row) => row.providerName ?? ''),
}

/** Whoever leaves first. */
export const byPeriod: TableSort = { by: 'period', descending: false }

/** The rows in the order asked for; equals stand by name, so that the order is always the same. */
export const sortDeployments = (
  rows: readonly DeploymentRow[],
  { by, descending }: TableSort,
): DeploymentRow[] => {
  const order = orders[by]
  const ties: Compare = (a, b) =>
    compareNames(a.personName, b.personName) ||
    compareDates(a.from, b.from) ||
    compareIds(a.id, b.id)
  return rows.toSorted((a, b) => (order ? order(a, b) * (descending ? -1 : 1) : 0) || ties(a, b))
}
