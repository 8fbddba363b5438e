import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { MatchRow, MatchSummary } from '#shared/contract/match-calls.ts'
import type { PositionWindow, MatchDraft } from '#shared/domain/position.ts'
import type { MatchGroup } from '#shared/domain/verdict.ts'
import { useProviderLabel } from '#renderer/field/provider/use-provider-label.ts'
import { t } from '#renderer/text/text.ts'
import {
  EmptyState,
  FailureState,
  type GridLine,
  Loading,
  type RowSource,
  VirtualGrid,
} from '#renderer/ui/index.ts'
import { askedLanguages } from './asked-languages.ts'
import { type Between, type ListPlan, listPlan } from './list-plan.ts'
import classes from './MatchList.module.css'
import { MatchListHead } from './MatchListHead.tsx'
import { MatchLine } from './MatchLine.tsx'
import { Misses } from './Misses.tsx'
import { Relaxations } from './Relaxations.tsx'
import { UnknownLine } from './UnknownLine.tsx'
import { type Asked, useGroup } from '../use-match.ts'

const LINE_HEIGHT = 33

/** A person, or what stands between people and is passed over by the keys. */
type Line = MatchRow | Between

const isBetween = (line: Line): line is Between => 'kind' in line

const lineId = (line: Line): string =>
  isBetween(line) ? `${line.kind} ${line.group}` : line.person.id

export interface MatchListProps {
  readonly asked: Asked
  readonly summary: MatchSummary
  readonly windows: readonly PositionWindow[]
  readonly requirements: MatchDraft['requirements']
  /** The person whose reasons are shown. */
  readonly person: string | null
  readonly onPerson: (row: MatchRow) => void
  readonly onMiss: (person: string) => void
  readonly onTry: (draft: MatchDraft) => void
}

/**
 * Those who fit by score, then those of whom something is not known, then what to relax. The list
 * takes the focus; the line of the chosen person is its active descendant.
 */
export function MatchList(props: MatchListProps): ReactNode {
  const { asked, summary, windows, requirements, person, onPerson } = props
  const fit = useGroup(asked, 'fit')
  const unknown = useGroup(asked, 'unknown')
  const providerLabel = useProviderLabel()
  const [whole, setWhole] = useState<ReadonlySet<MatchGroup>>(new Set())
  const scroller = useRef<HTMLDivElement>(null)
  const plan = useMemo(
    () =>
      listPlan(
        [
          { group: 'fit', found: fit.count, whole: whole.has('fit') },
          { group: 'unknown', found: unknown.count, whole: whole.has('unknown') },
        ],
        (group) => group === 'unknown',
      ),
    [fit.count, unknown.count, whole],
  )
  const source = useLines(plan, fit, unknown)

  /** Those who are gained stand further up than the button that was pressed. */
  const tryOut = (draft: MatchDraft): void => {
    props.onTry(draft)
    scroller.current?.scrollTo({ top: 0 })
  }

  const first = fit.rowAt(0) ?? unknown.rowAt(0)
  useEffect(() => {
    if (person === null && first) onPerson(first)
  }, [person, first, onPerson])

  const languages = useMemo(() => askedLanguages(requirements), [requirements])
  const renderRow = useCallback(
    ({ index, row, current, frame }: GridLine<Line>): ReactNode => {
      if (row !== undefined && isBetween(row)) {
        return row.kind === 'head' ? (
          <UnknownLine frame={frame} asked={asked} summary={summary} requirements={requirements} />
        ) : (
          <div {...frame} className={classes.between}>
            <div role="gridcell">
              {t(row.group === 'fit' ? 'match.moreFit' : 'match.moreUnknown', {
                hidden: row.hidden,
              })}{' '}
              <button
                type="button"
                className={classes.inline}
                onClick={() => setWhole((before) => new Set([...before, row.group]))}
              >
                {t('match.showAll')}
              </button>
            </div>
          </div>
        )
      }
      const entry = plan.at(index)
      return (
        <MatchLine
          frame={frame}
          rank={entry?.kind === 'person' && entry.group === 'fit' ? entry.rank + 1 : null}
          row={row}
          criteria={summary.criteria}
          languages={languages}
          providerLabel={providerLabel}
          axis={summary.axis}
          windows={windows}
          current={current}
        />
      )
    },
    [plan, asked, summary, requirements, languages, providerLabel, windows],
  )

  const error = fit.error ?? unknown.error
  if (error && !fit.first) return <FailureState error={error} onRetry={fit.retry} />
  if (summary.roster === 0) {
    return <EmptyState title={t('match.emptyRoster')} text={t('match.emptyRosterText')} />
  }
  return (
    <VirtualGrid<Line>
      label={t('match.list')}
      source={source}
      rowId={lineId}
      rowHeight={LINE_HEIGHT}
      renderRow={renderRow}
      passesOver={isBetween}
      choice={{
        id: person,
        choose: (line) => {
          if (!isBetween(line)) onPerson(line)
        },
      }}
      scrollerRef={scroller}
      className={classes.grid}
      style={{ ['--criteria' as string]: `${summary.criteria.length * 18 + 10}px` }}
      headHeight={LINE_HEIGHT}
      head={<MatchListHead criteria={summary.criteria} axis={summary.axis} />}
      below={
        <>
          {fit.first && plan.length === 0 && (
            <EmptyState title={t('match.nobodyTitle')} text={t('match.nobodyText')} />
          )}
          {fit.first && unknown.first ? (
            <div className={classes.below}>
              <Relaxations asked={asked} onTry={tryOut} />
              <Misses asked={asked} onPerson={props.onMiss} />
            </div>
          ) : (
            // What stands below people comes when they are there: nothing moves down under the pointer.
            <Loading lines={12} />
          )}
        </>
      }
    />
  )
}

/** The lines of both groups as rows of one grid; each group loads those of its people in view. */
function useLines(
  plan: ListPlan,
  fit: RowSource<MatchRow>,
  unknown: RowSource<MatchRow>,
): RowSource<Line> {
  const { rowAt: fitAt, onView: onFitView } = fit
  const { rowAt: unknownAt, onView: onUnknownView } = unknown
  const stale = fit.stale === true || unknown.stale === true
  return useMemo(
    () => ({
      count: plan.length,
      stale,
      rowAt(index) {
        const entry = plan.at(index)
        if (entry?.kind !== 'person') return entry
        return entry.group === 'fit' ? fitAt(entry.rank) : unknownAt(entry.rank)
      },
      onView(first, last) {
        const ranks: { readonly fit: number[]; readonly unknown: number[] } = {
          fit: [],
          unknown: [],
        }
        for (let index = first; index <= last; index += 1) {
          const entry = plan.at(index)
          if (entry?.kind === 'person' && entry.group !== 'notFit') {
            ranks[entry.group].push(entry.rank)
          }
        }
        if (ranks.fit.length > 0) onFitView?.(Math.min(...ranks.fit), Math.max(...ranks.fit))
        if (ranks.unknown.length > 0) {
          onUnknownView?.(Math.min(...ranks.unknown), Math.max(...ranks.unknown))
        }
      },
    }),
    [plan, stale, fitAt, onFitView, unknownAt, onUnknownView],
  )
}
