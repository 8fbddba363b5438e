import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { ClosedInterval } from '#shared/calendar/index.ts'
import type { MatchRow, MatchSummary } from '#shared/contract/match-calls.ts'
import { personName } from '#shared/domain/person.ts'
import type { PositionWindow } from '#shared/domain/position.ts'
import { AvailabilityStrip } from '#renderer/field/availability/AvailabilityStrip.tsx'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { Nationalities } from '#renderer/field/person/Nationalities.tsx'
import { ProviderBadges } from '#renderer/field/provider/ProviderBadges.tsx'
import {
  type NamedProvider,
  useProviderLabel,
} from '#renderer/field/provider/use-provider-label.ts'
import { showMonths, showNumber } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { Answer, EmptyState, type TableColumn, VirtualTable } from '#renderer/ui/index.ts'
import classes from './NotFit.module.css'
import { type Asked, useGroup } from '../use-match.ts'

export interface NotFitProps {
  readonly asked: Asked
  readonly summary: MatchSummary
  readonly windows: readonly PositionWindow[]
  readonly person: string | null
  readonly onPerson: (row: MatchRow) => void
}

const columnsOf = (
  axis: ClosedInterval,
  windows: readonly ClosedInterval[],
  providerLabel: (provider: NamedProvider) => string,
): readonly TableColumn<MatchRow>[] => [
  {
    id: 'name',
    header: t('match.columnName'),
    width: 190,
    cell: ({ person }) => (
      <span title={personName(person)}>
        <b>
          <bdi>{personName(person)}</bdi>
        </b>
        <NativeNames of={person} className={classes.dim} />
      </span>
    ),
  },
  {
    id: 'nationality',
    header: t('match.columnNationality'),
    width: 60,
    yields: 2,
    cell: ({ person }) => <Nationalities of={person.nationalities} />,
  },
  {
    id: 'offered',
    header: t('match.columnOffered'),
    width: 110,
    yields: 3,
    cell: ({ person }) => <ProviderBadges of={person.providers} label={providerLabel} />,
  },
  {
    id: 'missing',
    header: t('match.columnMissing'),
    width: 320,
    cell: ({ missing }) => {
      const said = missing === null ? '' : words(missing)
      return <span title={said}>{said}</span>
    },
  },
  {
    id: 'strip',
    header: showMonths(axis),
    width: 120,
    yields: 1,
    cell: (row) => <AvailabilityStrip stretches={row.strip} axis={axis} windows={windows} />,
  },
]

/** Those who do not fit, by what stands against them. */
export function NotFit({ asked, summary, windows, person, onPerson }: NotFitProps): ReactNode {
  const [against, setAgainst] = useState<string | null>(null)
  // A must that was tried away no longer stands against anybody.
  const key = summary.against.some((each) => each.key === against) ? against : null
  const people = useGroup(asked, 'notFit', key)
  const providerLabel = useProviderLabel()
  const columns = useMemo(
    () => columnsOf(summary.axis, windows, providerLabel),
    [summary.axis, windows, providerLabel],
  )
  // Another obstacle was asked for: the reasons beside the list are of somebody in it.
  const anew = useRef(false)
  const first = people.stale ? undefined : people.rowAt(0)
  useEffect(() => {
    if (!first || (person !== null && !anew.current)) return
    anew.current = false
    onPerson(first)
  }, [person, first, onPerson])
  const facets = summary.against
    .filter((each) => each.people > 0)
    .toSorted((a, b) => b.people - a.people)
  const facet = (of: string | null, title: string, count: number): ReactNode => (
    <button
      key={of ?? 'all'}
      type="button"
      className={classes.facet}
      aria-pressed={key === of}
      onClick={() => {
        anew.current = true
        setAgainst(of)
      }}
    >
      <span>{title}</span>
      <span className={classes.count}>{showNumber(count)}</span>
    </button>
  )
  if (summary.notFit === 0) {
    return <EmptyState title={t('match.notFitEmpty')} />
  }
  return (
    <div className={classes.view}>
      <nav className={classes.facets} aria-label={t('match.against')}>
        {facet(null, t('match.againstAll'), summary.notFit)}
        {facets.map((each) => facet(each.key, words(each.title), each.people))}
      </nav>
      <Answer to={{ data: people.first, error: people.error, refetch: people.retry }} loading={10}>
        {() => (
          <VirtualTable
            name="match-not-fit"
            label={t('match.notFitTable')}
            columns={columns}
            source={people}
            rowId={(row) => row.person.id}
            rowLabel={(row) => personName(row.person)}
            openId={person}
            onOpen={onPerson}
            opensOnMove
            resetKey={key ?? ''}
          />
        )}
      </Answer>
    </div>
  )
}
