import type { ReactNode } from 'react'
import type { RequestEvent, RequestRow } from '#shared/contract/request-calls.ts'
import { isUndertaken } from '#shared/domain/request-gate.ts'
import { listOf } from '#shared/text/index.ts'
import { preconditionWords, stepWords } from '#renderer/field/status/status-words.ts'
import { verdictWords } from '#renderer/field/verdict/VerdictIcon.tsx'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import classes from './RequestScreen.module.css'

/** On what ground assistance was undertaken while preconditions were open, as long as it is. */
export function GroundNote({
  request,
  events,
}: {
  readonly request: RequestRow
  readonly events: readonly RequestEvent[]
}): ReactNode {
  const event = events.findLast(({ to }) => to === 'approved')
  if (!isUndertaken(request.status) || event === undefined || event.open.length === 0) return null
  return (
    <section className={classes.ground}>
      <p className={classes.name}>
        {t('requests.groundKept', {
          status: stepWords(event.to),
          ...{ day: showInstant(event.at), by: event.by, open: openWords(event) },
        })}
      </p>
      <p dir="auto">{t('requests.groundReason', { ground: event.reason ?? '' })}</p>
    </section>
  )
}

/** Preconditions that a step left open, with their verdicts then. */
export const openWords = ({ open }: Pick<RequestEvent, 'open'>) =>
  listOf(
    open.map(({ kind, verdict }) =>
      t('requests.preconditionLight', {
        what: preconditionWords(kind),
        verdict: verdictWords(verdict),
      }),
    ),
    'semicolon',
  )
