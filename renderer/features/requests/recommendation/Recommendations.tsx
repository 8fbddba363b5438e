import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import {
  type FollowUp,
  followUps,
  recommendation as schema,
  type StoredRecommendation,
} from '#shared/domain/recommendation.ts'
import { followUpPhrase } from '#shared/domain/status-phrases.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { RowStatusMenu } from '#renderer/field/status/RowStatusMenu.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t, words } from '#renderer/text/text.ts'
import { Answer, type BadgeTone, EmptyState, showFailure } from '#renderer/ui/index.ts'
import { RecommendationDialog } from './RecommendationDialog.tsx'
import classes from './recommendation.module.css'

const tones: Readonly<Record<FollowUp, BadgeTone>> = {
  open: 'unknown',
  underWay: 'accent',
  partly: 'accent',
  fully: 'met',
  notTaken: 'not',
  noLongerApplies: 'faint',
}

const wordsOf = (followUp: FollowUp): string => words(followUpPhrase(followUp))

/** What reports of a mission recommend, and what became of it; the follow-up is kept by one click. */
export function Recommendations({ request }: { readonly request: RequestRow }): ReactNode {
  const today = useToday()
  const answer = useQueryCall('recommendation.list', { request: request.id })
  const save = useMutationCall('recommendation.save')
  const [editing, setEditing] = useState<StoredRecommendation | 'new' | null>(null)
  const add = <Button onClick={() => setEditing('new')}>{t('recommendations.add')}</Button>
  const judge = (of: StoredRecommendation, followUp: FollowUp): void =>
    save.mutate(
      {
        recommendation: {
          ...schema.parse(of),
          followUp,
          judgedOn: followUp === 'open' ? null : today < of.givenOn ? of.givenOn : today,
        },
        version: of.version,
      },
      {
        onSuccess: (saved) =>
          showDone(t('recommendations.moved', { followUp: followUpPhrase(followUp) }), saved),
        onError: showFailure,
      },
    )
  return (
    <>
      <Answer
        to={answer}
        loading={4}
        empty={(all) =>
          all.length === 0 ? (
            <EmptyState title={t('recommendations.none')} text={t('recommendations.noneText')}>
              {add}
            </EmptyState>
          ) : null
        }
      >
        {(all) => (
          <div className={classes.page}>
            <div className={classes.head}>
              {add}
              <span className={classes.dim} role="status">
                {t('recommendations.counts', {
                  all: all.length,
                  open: all.filter(({ followUp }) => followUp === 'open').length,
                })}
              </span>
            </div>
            <ul className={classes.list}>
              {all.map((each) => (
                <li key={each.id} className={classes.one}>
                  <div className={classes.head}>
                    <button
                      type="button"
                      className={classes.name}
                      onClick={() => setEditing(each)}
                      dir="auto"
                    >
                      {each.number !== null && <b>{each.number} </b>}
                      {each.text}
                    </button>
                    <RowStatusMenu
                      status={each.followUp}
                      tone={tones[each.followUp]}
                      label={t('recommendations.stateOf', {
                        number: each.number ?? t('recommendations.noNumber'),
                        followUp: followUpPhrase(each.followUp),
                      })}
                      steps={followUps.filter((step) => step !== each.followUp)}
                      words={wordsOf}
                      isExit={() => false}
                      onMove={(followUp) => judge(each, followUp)}
                    />
                  </div>
                  {each.note !== null && (
                    <p className={classes.note} dir="auto">
                      {each.note}
                    </p>
                  )}
                  <p className={classes.dim}>
                    {factsOf(each).map((fact) => (
                      <bdi key={fact}>{fact}</bdi>
                    ))}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Answer>
      {editing !== null && (
        <RecommendationDialog
          key={editing === 'new' ? 'new' : editing.id}
          request={request.id}
          of={editing === 'new' ? null : editing}
          last={answer.data?.[0] ?? null}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}

function factsOf({ addressedTo, source, givenOn, judgedOn }: StoredRecommendation): string[] {
  return [
    ...(addressedTo === null ? [] : [t('recommendations.to', { addressee: addressedTo })]),
    ...(source === null ? [] : [source]),
    t('recommendations.from', { day: { date: givenOn } }),
    ...(judgedOn === null ? [] : [t('recommendations.asOf', { day: { date: judgedOn } })]),
  ]
}
