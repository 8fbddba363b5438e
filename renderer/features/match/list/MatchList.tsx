import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { MatchRow, MatchSummary } from '#shared/contract/match-calls.ts'
import type { PositionWindow, MatchDraft } from '#shared/domain/position.ts'
import type { MatchGroup } from '#shared/domain/verdict.ts'
import { useProviderLabel } from '#renderer/field/provider/use-provider-label.ts'
import { t } from '#renderer/text/text.ts'
import { EmptyState, FailureState, Loading } from '#renderer/ui/index.ts'
import { askedLanguages } from './asked-languages.ts'
import { listPlan } from './list-plan.ts'
import classes from './MatchList.module.css'
import { MatchListHead } from './MatchListHead.tsx'
import { MatchLine } from './MatchLine.tsx'
import { Misses } from './Misses.tsx'
import { Relaxations } from './Relaxations.tsx'
import { UnknownLine } from './UnknownLine.tsx'
import { type Asked, useGroup } from '../use-match.ts'
import { useMatchKeys } from '../use-match-keys.ts'

const LINE_HEIGHT = 33
/** Lines kept ready above and below, so that a fast scroll shows no gap. */
const OVERSCAN = 10

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
  const grid = useRef<HTMLDivElement>(null)
  const prefix = useId()
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
  const rowAt = (index: number): MatchRow | undefined => {
    const entry = plan.at(index)
    if (entry?.kind !== 'person') return undefined
    return (entry.group === 'fit' ? fit : unknown).rowAt(entry.rank)
  }

  const virtualizer = useVirtualizer({
    count: plan.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: LINE_HEIGHT,
  })
  const items = virtualizer.getVirtualItems()
  useView(plan, items.at(0)?.index ?? 0, items.at(-1)?.index ?? 0, { fit, unknown })

  // Where the chosen person stands now: ranks move when what is asked is changed.
  const [last, setLast] = useState(-1)
  const shown = items.find(({ index }) => rowAt(index)?.person.id === person)?.index
  const current = shown ?? (rowAt(last)?.person.id === person ? last : undefined)

  const go = (index: number): void => {
    const row = index < 0 ? undefined : rowAt(index)
    if (!row) return
    setLast(index)
    onPerson(row)
    virtualizer.scrollToIndex(index)
  }
  // Whoever moves in the list has left the chip or tab that held the focus: Enter means the person.
  const move = (index: number): void => {
    grid.current?.focus({ preventScroll: true })
    go(index)
  }
  const down = (): void => move(plan.nextPerson(current ?? Math.min(last, plan.length), 1))
  const up = (): void => move(plan.nextPerson(current ?? Math.max(last, 0), -1))
  useMatchKeys({ j: down, k: up, ArrowDown: down, ArrowUp: up })

  /** Those who are gained stand further up than the button that was pressed. */
  const tryOut = (draft: MatchDraft): void => {
    props.onTry(draft)
    scroller.current?.scrollTo({ top: 0 })
  }

  const first = fit.rowAt(0) ?? unknown.rowAt(0)
  useEffect(() => {
    if (person === null && first) onPerson(first)
  }, [person, first, onPerson])

  const error = fit.error ?? unknown.error
  if (error && !fit.first) return <FailureState error={error} onRetry={fit.retry} />
  if (summary.roster === 0) {
    return <EmptyState title={t('match.emptyRoster')} text={t('match.emptyRosterText')} />
  }
  const languages = askedLanguages(requirements)
  const criteriaWidth = summary.criteria.length * 18 + 10
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      style={{ ['--criteria' as string]: `${criteriaWidth}px` }}
    >
      <div
        ref={grid}
        role="grid"
        aria-label={t('match.list')}
        aria-rowcount={plan.length + 1}
        aria-busy={fit.stale || unknown.stale || undefined}
        aria-activedescendant={current === undefined ? undefined : `${prefix}${current}`}
        tabIndex={0}
        className={classes.grid}
      >
        <MatchListHead criteria={summary.criteria} axis={summary.axis} />
        <div
          role="rowgroup"
          className={classes.lines}
          style={{ blockSize: virtualizer.getTotalSize() }}
        >
          {items.map(({ index, start }) => {
            const entry = plan.at(index)
            const style = { transform: `translateY(${start - LINE_HEIGHT}px)` }
            if (entry?.kind === 'person') {
              return (
                <MatchLine
                  key={index}
                  id={`${prefix}${index}`}
                  rowIndex={index + 2}
                  style={style}
                  rank={entry.group === 'fit' ? entry.rank + 1 : null}
                  row={rowAt(index)}
                  criteria={summary.criteria}
                  languages={languages}
                  providerLabel={providerLabel}
                  axis={summary.axis}
                  windows={windows}
                  current={index === current}
                  onChoose={() => go(index)}
                />
              )
            }
            if (entry?.kind === 'more') {
              return (
                <div
                  key={index}
                  role="row"
                  aria-rowindex={index + 2}
                  className={classes.between}
                  style={style}
                >
                  <div role="gridcell">
                    {t(entry.group === 'fit' ? 'match.moreFit' : 'match.moreUnknown', {
                      hidden: entry.hidden,
                    })}{' '}
                    <button
                      type="button"
                      className={classes.inline}
                      onClick={() => setWhole(new Set([...whole, entry.group]))}
                    >
                      {t('match.showAll')}
                    </button>
                  </div>
                </div>
              )
            }
            return (
              <UnknownLine
                key={index}
                asked={asked}
                summary={summary}
                requirements={requirements}
                rowIndex={index + 2}
                style={style}
              />
            )
          })}
        </div>
      </div>
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
    </div>
  )
}

interface Viewed {
  readonly onView?: (first: number, last: number) => void
}

/** Tells each group which of its people are in view, so that they are loaded. */
function useView(
  plan: ReturnType<typeof listPlan>,
  first: number,
  last: number,
  groups: Readonly<Record<'fit' | 'unknown', Viewed>>,
): void {
  const { fit, unknown } = groups
  useEffect(() => {
    const ranks: Record<'fit' | 'unknown', number[]> = { fit: [], unknown: [] }
    for (let index = first; index <= last; index += 1) {
      const entry = plan.at(index)
      if (entry?.kind === 'person' && entry.group !== 'notFit') ranks[entry.group].push(entry.rank)
    }
    for (const [group, view] of [
      ['fit', fit.onView],
      ['unknown', unknown.onView],
    ] as const) {
      const seen = ranks[group]
      if (seen.length > 0) view?.(Math.min(...seen), Math.max(...seen))
    }
  }, [plan, first, last, fit.onView, unknown.onView])
}
