import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { EmptyRoster } from '#renderer/field/start/EmptyRoster.tsx'
import { StoreWarnings } from '#renderer/field/start/StoreWarnings.tsx'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, EmptyState, Loading, Screen } from '#renderer/ui/index.ts'
import { useAttention } from './attention.ts'
import { AttentionLine } from './AttentionLine.tsx'
import { ExpiringOffers } from './ExpiringOffers.tsx'
import { OpenRequests } from './OpenRequests.tsx'
import classes from './TodayScreen.module.css'

/** What needs a look, each line a link to where something can be done about it. */
export function TodayScreen(): ReactNode {
  const status = useQueryCall('app.status', {}).data
  const counts = useQueryCall('app.counts', {})
  const attention = useAttention()
  if (counts.data?.people === 0 && counts.data.openRequests === 0) return <EmptyRoster />
  return (
    <Screen
      title={t('app.today')}
      note={
        status && t('today.note', { date: showDate(status.today), count: attention.items.length })
      }
    >
      <Answer
        to={{ data: attention.pending ? undefined : attention.items, error: attention.error }}
        loading={<Loading lines={8} height={26} />}
      >
        {(items) => (
          <div className={classes.grid}>
            <div className={classes.stack}>
              <section className={classes.card} aria-labelledby="attention">
                <h2 id="attention">{t('today.attention')}</h2>
                {items.length === 0 ? (
                  <EmptyState title={t('today.allDone')} />
                ) : (
                  <ul className={classes.lines}>
                    {items.map((line) => (
                      <li key={line.key}>
                        <AttentionLine line={line} />
                      </li>
                    ))}
                  </ul>
                )}
                <StoreWarnings />
              </section>
              <ExpiringOffers />
            </div>
            <OpenRequests today={status?.today ?? null} />
          </div>
        )}
      </Answer>
    </Screen>
  )
}
