import type { ReactNode } from 'react'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { t } from '#renderer/text/text.ts'
import { electionCountdown } from '../requests/countdown.ts'
import { countdownWords } from '../requests/countdown-words.ts'
import { PreconditionLights } from '../requests/PreconditionLights.tsx'
import { useToday } from '../requests/use-today.ts'

/** Posts, place, countdown and preconditions in one line. */
export function MatchNote({
  position,
  request,
}: {
  readonly position: PositionRow
  readonly request: RequestRow
}): ReactNode {
  const today = useToday()
  const parts = [
    t('match.posts', { posts: position.posts, filled: position.filled }),
    position.location,
    countdownWords(electionCountdown(request, today)),
  ].filter(Boolean)
  return (
    <>
      {parts.join(' · ')} · {t('match.preconditions')}{' '}
      <PreconditionLights preconditions={request.preconditions} />
    </>
  )
}
