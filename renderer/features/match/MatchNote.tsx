import type { ReactNode } from 'react'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { PreconditionLights } from '#renderer/field/request/PreconditionLights.tsx'
import { countdownWords } from '#renderer/field/request/countdown-words.ts'
import { electionCountdown } from '#renderer/field/request/countdown.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'

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
