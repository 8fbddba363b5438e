import type { ReactNode } from 'react'
import type { Balance } from '#shared/domain/fund.ts'
import { showAmount } from '#shared/domain/money.ts'
import { currentTag, t } from '#renderer/text/text.ts'
import classes from './Balances.module.css'

const columns = ['pledged', 'received', 'planned', 'given', 'left', 'free'] as const
const heads = {
  pledged: 'funds.pledged',
  received: 'funds.received',
  planned: 'funds.planned',
  given: 'funds.given',
  left: 'funds.left',
  free: 'funds.free',
} as const

/** The sums of a fund, one line a currency: they are never mixed. */
export function Balances({
  of,
  label,
}: {
  readonly of: readonly Balance[]
  readonly label: string
}): ReactNode {
  if (of.length === 0) return <p className={classes.none}>{t('funds.nothing')}</p>
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('funds.currency')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" title={t(heads[column])}>
              {t(heads[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.map((balance) => (
          <tr key={balance.currency}>
            <th scope="row">{balance.currency}</th>
            {columns.map((column) => (
              <td key={column} data-below={balance[column] < 0}>
                {showAmount(currentTag(), balance[column], balance.currency)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
