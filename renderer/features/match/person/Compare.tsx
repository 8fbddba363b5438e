import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { MatchRow, MatchSummary } from '#shared/contract/match-calls.ts'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import type { PositionWindow } from '#shared/domain/position.ts'
import { personName } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { AvailabilityStrip } from '#renderer/field/availability/AvailabilityStrip.tsx'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { JudgedIcon } from '#renderer/field/verdict/VerdictIcon.tsx'
import { showPeriod } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { Answer, EmptyState } from '#renderer/ui/index.ts'
import { ChooseDialog } from './ChooseDialog.tsx'
import classes from './Compare.module.css'
import type { ComparedPeople } from './use-compare.ts'
import type { Asked } from '../use-match.ts'

export interface CompareProps {
  readonly asked: Asked
  readonly position: PositionRow
  readonly summary: MatchSummary
  readonly windows: readonly PositionWindow[]
  readonly compare: ComparedPeople
  /** True while what is asked is only tried. */
  readonly tried: boolean
}

/** Up to five people side by side, criterion by criterion. */
export function Compare(props: CompareProps): ReactNode {
  const { asked, position, summary, windows, compare, tried } = props
  const [choosing, setChoosing] = useState<MatchRow | null>(null)
  const answer = useQueryCall(
    'match.explain',
    { ...asked, people: [...compare.people] },
    { enabled: compare.people.length > 0, keepPrevious: true },
  )
  if (compare.people.length === 0) {
    return <EmptyState title={t('match.compareEmpty')} text={t('match.compareEmptyText')} />
  }
  if (answer.error || !answer.data) {
    return (
      <Answer to={answer} loading={10}>
        {() => null}
      </Answer>
    )
  }
  const { criteria, rows } = answer.data
  const people = compare.people.flatMap((id) => rows.find((row) => row.person.id === id) ?? [])
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('match.compareTable')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('match.compareCriterion')}</th>
            {people.map((row) => {
              const name = personName(row.person)
              return (
                <th key={row.person.id} scope="col">
                  <div className={classes.name}>
                    <bdi>{name}</bdi>
                  </div>
                  <NativeNames of={row.person} className={classes.native} />
                  <div className={classes.decide}>
                    <Button
                      size="compact-xs"
                      aria-label={t('match.chooseTitle', { name })}
                      disabled={row.candidacy === 'selected'}
                      onClick={() => setChoosing(row)}
                    >
                      {t('match.doChoose')}
                    </Button>
                    <Button
                      variant="default"
                      size="compact-xs"
                      aria-label={t('match.compareRemove', { name })}
                      onClick={() => compare.toggle(row.person.id)}
                    >
                      {t('common.remove')}
                    </Button>
                  </div>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('match.compareScore')}</th>
            {people.map((row) => (
              <td key={row.person.id} className={classes.score}>
                {row.group === 'fit' ? Math.round(row.score) : '—'}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              {t('match.compareAvailability')}
              <small>{showPeriod(summary.axis)}</small>
            </th>
            {people.map((row) => (
              <td key={row.person.id}>
                <AvailabilityStrip
                  stretches={row.strip}
                  axis={summary.axis}
                  windows={windows}
                  height={16}
                />
              </td>
            ))}
          </tr>
          {criteria.map((head) => (
            <tr key={head.key}>
              <th scope="row">{words(head.asked)}</th>
              {people.map((row) => {
                const result = row.results.find(({ key }) => key === head.key)
                return (
                  <td key={row.person.id}>
                    {result && (
                      <div className={classes.cell}>
                        <JudgedIcon of={result} strength={head.strength} />
                        <div>
                          <div className={classes.evidence}>{words(result.evidence)}</div>
                          <small>
                            {[
                              result.notNeeded ? t('common.verdictNotNeeded') : '',
                              result.warning === null ? '' : words(result.warning),
                              result.detail === null ? '' : words(result.detail),
                              result.reason === null
                                ? ''
                                : t('match.overriddenWhy', { reason: result.reason }),
                              result.maxPoints > 0
                                ? t('match.points', {
                                    points: result.points,
                                    max: result.maxPoints,
                                  })
                                : '',
                            ]
                              .filter(Boolean)
                              .join(' · ')}
                          </small>
                        </div>
                      </div>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {choosing && (
        <ChooseDialog
          row={choosing}
          position={position}
          tried={tried}
          onClose={() => setChoosing(null)}
        />
      )}
    </div>
  )
}
