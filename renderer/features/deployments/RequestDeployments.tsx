import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { useStepDeployments } from '#renderer/field/deployment/use-step-deployments.tsx'
import { isToPlan, usePlanSelected } from '#renderer/field/deployment/use-plan-selected.tsx'
import { t } from '#renderer/text/text.ts'
import { Answer, EmptyState, TablePanel, useSelection } from '#renderer/ui/index.ts'
import { RequestBudget } from './budget/RequestBudget.tsx'
import { RequestFunding } from './RequestFunding.tsx'
import classes from './deployments.module.css'
import { DeploymentsTable } from './DeploymentsTable.tsx'
import { byPeriod } from './sort-deployments.ts'

/** Everybody chosen for a request, with their dates; whoever is selected and not planned is one click away. */
export function RequestDeployments({
  request,
}: {
  readonly request: Pick<RequestRow, 'id' | 'title'>
}): ReactNode {
  const answer = useQueryCall('deployment.list', { request: request.id, person: null })
  const candidacies = useQueryCall('candidacy.list', { request: request.id, position: null })
  const selection = useSelection()
  const [sort, setSort] = useState(byPeriod)
  const steps = useStepDeployments(selection.clear)
  const { plan, pending, dialogs } = usePlanSelected(request)
  const toPlan = (candidacies.data ?? []).filter(isToPlan)
  const planAll =
    toPlan.length === 0 ? undefined : (
      <Button loading={pending} onClick={() => plan(toPlan)}>
        {t('deployments.planSelected', { people: toPlan.length })}
      </Button>
    )
  return (
    <>
      <div className={classes.money}>
        <RequestFunding request={request.id} />
        <RequestBudget request={request.id} />
      </div>
      <Answer
        to={answer}
        loading={5}
        empty={(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('deployments.requestEmpty')} text={t('deployments.emptyText')}>
              {planAll}
            </EmptyState>
          ) : null
        }
      >
        {(rows) => (
          <TablePanel bar={planAll}>
            <DeploymentsTable
              rows={rows}
              withRequest={false}
              resetKey={request.id}
              sort={sort}
              onSort={setSort}
              narrowed={request.title}
              selection={selection}
              steps={steps}
            />
          </TablePanel>
        )}
      </Answer>
      {dialogs}
      {steps.dialogs}
    </>
  )
}
