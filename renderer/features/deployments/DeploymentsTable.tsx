import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import {
  DeploymentDialog,
  type DeploymentTab,
} from '#renderer/field/deployment/DeploymentDialog.tsx'
import type { StepDeployments } from '#renderer/field/deployment/use-step-deployments.tsx'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { useProviderLabel } from '#renderer/field/provider/use-provider-label.ts'
import { t } from '#renderer/text/text.ts'
import { rowsAtHand, type Selection, type TableSort, VirtualTable } from '#renderer/ui/index.ts'
import { DeploymentsBar } from './DeploymentsBar.tsx'
import { deploymentColumns } from './deployment-columns.tsx'
import classes from './deployments.module.css'
import { sortDeployments } from './sort-deployments.ts'

export interface DeploymentsTableProps {
  readonly rows: readonly DeploymentRow[]
  /** Names the request of each row: off where there is one only. */
  readonly withRequest: boolean
  readonly resetKey: string
  /** The order of the rows; by their first day at first. */
  readonly sort: TableSort
  readonly onSort: (sort: TableSort) => void
  /** What the rows are narrowed to, in words, for an export of the table. */
  readonly narrowed: string
  readonly selection: Selection
  /** Held by the screen: a step may take the last row out of the table, and the table away. */
  readonly steps: StepDeployments
}

/** Deployments; opening one changes its dates. */
export function DeploymentsTable({
  rows,
  withRequest,
  resetKey,
  sort,
  onSort,
  narrowed,
  selection,
  steps,
}: DeploymentsTableProps): ReactNode {
  const [open, setOpen] = useState<{ row: DeploymentRow; tab: DeploymentTab } | null>(null)
  const [inView, setInView] = useState<readonly string[]>([])
  const providerLabel = useProviderLabel()
  const broken = useQueryCall('promise.broken', {
    person: null,
    request: null,
    position: null,
  }).data
  const answered = useQueryCall('checklist.list', { request: null, deployment: null }).data
  const checklists = useMemo(
    () => new Map((answered ?? []).map((each) => [each.deployment.id, each] as const)),
    [answered],
  )
  const marks = useMemo(
    () => new Map((broken ?? []).map((each) => [each.deployment?.id, each] as const)),
    [broken],
  )
  // The columns stay the same while the step they lead to is drawn anew.
  const take = useRef(steps.take)
  useEffect(() => {
    take.current = steps.take
  })
  const columns = useMemo(
    () =>
      deploymentColumns(
        withRequest,
        providerLabel,
        marks,
        (row, status) => take.current([row], status),
        checklists,
        (row) => setOpen({ row, tab: 'checklist' }),
      ),
    [withRequest, providerLabel, marks, checklists],
  )
  const sorted = useMemo(() => sortDeployments(rows, sort), [rows, sort])
  return (
    <div className={classes.whole}>
      <VirtualTable
        name={withRequest ? 'deployments' : 'request-deployments'}
        label={t('deployments.title')}
        columns={columns}
        source={rowsAtHand(sorted)}
        rowId={(row) => row.id}
        rowLabel={(row) => (row.anonymous ? t('deployments.anonymous') : row.personName)}
        sort={sort}
        onSort={onSort}
        selection={selection}
        openId={open?.row.id ?? null}
        onOpen={(row) => {
          if (!row.anonymous) setOpen({ row, tab: 'dates' })
        }}
        resetKey={`${resetKey}${sort.by}${sort.descending}`}
        onColumns={setInView}
      />
      <DeploymentsBar
        rows={sorted}
        selection={selection}
        pending={steps.pending}
        onStep={steps.take}
        end={
          <ExportTable
            title={t('deployments.title')}
            columns={columns}
            shown={inView}
            rows={sorted}
            narrowed={narrowed}
          />
        }
      />
      {open && (
        <DeploymentDialog
          key={open.row.id}
          row={open.row}
          tab={open.tab}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
