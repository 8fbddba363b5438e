import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { showInstant, showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './Exchange.module.css'
import { TakeBackDialog, type TakeBackDialogProps } from './TakeBackDialog.tsx'
import { useRejectedRows } from './use-rejected-rows.ts'

/** Every list that came in, and the rows of it that did not. */
export function PastImports(): ReactNode {
  const batches = useQueryCall('import.batches', {})
  const rejected = useRejectedRows()
  const [takingBack, setTakingBack] = useState<Omit<TakeBackDialogProps, 'onClose'> | null>(null)
  return (
    <section className={`${classes.card ?? ''} ${classes.wide ?? ''}`} aria-labelledby="past">
      <h2 id="past">{t('exchange.past')}</h2>
      <FailureLine error={batches.error ?? rejected.error} />
      {batches.data?.length === 0 && <p className={classes.faint}>{t('exchange.pastNone')}</p>}
      {batches.data && batches.data.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('exchange.pastFile')}</th>
              <th scope="col">{t('exchange.pastAt')}</th>
              <th scope="col">{t('exchange.pastBy')}</th>
              <th scope="col" className={classes.number}>
                {t('exchange.pastAdded')}
              </th>
              <th scope="col" className={classes.number}>
                {t('exchange.pastUpdated')}
              </th>
              <th scope="col" className={classes.number}>
                {t('exchange.pastSkipped')}
              </th>
              <th scope="col" className={classes.number}>
                {t('exchange.pastWaiting')}
              </th>
              <th scope="col" className={classes.number}>
                {t('exchange.pastRejected')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {batches.data.map((batch) => (
              <tr key={batch.id}>
                <td>
                  {batch.added + batch.updated > 0 && batch.takenBackAt === null ? (
                    <Link to="/roster" search={{ imports: [batch.id] }}>
                      {batch.file}
                    </Link>
                  ) : (
                    batch.file
                  )}
                  {batch.takenBackAt !== null && (
                    <div className={classes.faint}>{t('exchange.pastUndone')}</div>
                  )}
                </td>
                <td>{showInstant(batch.at)}</td>
                <td>{batch.by}</td>
                <td className={classes.number}>{showNumber(batch.added)}</td>
                <td className={classes.number}>{showNumber(batch.updated)}</td>
                <td className={classes.number}>{showNumber(batch.skipped)}</td>
                <td className={classes.number}>
                  {batch.waiting > 0 && batch.takenBackAt === null ? (
                    <Link to="/exchange" search={{ desk: batch.id }}>
                      {showNumber(batch.waiting)}
                    </Link>
                  ) : (
                    showNumber(batch.waiting)
                  )}
                </td>
                <td className={classes.number}>{showNumber(batch.rejected)}</td>
                <td className={classes.actions}>
                  {batch.takenBackAt === null && batch.added + batch.updated > 0 && (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      aria-label={t('exchange.takeBackOf', { file: batch.file })}
                      onClick={() => setTakingBack({ batch: batch.id, file: batch.file })}
                    >
                      {t('exchange.takeBack')}
                    </Button>
                  )}
                  {batch.rejected > 0 && (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      loading={rejected.isPending && rejected.variables.batch === batch.id}
                      onClick={() => rejected.mutate({ batch: batch.id, file: batch.file })}
                    >
                      {t('exchange.rejectedDownload')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {takingBack && <TakeBackDialog {...takingBack} onClose={() => setTakingBack(null)} />}
    </section>
  )
}
