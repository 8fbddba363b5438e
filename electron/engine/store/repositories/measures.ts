import { type Measures, usualMeasures } from '#shared/domain/measures.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Reading, Writing } from '../access.ts'
import type { Selectable } from '../tables/columns.ts'
import type { MeasuresTable } from '../tables/roster-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { newStamps, nextStamps } from './stored.ts'

/** There is one roster in a store, and one row of its measures. */
const ROSTER = 'roster'

const row = selectRows<Selectable<MeasuresTable>>('SELECT * FROM measures')

const removal = changeRows('DELETE FROM measures')

/** What the office has said; null while the measures of the program hold. */
export function findMeasures({ sqlite }: Reading): Measures | null {
  const found = row.get(sqlite)
  return found === undefined
    ? null
    : { staleAfterMonths: found.stale_after_months, restDays: found.rest_days }
}

/** The measures that the roster is judged by. */
export function measuresOf(call: Reading): Measures {
  return findMeasures(call) ?? usualMeasures
}

export function saveMeasures(call: Writing, after: Measures): void {
  const { sqlite } = call
  if (!recordHistory(call, 'measures', ROSTER, findMeasures(call), after)) return
  const values = {
    id: ROSTER,
    stale_after_months: after.staleAfterMonths,
    rest_days: after.restDays,
  }
  const stored = row.get(sqlite)
  if (stored === undefined) insertRow(sqlite, 'measures', { ...values, ...newStamps(call) })
  else updateRow(sqlite, 'measures', { ...values, ...nextStamps(call, stored) })
}

/** Lets the measures of the program hold again. */
export function removeMeasures(call: Writing): void {
  recordHistory(call, 'measures', ROSTER, findMeasures(call), null)
  removal.run(call.sqlite)
}
