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
  return found === undefined ? null : fromRow(found)
}

/** The measures that the roster is judged by. */
export function measuresOf(call: Reading): Measures {
  return findMeasures(call) ?? usualMeasures
}

export function saveMeasures(call: Writing, after: Measures): void {
  const { sqlite } = call
  if (!recordHistory(call, 'measures', ROSTER, findMeasures(call), after)) return
  const values = { id: ROSTER, ...toRow(after) }
  const stored = row.get(sqlite)
  if (stored === undefined) insertRow(sqlite, 'measures', { ...values, ...newStamps(call) })
  else updateRow(sqlite, 'measures', { ...values, ...nextStamps(call, stored) })
}

/** Lets the measures of the program hold again. */
export function removeMeasures(call: Writing): void {
  recordHistory(call, 'measures', ROSTER, findMeasures(call), null)
  removal.run(call.sqlite)
}

const toRow = (of: Measures) => ({
  stale_after_months: of.staleAfterMonths,
  rest_days: of.restDays,
  lead_months: of.leadMonths,
  medium_term_least: of.mediumTermLeast,
  medium_term_most: of.mediumTermMost,
  kept_years: of.keptYears,
  kept_years_deployed: of.keptYearsDeployed,
  consent_years: of.consentYears,
  confirm_after_months: of.confirmAfterMonths,
  soon_days: of.soonDays,
  passport_months: of.passportMonths,
  backup_days: of.backupDays,
})

const fromRow = (of: Selectable<MeasuresTable>): Measures => ({
  staleAfterMonths: of.stale_after_months,
  restDays: of.rest_days,
  leadMonths: of.lead_months,
  mediumTermLeast: of.medium_term_least,
  mediumTermMost: of.medium_term_most,
  keptYears: of.kept_years,
  keptYearsDeployed: of.kept_years_deployed,
  consentYears: of.consent_years,
  confirmAfterMonths: of.confirm_after_months,
  soonDays: of.soon_days,
  passportMonths: of.passport_months,
  backupDays: of.backup_days,
})
