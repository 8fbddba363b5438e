import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { Balances } from '#renderer/field/money/Balances.tsx'
import { t } from '#renderer/text/text.ts'
import classes from './deployments.module.css'

/** How a request is paid for, by fund; nothing where no amount is known. */
export function RequestFunding({ request }: { readonly request: string }): ReactNode {
  const rows = useQueryCall('funding.ofRequest', { request }).data ?? []
  if (rows.length === 0) return null
  return (
    <section className={classes.funding} aria-label={t('funds.ofRequest')}>
      {rows.map(({ fund, name, balances }) => (
        <div key={fund ?? ''}>
          <b dir="auto">{name ?? t('funds.noFund')}</b>
          <Balances of={balances} label={name ?? t('funds.noFund')} />
        </div>
      ))}
    </section>
  )
}
