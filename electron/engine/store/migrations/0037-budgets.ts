import type { Database } from '../sqlite.ts'

/** What a request is expected to cost: its lines as JSON, as deployments keep their costs. */
export function budgets(db: Database): void {
  db.exec(`
CREATE TABLE budget (
  id TEXT PRIMARY KEY NOT NULL,
  request TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
  estimated_on TEXT NOT NULL,
  lines TEXT NOT NULL CHECK (json_valid(lines)),
  note TEXT,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
CREATE INDEX budget_request ON budget (request);
`)
}
