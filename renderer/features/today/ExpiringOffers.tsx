import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { personName } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { Badge, FailureState } from '#renderer/ui/index.ts'
import classes from './TodayScreen.module.css'

const SHOWN = 8

/** The first people whose offer ends soon; the rest is one click away. */
export function ExpiringOffers(): ReactNode {
  const people = useQueryCall('roster.page', {
    query: { record: ['offerEndsIn30Days'] },
    sort: { by: 'name' },
    offset: 0,
    limit: SHOWN,
  })
  if (people.isError) return <FailureState error={people.error} />
  return (
    <section className={classes.card} aria-labelledby="expiring">
      <h2 id="expiring">
        {t('today.expiring')}
        {(people.data?.found ?? 0) > SHOWN && (
          <Link to="/roster" search={{ record: ['offerEndsIn30Days'] }}>
            {t('today.expiringAll', { count: people.data?.found ?? 0 })}
          </Link>
        )}
      </h2>
      {people.data?.found === 0 && <p className={classes.none}>{t('today.expiringNone')}</p>}
      <ul className={classes.lines}>
        {people.data?.rows.map((row) => (
          <li key={row.id}>
            <Link
              className={classes.item}
              to="/roster"
              search={{ record: ['offerEndsIn30Days'], person: row.id }}
            >
              <b>{personName(row)}</b>
              {row.providers[0] && <Badge>{row.providers[0].name}</Badge>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
