import { type ReactNode, useMemo, useState } from 'react'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { DatesDialog } from '#renderer/field/deployment/DatesDialog.tsx'
import { useProviderLabel } from '#renderer/field/provider/use-provider-label.ts'
import { t } from '#renderer/text/text.ts'
import { rowsAtHand, type TableSort, VirtualTable } from '#renderer/ui/index.ts'
import { deploymentColumns } from './deployment-columns.tsx'
import { sortDeployments } from './sort-deployments.ts'

export interface DeploymentsTableProps {
  readonly rows: readonly DeploymentRow[]
  /** Names the request of each row: off where there is one only. */
  readonly withRequest: boolean
  readonly resetKey: string
}

/** Deployments; opening one changes its dates. */
export function DeploymentsTable({
  rows,
  withRequest,
  resetKey,
}: DeploymentsTableProps): ReactNode {
  const [sort, setSort] = useState<TableSort>({ by: 'period', descending: false })
  const [open, setOpen] = useState<DeploymentRow | null>(null)
  const providerLabel = useProviderLabel()
  const columns = useMemo(
    () => deploymentColumns(withRequest, providerLabel),
    [withRequest, providerLabel],
  )
  const sorted = useMemo(() => sortDeployments(rows, sort), [rows, sort])
  return (
    <>
      <VirtualTable
        name={withRequest ? 'deployments' : 'request-deployments'}
        label={t('deployments.title')}
        columns={columns}
        source={rowsAtHand(sorted)}
        rowId={(row) => row.id}
        rowLabel={(row) => (row.anonymous ? t('deployments.anonymous') : row.personName)}
        sort={sort}
        onSort={setSort}
        openId={open?.id ?? null}
        onOpen={(row) => {
          if (!row.anonymous) setOpen(row)
        }}
        resetKey={`${resetKey}${sort.by}${sort.descending}`}
      />
      {open && <DatesDialog key={open.id} row={open} onClose={() => setOpen(null)} />}
    </>
  )
}
