import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { preconditionKinds, type Precondition } from '#shared/domain/request.ts'
import { lightWords, preconditionOf } from '#renderer/field/request/PreconditionLights.tsx'
import { preconditionWords } from '#renderer/field/status/status-words.ts'
import { VerdictIcon } from '#renderer/field/verdict/VerdictIcon.tsx'
import { t } from '#renderer/text/text.ts'
import { PreconditionDialog } from './PreconditionDialog.tsx'
import classes from './preconditions.module.css'

/** The three lights; each opens its judgement. */
export function JudgeLights({ request }: { readonly request: RequestRow }): ReactNode {
  const [judging, setJudging] = useState<Precondition['kind'] | null>(null)
  return (
    // A press on a light is no press on the row it stands in.
    <span
      className={classes.lights}
      onClick={(event) => event.stopPropagation()}
      role="presentation"
    >
      {preconditionKinds.map((kind) => {
        const precondition = preconditionOf(request.preconditions, kind)
        return (
          <button
            key={kind}
            type="button"
            className={classes.light}
            aria-label={t('requests.preconditionJudge', { what: preconditionWords(kind) })}
            onClick={() => setJudging(kind)}
          >
            <VerdictIcon verdict={precondition.verdict} label={lightWords(precondition)} />
          </button>
        )
      })}
      {judging !== null && (
        <PreconditionDialog request={request} kind={judging} onClose={() => setJudging(null)} />
      )}
    </span>
  )
}
