import type { Database } from '../sqlite.ts'

/** Limits that the office may change; until it does they are those that held before. */
export function limits(db: Database): void {
  const columns = [
    ['lead_months', 4],
    ['medium_term_least', 2],
    ['medium_term_most', 12],
    ['kept_years', 5],
    ['kept_years_deployed', 10],
    ['consent_years', 5],
    ['confirm_after_months', 6],
    ['soon_days', 30],
  ] as const
  for (const [name, usual] of columns)
    db.exec(
      `ALTER TABLE measures ADD COLUMN ${name} INTEGER NOT NULL DEFAULT ${usual} CHECK (${name} >= 0)`,
    )
}
