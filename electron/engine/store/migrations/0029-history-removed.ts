import type { Database } from '../sqlite.ts'

/**
 * What was removed, and what was erased: few rows of a long history, looked for by every page of the list of
 * everything that happened.
 */
export function historyRemoved(db: Database): void {
  db.exec(`
CREATE INDEX history_removed ON history (change_set) WHERE action = 'removed';
CREATE INDEX history_erased ON history (change_set) WHERE erased_at IS NOT NULL;
`)
}
