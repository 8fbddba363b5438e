import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { compareDates } from '#shared/calendar/index.ts'
import type { RosterRow } from '#shared/search/roster-row.ts'
import { personName } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { ProviderBadges } from '#renderer/field/provider/ProviderBadges.tsx'
import {
  type NamedProvider,
  useProviderLabel,
} from '#renderer/field/provider/use-provider-label.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureState } from '#renderer/ui/index.ts'
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
  const label = useProviderLabel()
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
              <b>
                <bdi>{personName(row)}</bdi>
              </b>
              <Ending of={row} label={label} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The offer of a person that ends first: until when it holds, and whose it is. */
function Ending({
  of,
  label,
}: {
  readonly of: RosterRow
  readonly label: (provider: NamedProvider) => string
}): ReactNode {
  const [first] = of.providers
    .flatMap((provider) =>
      provider.until === null ? [] : [{ ...provider, until: provider.until }],
    )
    .sort((a, b) => compareDates(a.until, b.until))
  if (!first) return null
  return (
    <span className={classes.ending}>
      <span>{t('today.expiringUntil', { date: showDate(first.until) })}</span>
      <ProviderBadges of={[first]} label={label} />
    </span>
  )
}
