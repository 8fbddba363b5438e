import type { Database } from './sqlite.ts'
import type { DateOnly } from '#shared/calendar/index.ts'
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
const notTouchedLately = selectRows<Row, [{ today: DateOnly }]>(
  `SELECT number, retain_until AS retainUntil, confirmed_on AS confirmedOn,
     substr(updated, 1, 10) AS updatedOn,
     EXISTS (SELECT 1 FROM deployment WHERE person = person.id AND status <> 'cancelled') AS wasDeployed
   FROM person WHERE number IN (
     SELECT number FROM person WHERE retain_until < @today
     UNION ALL
     SELECT number FROM person WHERE retain_until IS NULL AND updated < date(@today, '-4 years')
   )`,
)

/** Numbers of everybody whose record is older than it may be kept without a new word. */
export function keptTooLong(sqlite: Database, today: DateOnly): ReadonlySet<number> {
  return new Set(
    notTouchedLately
      .all(sqlite, { today })
      .filter((row) => retainedUntil({ ...row, wasDeployed: row.wasDeployed === 1 }) < today)
      .map(({ number }) => number),
  )
}
