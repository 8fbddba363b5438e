import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Precondition, preconditionKinds } from '#shared/domain/request.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { preconditionOf } from '#renderer/field/request/PreconditionLights.tsx'
import { preconditionWords } from '#renderer/field/status/status-words.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { verdictWords } from '#renderer/field/verdict/VerdictIcon.tsx'
import { t } from '#renderer/text/text.ts'
import { DateBox, TextBox } from '#renderer/ui/fields/index.ts'
import classes from './RequestForm.module.css'

const questions = {
  adequateTime: 'requests.preconditionAdequateTimeAsk',
  freeAndFair: 'requests.preconditionFreeAndFairAsk',
  reporting: 'requests.preconditionReportingAsk',
} as const
const verdicts = ['met', 'notMet', 'unknown'] as const

export interface PreconditionsFieldsProps {
  readonly value: readonly Precondition[]
  readonly onChange: (next: Precondition[]) => void
}

/** The three judgements of resolution 52/129, paragraph 4, each dated and signed. */
export function PreconditionsFields({ value, onChange }: PreconditionsFieldsProps): ReactNode {
  const today = useToday()
  const user = useQueryCall('app.status', {}).data?.user ?? null
  const all = preconditionKinds.map((kind) => preconditionOf(value, kind))
  const change = (next: Precondition): void =>
    onChange(all.map((each) => (each.kind === next.kind ? next : each)))
  return (
    <>
      <span className={classes.hint}>{t('requests.preconditionsSource')}</span>
      {all.map((precondition) => {
        const name = preconditionWords(precondition.kind)
        return (
          <div
            key={precondition.kind}
            className={classes.precondition}
            role="group"
            aria-label={name}
          >
            <p className={classes.preconditionName}>
              <b>{name}</b> <small>{t(questions[precondition.kind])}</small>
            </p>
            <SegmentedControl
              size="xs"
              fullWidth
              aria-label={t('requests.preconditionVerdict', { what: name })}
              data={verdicts.map((verdict) => ({ value: verdict, label: verdictWords(verdict) }))}
              value={precondition.verdict}
              // A judgement is signed and dated by whoever makes it; both can be changed.
              onChange={(verdict) =>
                change({
                  ...precondition,
                  verdict,
                  on: verdict === 'unknown' ? precondition.on : (precondition.on ?? today),
                  author:
                    verdict === 'unknown' ? precondition.author : (precondition.author ?? user),
                })
              }
            />
            <DateBox
              label={t('requests.preconditionOn')}
              value={precondition.on}
              onChange={(on) => change({ ...precondition, on })}
            />
            <TextBox
              label={t('requests.preconditionAuthor')}
              value={precondition.author}
              onChange={(author) => change({ ...precondition, author })}
            />
            <TextBox
              className={classes.wide}
              label={t('requests.preconditionNote')}
              value={precondition.note}
              onChange={(note) => change({ ...precondition, note })}
            />
          </div>
        )
      })}
    </>
  )
}
