import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { compareDates } from '#shared/calendar/index.ts'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { requestStatusTone, requestStatusWords } from '#renderer/field/status/status-words.ts'
import { showDate } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import classes from './RequestScreen.module.css'

/** Other requests of the State, the latest first, with what became of them and which one goes on with which. */
export function EarlierRequests({ request }: { readonly request: RequestRow }): ReactNode {
  const others = (useQueryCall('request.list', {}).data ?? [])
    .filter(
      (other) =>
        other.id !== request.id &&
        (other.state === request.state ||
          other.id === request.continues ||
          other.continues === request.id),
    )
    .toSorted((a, b) => compareDates(b.receivedOn, a.receivedOn))
  if (others.length === 0) return null
  return (
    <section aria-label={t('requests.chain', { state: countryName(request.state) })}>
      <h2 className={classes.heading}>
        {t('requests.chain', { state: countryName(request.state) })}
      </h2>
      <ul className={classes.chain}>
        {others.map((other) => (
          <li key={other.id}>
            <Link to="/requests/$requestId" params={{ requestId: other.id }} dir="auto">
              {other.title}
            </Link>{' '}
            <Badge tone={requestStatusTone(other.status)}>{requestStatusWords(other.status)}</Badge>{' '}
            <span className={classes.dim}>
              {t('requests.chainFacts', {
                ...{ received: showDate(other.receivedOn), filled: other.filled },
                posts: other.posts,
              })}
              {other.id === request.continues && ` · ${t('requests.chainBefore')}`}
              {other.continues === request.id && ` · ${t('requests.chainAfter')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
