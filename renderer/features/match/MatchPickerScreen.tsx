import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { compareDates } from '#shared/calendar/index.ts'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { windowAsked } from '#shared/matching/asked.ts'
import { AskedText } from '#renderer/field/asked/AskedText.tsx'
import { PostsFilled } from '#renderer/field/request/PostsFilled.tsx'
import { countdownWords } from '#renderer/field/request/countdown-words.ts'
import { electionCountdown } from '#renderer/field/request/countdown.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, bothAnswers, EmptyState, Screen } from '#renderer/ui/index.ts'
import classes from './MatchPickerScreen.module.css'

/** Which position to match: the open requests, nearest election first, each with its positions. */
export function MatchPickerScreen(): ReactNode {
  const navigate = useNavigate()
  const requests = useQueryCall('request.list', {})
  const positions = useQueryCall('position.list', {})
  const open = (requests.data ?? [])
    .filter(({ status, posts }) => !isRequestOver(status) && posts > 0)
    .toSorted((a, b) => compareDates(a.electionOn ?? '9999', b.electionOn ?? '9999'))
  const posts = open.reduce((sum, each) => sum + Math.max(0, each.posts - each.filled), 0)
  return (
    <Screen
      title={t('match.pickerTitle')}
      {...(requests.data ? { note: t('match.pickerNote', { posts }) } : {})}
    >
      <Answer
        to={bothAnswers(requests, positions)}
        loading={8}
        empty={() =>
          open.length === 0 ? (
            <EmptyState title={t('match.pickerEmpty')} text={t('match.pickerEmptyText')}>
              <Button onClick={() => void navigate({ to: '/requests' })}>
                {t('match.pickerRequests')}
              </Button>
            </EmptyState>
          ) : null
        }
      >
        {([, all]) => (
          <div className={classes.requests}>
            {open.map((request) => (
              <OpenRequest
                key={request.id}
                request={request}
                positions={all.filter((each) => each.request === request.id)}
              />
            ))}
          </div>
        )}
      </Answer>
    </Screen>
  )
}

function OpenRequest({
  request,
  positions,
}: {
  readonly request: RequestRow
  readonly positions: readonly PositionRow[]
}): ReactNode {
  const today = useToday()
  const state = countryName(request.state)
  return (
    <section className={classes.request} aria-label={request.title}>
      <h2>
        <Link to="/requests/$requestId" params={{ requestId: request.id }}>
          {request.title}
        </Link>{' '}
        <small>
          {request.title.includes(state) ? '' : `${state} · `}
          {countdownWords(electionCountdown(request, today))}
        </small>
      </h2>
      <ul>
        {positions.map((position) => (
          <li key={position.id}>
            <Link
              to="/match/$positionId"
              params={{ positionId: position.id }}
              className={classes.position ?? ''}
              data-full={position.filled >= position.posts || undefined}
            >
              <b>{position.title}</b>
              <span className={classes.windows}>
                {position.windows.map((window) => (
                  <span key={window.id}>
                    <AskedText asked={windowAsked(window)} />
                  </span>
                ))}
              </span>
              <PostsFilled posts={position.posts} filled={position.filled} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
