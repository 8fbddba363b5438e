import type { Database } from '#electron/engine/store/sqlite.ts'
import type { Writing } from '#electron/engine/store/access.ts'
import { testNow } from './test-store.ts'

/** What repositories write with, for tests that go round the engine: the change set is there already. */
export function aWriting(sqlite: Database, of: Partial<Writing> = {}): Writing {
  const changeSet = 'c0ffee00-0000-4000-8000-000000000001'
  sqlite
    .prepare(
      `INSERT OR IGNORE INTO change_set (id, number, at, by_user, what, undoes, final)
       VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM change_set), ?, 'Tester',
         '{"key":"changes.other"}', NULL, 0)`,
    )
    .run(changeSet, testNow)
  return { sqlite, now: testNow, user: 'Tester', changeSet, ...of }
}
