import type { Availability } from '../../domain/availability.ts'
import type { WithoutId } from '../../domain/common.ts'
import { availabilityCode } from './codes.ts'
import { NO_DAY, dayFrom, dayOrNone, dayTo } from './days.ts'

/** A run of days with one declared state; day numbers, both ends included. */
export interface DeclaredRun {
  readonly from: number
  readonly to: number
  readonly state: number
  readonly statedOn: number
  readonly source: string | null
  readonly notice: number
}

const runOf = (period: WithoutId<Availability>): DeclaredRun => ({
  from: dayFrom(period.from),
  to: dayTo(period.to),
  state: availabilityCode(period.state),
  statedOn: dayOrNone(period.statedOn),
  source: period.source,
  notice: period.noticeDays ?? -1,
})

/** Whether a is more cautious than b; of the same state the one that says more, in a fixed order. */
const isMoreCautious = (a: DeclaredRun, b: DeclaredRun): boolean =>
  a.state !== b.state
    ? a.state > b.state
    : a.statedOn !== b.statedOn
      ? a.statedOn > b.statedOn
      : a.notice !== b.notice
        ? a.notice > b.notice
        : (a.source ?? '') > (b.source ?? '')

const mostCautious = (runs: readonly DeclaredRun[]): DeclaredRun | undefined =>
  runs.reduce<DeclaredRun | undefined>(
    (best, run) => (best && !isMoreCautious(run, best) ? best : run),
    undefined,
  )

/**
 * Which of several statements about the same days holds. Of those with a date the latest, and of
 * equally old ones the more cautious; one without a date is not older than any other, so between it
 * and the latest the more cautious holds: nobody is promised who may have said no since.
 */
function prevailing(runs: readonly DeclaredRun[]): DeclaredRun | undefined {
  const latest = runs.reduce((day, run) => Math.max(day, run.statedOn), NO_DAY)
  return mostCautious(runs.filter((run) => run.statedOn === latest || run.statedOn === NO_DAY))
}

const disjoint = (runs: readonly DeclaredRun[]): boolean =>
  runs.every((run, index) => index === 0 || (runs[index - 1]?.to ?? 0) < run.from)

/**
 * What a person declared, as disjoint runs in order of time, whatever the order and overlaps of
 * the statements.
 */
export function declaredRuns(periods: readonly WithoutId<Availability>[]): DeclaredRun[] {
  const runs = periods.map(runOf).sort((a, b) => a.from - b.from || a.to - b.to)
  if (disjoint(runs)) return runs
  const edges = [...new Set(runs.flatMap((run) => [run.from, run.to + 1]))].sort((a, b) => a - b)
  const cut: DeclaredRun[] = []
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = (edges[index + 1] ?? from + 1) - 1
    const winner = prevailing(runs.filter((run) => run.from <= from && to <= run.to))
    if (winner) cut.push({ ...winner, from, to })
  }
  return cut
}
