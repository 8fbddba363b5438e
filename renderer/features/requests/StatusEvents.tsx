import type { ReactNode } from 'react'
import { compareDates } from '#shared/calendar/index.ts'
import type { RequestEvent } from '#shared/domain/request.ts'
import { stepWords } from '#renderer/field/status/status-words.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { openWords } from './GroundNote.tsx'
import classes from './RequestScreen.module.css'

/** Every change of status, the newest first: when, by whom, why. */
export function StatusEvents({ events }: { readonly events: readonly RequestEvent[] }): ReactNode {
  return (
    <ol className={classes.events} aria-label={t('requests.events')}>
      {events
        .toSorted((a, b) => compareDates(b.at, a.at))
        .map((event) => (
          <li key={`${event.at}${event.to}`}>
            <p className={classes.name}>
              {event.from === null
                ? t('requests.eventFirst', { to: stepWords(event.to) })
                : t('requests.eventStep', { from: stepWords(event.from), to: stepWords(event.to) })}
            </p>
            {event.open.length > 0 && <p>{t('requests.eventOpen', { open: openWords(event) })}</p>}
            {event.reason !== null && <p dir="auto">{event.reason}</p>}
            <p className={classes.dim}>
              {t('requests.eventBy', { when: showInstant(event.at), by: event.by })}
            </p>
          </li>
        ))}
    </ol>
  )
}
