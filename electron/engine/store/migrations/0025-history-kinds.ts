import type { Database } from '../sqlite.ts'

/**
 * What a change set changed, by kind of record and action, without reading what stood: the list of everything
 * that happened counts it for every line, and looks for what was removed.
 */
export function historyKinds(db: Database): void {
  db.exec(`CREATE INDEX history_kinds ON history (change_set, entity, action, erased_at)`)
}
