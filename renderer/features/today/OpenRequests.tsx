import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type DateOnly, daysBetween } from '#shared/calendar/index.ts'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { isOpenRequest } from '#shared/domain/open-requests.ts'
import { compareUrgency, requestUrgency } from '#shared/domain/request-urgency.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { preconditionKinds } from '#shared/domain/request.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { VerdictIcon, verdictWords } from '#renderer/field/verdict/VerdictIcon.tsx'
import { showDate } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import classes from './TodayScreen.module.css'

const SHOWN = 8

/** The open requests, what presses most first, with posts filled and preconditions. */
export function OpenRequests({ today }: { readonly today: DateOnly | null }): ReactNode {
  const requests = (useQueryCall('request.list', {}).data ?? [])
    .filter(isOpenRequest)
    .map((request) => ({ ...request, urgency: requestUrgency(request, today ?? request.from) }))
    .sort(compareUrgency)
  return (
    <section className={classes.card} aria-labelledby="open-requests">
      <h2 id="open-requests">
        {t('today.openRequests')}
        <Link to="/requests">{t('today.allRequests')}</Link>
      </h2>
      {requests.length === 0 && (
        <p className={classes.none}>
          {t('today.noRequests')} <Link to="/requests/letter">{t('today.pasteLetter')}</Link>
        </p>
      )}
      <ul className={classes.lines}>
        {requests.slice(0, SHOWN).map((request) => (
          <li key={request.id}>
            <Link
              className={classes.item}
              to="/requests/$requestId"
              params={{ requestId: request.id }}
            >
              <span>
                <b>{request.title}</b>
                <span className={classes.why}>
                  {[
                    request.title.includes(countryName(request.state))
                      ? null
                      : countryName(request.state),
                    t('today.posts', { filled: request.filled, posts: request.posts }),
                    electionWords(request.electionOn, today),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span className={classes.lights}>
                {preconditionKinds.map((kind) => (
                  <VerdictIcon
                    key={kind}
                    verdict={verdictOn(request, kind)}
                    label={preconditionWords(request, kind)}
                  />
                ))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Kind = (typeof preconditionKinds)[number]

const verdictOn = ({ preconditions }: RequestRow, kind: Kind): Verdict =>
  preconditions.find((each) => each.kind === kind)?.verdict ?? 'unknown'

const preconditionWords = (request: RequestRow, kind: Kind): string =>
  t('today.precondition', {
    what: t(`today.${kind}`),
    verdict: verdictWords(verdictOn(request, kind)),
  })

function electionWords(electionOn: DateOnly | null, today: DateOnly | null): string | null {
  if (electionOn === null) return null
  const days = today === null ? -1 : daysBetween(today, electionOn)
  return days >= 0
    ? t('today.electionIn', { days })
    : t('today.electionOn', { date: showDate(electionOn) })
}
