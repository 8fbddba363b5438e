import type { ReactNode } from 'react'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { AskedChips } from '#renderer/field/asked/AskedChips.tsx'
import { startersOf } from '#renderer/field/asked/starters.ts'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import classes from '../MatchDesk.module.css'
import type { Draft } from './use-draft.ts'

export interface MatchHeadProps {
  readonly position: PositionRow
  readonly request: RequestRow
  readonly draft: Draft
}

/** What is asked, as chips to try: the list answers, the position stays as it is. */
export function MatchHead({ position, request, draft }: MatchHeadProps): ReactNode {
  const skillValue = useSkillValues()
  return (
    <div className={classes.head}>
      <AskedChips
        value={draft.shown}
        onChange={draft.set}
        skillValue={skillValue}
        host={request.state}
        starters={startersOf(position.kind)}
      />
    </div>
  )
}
