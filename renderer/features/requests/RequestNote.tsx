import type { ReactNode } from 'react'
import { assistanceKindName, countryName } from '#shared/catalogue/index.ts'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { t } from '#renderer/text/text.ts'
import { electionCountdown } from './countdown.ts'
import { countdownWords } from './countdown-words.ts'
import { PreconditionLights } from './PreconditionLights.tsx'
import { useToday } from './use-today.ts'

/** State, kind, countdown and the three lights, in one line. */
export function RequestNote({ request }: { readonly request: RequestRow }): ReactNode {
  const today = useToday()
  return (
    <>
      {countryName(request.state)} · {assistanceKindName(request.assistance)} ·{' '}
      {countdownWords(electionCountdown(request, today))} ·{' '}
      {t('requests.preconditions').toLowerCase()}{' '}
      <PreconditionLights preconditions={request.preconditions} />
    </>
  )
}
