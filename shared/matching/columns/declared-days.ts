import type { Availability } from '../../domain/availability.ts'
import { availabilityCode } from './codes.ts'
import { dayFrom, dayOrNone, dayTo } from './days.ts'

/** A run of days with one declared state; day numbers, both ends included. */
export interface DeclaredRun {
  readonly from: number
  readonly to: number
  readonly state: number
  readonly statedOn: number
  readonly source: string | null
  readonly notice: number
}

const runOf = (period: Availability): DeclaredRun => ({
  from: dayFrom(period.from),
  to: dayTo(period.to),
  state: availabilityCode(period.state),
  statedOn: dayOrNone(period.statedOn),
  source: period.source,
  notice: period.noticeDays ?? -1,
})

// The later statement wins; of equally old ones the more cautious, so that nobody is promised.
const prevails = (a: DeclaredRun, b: DeclaredRun): boolean =>
  a.statedOn !== b.statedOn ? a.statedOn > b.statedOn : a.state > b.state

const disjoint = (runs: readonly DeclaredRun[]): boolean =>
  runs.every((run, index) => index === 0 || (runs[index - 1]?.to ?? 0) < run.from)

/**
 * What a person declared, as disjoint runs in order of time, whatever the order and overlaps of
 * the statements.
 */
export function declaredRuns(periods: readonly Availability[]): DeclaredRun[] {
  const runs = periods.map(runOf).sort((a, b) => a.from - b.from || a.to - b.to)
  if (disjoint(runs)) return runs
  const edges = [...new Set(runs.flatMap((run) => [run.from, run.to + 1]))].sort((a, b) => a - b)
  const cut: DeclaredRun[] = []
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = (edges[index + 1] ?? from + 1) - 1
    const here = runs.filter((run) => run.from <= from && to <= run.to)
    const winner = here.reduce<DeclaredRun | null>(
      (best, run) => (best && !prevails(run, best) ? best : run),
      null,
    )
    if (winner) cut.push({ ...winner, from, to })
  }
  return cut
}
