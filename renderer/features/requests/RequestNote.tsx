import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { countdownWords } from '#renderer/field/request/countdown-words.ts'
import { electionCountdown } from '#renderer/field/request/countdown.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { assistanceNames, countryName } from '#renderer/text/names.ts'

/** State, kinds of assistance and countdown, in one line. */
export function RequestNote({ request }: { readonly request: RequestRow }): ReactNode {
  const today = useToday()
  return (
    <>
      {countryName(request.state)} · {assistanceNames(request.assistance)} ·{' '}
      {countdownWords(electionCountdown(request, today))}
    </>
  )
}
