import { Button, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { BudgetSum } from '#shared/domain/budget.ts'
import { showAmount } from '#shared/domain/money.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showDate } from '#renderer/text/format.ts'
import { currentTag, t } from '#renderer/text/text.ts'
import classes from '../deployments.module.css'
import funds from '../funds/funds.module.css'
import { BudgetDialog } from './BudgetDialog.tsx'

const columns = ['estimated', 'planned', 'given', 'left'] as const

/** What a request is expected to cost beside what its deployments do; one press estimates it. */
export function RequestBudget({ request }: { readonly request: string }): ReactNode {
  const answer = useQueryCall('budget.ofRequest', { request }).data
  const [editing, setEditing] = useState(false)
  if (!answer) return null
  const { budget, sums } = answer
  return (
    <section className={classes.funding} aria-label={t('budgets.title')}>
      {budget === null ? (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setEditing(true)}>
            {t('budgets.estimate')}
          </Button>
        </div>
      ) : (
        <div>
          <Group gap="xs">
            <b>{t('budgets.of', { day: showDate(budget.estimatedOn) })}</b>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('budgets.edit')}
              onClick={() => setEditing(true)}
            >
              {t('common.edit')}
            </Button>
          </Group>
          <Sums of={sums} />
          {budget.note !== null && (
            <p dir="auto" className={classes.note}>
              {budget.note}
            </p>
          )}
        </div>
      )}
      {editing && (
        <BudgetDialog request={request} budget={budget} onClose={() => setEditing(false)} />
      )}
    </section>
  )
}

function Sums({ of }: { readonly of: readonly BudgetSum[] }): ReactNode {
  return (
    <table className={funds.table} aria-label={t('budgets.title')}>
      <thead>
        <tr>
          <th scope="col">{t('funds.currency')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={funds.amount}>
              {t(`budgets.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.map((sum) => (
          <tr key={sum.currency}>
            <th scope="row">{sum.currency}</th>
            {columns.map((column) => (
              <td key={column} className={funds.amount} data-below={sum[column] < 0}>
                {showAmount(currentTag(), sum[column], sum.currency)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
