import type { ReactNode } from 'react'
import type { ExchangeRow } from '#shared/domain/exchange.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer } from '#renderer/ui/index.ts'
import classes from './ExchangedList.module.css'

/**
 * What left the roster and what came in, apart from lists: when, who, what, to or from whom, what for; of one
 * record where it is named.
 */
export function ExchangedList({ of = null }: { readonly of?: string | null }): ReactNode {
  const exchanges = useQueryCall('exchange.list', { of })
  return (
    <Answer to={exchanges} loading={2}>
      {(rows) =>
        rows.length === 0 ? (
          <p className={classes.faint}>{t('exchanged.none')}</p>
        ) : (
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('exchanged.what')}</th>
                <th scope="col">{t('exchanged.when')}</th>
                <th scope="col">{t('exchanged.by')}</th>
                <th scope="col">{t('exchanged.counterpart')}</th>
                <th scope="col">{t('exchanged.purpose')}</th>
                <th scope="col">{t('exchanged.holds')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Line key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        )
      }
    </Answer>
  )
}

function Line({ row }: { readonly row: ExchangeRow }): ReactNode {
  return (
    <tr>
      <td>
        {t('exchanged.kind', { direction: row.direction, kind: row.kind })}
        <div className={classes.faint}>
          <bdi>{row.file}</bdi>
        </div>
        {row.takenBackAt !== null && <div className={classes.faint}>{t('exchanged.undone')}</div>}
      </td>
      <td>{showInstant(row.at)}</td>
      <td>{row.by}</td>
      <td>
        <bdi>{row.counterpart}</bdi>
      </td>
      <td>
        <bdi>{row.purpose}</bdi>
      </td>
      <td>
        {t('exchanged.contents', { ...row.contents })}
        {row.restricted && <div className={classes.faint}>{t('exchanged.restricted')}</div>}
      </td>
    </tr>
  )
}
