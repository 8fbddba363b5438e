import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { PreconditionLights } from '#renderer/field/request/PreconditionLights.tsx'
import { countdownWords } from '#renderer/field/request/countdown-words.ts'
import { electionCountdown } from '#renderer/field/request/countdown.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { assistanceName, countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'

/** State, kind, countdown and the three lights, in one line. */
export function RequestNote({ request }: { readonly request: RequestRow }): ReactNode {
  const today = useToday()
  return (
    <>
      {countryName(request.state)} · {assistanceName(request.assistance)} ·{' '}
      {countdownWords(electionCountdown(request, today))} · {t('requests.preconditions')}{' '}
      <PreconditionLights preconditions={request.preconditions} />
    </>
  )
}
