import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { ContributionRow, FundRow } from '#shared/contract/fund-calls.ts'
import { showAmount } from '#shared/domain/money.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { Balances } from '#renderer/field/money/Balances.tsx'
import { showDate } from '#renderer/text/format.ts'
import { currentTag, t } from '#renderer/text/text.ts'
import { Answer, Badge, EmptyState, Screen } from '#renderer/ui/index.ts'
import { ContributionDialog } from './ContributionDialog.tsx'
import { FundDialog } from './FundDialog.tsx'
import classes from './funds.module.css'

type Open =
  | { readonly kind: 'fund'; readonly fund: FundRow | null }
  | { readonly kind: 'contribution'; readonly fund: FundRow; readonly of: ContributionRow | null }

/** Money that missions are paid from: what was pledged and paid in, and what is left. */
export function FundsScreen(): ReactNode {
  const answer = useQueryCall('fund.list', {})
  const contributions = useQueryCall('contribution.list', { fund: null }).data ?? []
  const [open, setOpen] = useState<Open | null>(null)
  const add = (
    <Button onClick={() => setOpen({ kind: 'fund', fund: null })}>{t('funds.addFund')}</Button>
  )
  return (
    <Screen
      crumb={<Link to="/deployments">{t('deployments.title')}</Link>}
      title={t('funds.title')}
      note={t('funds.note')}
      actions={add}
    >
      <Answer
        to={answer}
        loading={4}
        empty={(funds) =>
          funds.length === 0 ? (
            <EmptyState title={t('funds.emptyTitle')} text={t('funds.emptyText')}>
              <Button variant="default" onClick={() => setOpen({ kind: 'fund', fund: null })}>
                {t('funds.addFund')}
              </Button>
            </EmptyState>
          ) : null
        }
      >
        {(funds) => (
          <div className={classes.page}>
            {funds.map((fund) => (
              <section key={fund.id} className={classes.card} aria-label={fund.name}>
                <Group justify="space-between">
                  <h2 dir="auto">
                    {fund.name} {fund.closed && <Badge tone="faint">{t('funds.closed')}</Badge>}
                  </h2>
                  <Group gap="xs">
                    <Button
                      size="compact-sm"
                      onClick={() => setOpen({ kind: 'contribution', fund, of: null })}
                    >
                      {t('funds.addContribution')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('funds.editFundOf', { name: fund.name })}
                      onClick={() => setOpen({ kind: 'fund', fund })}
                    >
                      {t('common.edit')}
                    </Button>
                  </Group>
                </Group>
                {fund.notes !== null && <p dir="auto">{fund.notes}</p>}
                <Balances of={fund.balances} label={fund.name} />
                <Contributions
                  rows={contributions.filter((each) => each.fund === fund.id)}
                  onOpen={(of) => setOpen({ kind: 'contribution', fund, of })}
                />
              </section>
            ))}
          </div>
        )}
      </Answer>
      {open?.kind === 'fund' && <FundDialog fund={open.fund} onClose={() => setOpen(null)} />}
      {open?.kind === 'contribution' && (
        <ContributionDialog fund={open.fund} of={open.of} onClose={() => setOpen(null)} />
      )}
    </Screen>
  )
}

function Contributions({
  rows,
  onOpen,
}: {
  readonly rows: readonly ContributionRow[]
  readonly onOpen: (row: ContributionRow) => void
}): ReactNode {
  if (rows.length === 0) return null
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('funds.from')}</th>
          <th scope="col" className={classes.amount}>
            {t('funds.amount')}
          </th>
          <th scope="col">{t('funds.pledgedOn')}</th>
          <th scope="col">{t('funds.receivedOn')}</th>
          <th scope="col">{t('funds.earmark')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <button type="button" className={classes.link} onClick={() => onOpen(row)}>
                <bdi>{row.from}</bdi>
              </button>
            </td>
            <td className={classes.amount}>{showAmount(currentTag(), row.amount, row.currency)}</td>
            <td>{showDate(row.pledgedOn)}</td>
            <td>{row.receivedOn === null ? t('funds.notReceived') : showDate(row.receivedOn)}</td>
            <td dir="auto">
              {[row.requestTitle, row.positionTitle].filter((each) => each !== null).join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
