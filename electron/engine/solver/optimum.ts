import type { Highs } from './highs.ts'
import type { LinearModel, Optimum, Row } from '#shared/team/linear-model.ts'

export interface SolveOptions {
  /** Seconds after which the best found so far is returned with its gap. */
  readonly seconds: number
  /** A known team to start from, as columns set to 1. */
  readonly start?: readonly number[]
  readonly progress?: (gap: number | null) => void
}

/** Maximises the cost of the chosen columns under the rows of the model. Blocks until it ends. */
export function optimum(
  highs: Highs,
  model: LinearModel,
  cost: readonly number[],
  { seconds, start, progress }: SolveOptions,
): Optimum {
  const { rows } = model
  // The solver takes no model without columns; of nobody there is one team, the empty one.
  if (model.columns === 0) {
    const holds = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0)
    return { status: holds ? 'optimal' : 'infeasible', chosen: [], objective: 0, gap: 0 }
  }
  return highs.withModel(
    {
      numCols: model.columns,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: Float64Array.from(cost),
      colLower: new Float64Array(model.columns),
      colUpper: new Float64Array(model.columns).fill(1),
      rowLower: Float64Array.from(rows, (row) => bound(row.lower, highs.infinity)),
      rowUpper: Float64Array.from(rows, (row) => bound(row.upper, highs.infinity)),
      integrality: new Int32Array(model.columns).fill(1),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: model.columns,
        ...compressed(rows),
      },
    },
    (solver): Optimum => {
      solver.options.set({
        output_flag: false,
        time_limit: seconds,
        mip_rel_gap: 0,
        // Scores have two decimals: a bound closer than half a hundredth proves the optimum.
        mip_abs_gap: 0.005,
        random_seed: 1,
      })
      if (start) {
        const colValue = new Float64Array(model.columns)
        for (const column of start) colValue[column] = 1
        solver.setSolution({ colValue })
      }
      const { modelStatus } = solver.run({
        [highs.constants.callbackType.mipLogging](event) {
          progress?.(event.data.mip_gap ?? null)
          return undefined
        },
      })
      const known = highs.constants.modelStatus
      if (modelStatus === known.infeasible || modelStatus === known.unboundedOrInfeasible)
        return { status: 'infeasible', chosen: [], objective: 0, gap: 0 }
      if (
        modelStatus !== known.optimal &&
        modelStatus !== known.timeLimit &&
        modelStatus !== known.empty
      )
        throw new Error(`The solver ended with status ${modelStatus}`)
      const { colValue } = solver.getSolution()
      const chosen = [...colValue.keys()].filter((column) => (colValue[column] ?? 0) > 0.5)
      const gap = modelStatus === known.timeLimit ? Number(solver.info.get('mip_gap')) : 0
      return {
        status: modelStatus === known.timeLimit ? 'timeLimit' : 'optimal',
        chosen,
        objective: chosen.reduce((sum, column) => sum + (cost[column] ?? 0), 0),
        gap,
      }
    },
  )
}

function bound(value: number, infinity: number): number {
  return value === Infinity ? infinity : value === -Infinity ? -infinity : value
}

function compressed(rows: readonly Row[]) {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + row.columns.length))
  const indices = new Int32Array(starts[rows.length] ?? 0)
  const values = new Float64Array(starts[rows.length] ?? 0)
  rows.forEach((row, index) => {
    indices.set(row.columns, starts[index])
    values.set(row.values, starts[index])
  })
  return { starts, indices, values }
}
