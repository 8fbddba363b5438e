import type { Database } from './sqlite.ts'
import { addMonths, type DateOnly } from '#shared/calendar/index.ts'
import type { Measures } from '#shared/domain/measures.ts'
import { retainedUntil } from '#shared/domain/retention.ts'
import { selectRows } from './statement.ts'

interface Row {
  readonly number: number
  readonly retainUntil: DateOnly | null
  readonly confirmedOn: DateOnly | null
  readonly updatedOn: DateOnly
  readonly wasDeployed: 0 | 1
}

// The rule decides; the statement only leaves out, by index, records that were touched lately.
const notTouchedLately = selectRows<Row, [{ today: DateOnly; since: DateOnly }]>(
  `SELECT number, retain_until AS retainUntil, confirmed_on AS confirmedOn,
     substr(updated, 1, 10) AS updatedOn,
     EXISTS (SELECT 1 FROM deployment WHERE person = person.id AND status <> 'cancelled') AS wasDeployed
   FROM person WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE subject = person.id) AND number IN (
     SELECT number FROM person WHERE retain_until < @today
     UNION ALL
     SELECT number FROM person WHERE retain_until IS NULL AND updated < @since
   )`,
)

/**
 * Numbers of everybody whose record is older than it may be kept without a new word. Who was made anonymous is
 * nobody's record any more.
 */
export function keptTooLong(
  sqlite: Database,
  today: DateOnly,
  measures: Pick<Measures, 'keptYears' | 'keptYearsDeployed'>,
): ReadonlySet<number> {
  const least = Math.min(measures.keptYears, measures.keptYearsDeployed)
  return new Set(
    notTouchedLately
      .all(sqlite, { today, since: addMonths(today, -12 * least) })
      .filter(
        (row) => retainedUntil({ ...row, wasDeployed: row.wasDeployed === 1 }, measures) < today,
      )
      .map(({ number }) => number),
  )
}
