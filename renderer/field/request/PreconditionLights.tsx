import type { ReactNode } from 'react'
import { type Precondition, preconditionKinds, unjudged } from '#shared/domain/request.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { VerdictIcon, verdictWords } from '../verdict/VerdictIcon.tsx'
import classes from './PreconditionLights.module.css'
import { preconditionWords } from '../status/status-words.ts'

/** The judgement of one kind; nobody's judgement is unknown. */
export const preconditionOf = (
  preconditions: readonly Precondition[],
  kind: Precondition['kind'],
): Precondition => preconditions.find((each) => each.kind === kind) ?? unjudged(kind)

/** What a light says: verdict, day, who, evidence. */
export const lightWords = (precondition: Precondition): string => {
  const { kind, verdict, on, author, note } = precondition
  const signed = [on === null ? '' : showDate(on), author ?? ''].filter(Boolean).join(', ')
  return [
    t('requests.preconditionLight', {
      what: preconditionWords(kind),
      verdict: verdictWords(verdict),
    }),
    signed,
    note ?? '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What the three lights say, a line each, for an export. */
export const preconditionLines = (preconditions: readonly Precondition[]): string =>
  preconditionKinds.map((kind) => lightWords(preconditionOf(preconditions, kind))).join('\n')

/** The three preconditions as three lights, each saying its evidence. */
export function PreconditionLights({
  preconditions,
}: {
  readonly preconditions: readonly Precondition[]
}): ReactNode {
  return (
    <span className={classes.lights}>
      {preconditionKinds.map((kind) => {
        const precondition = preconditionOf(preconditions, kind)
        return (
          <VerdictIcon key={kind} verdict={precondition.verdict} label={lightWords(precondition)} />
        )
      })}
    </span>
  )
}
