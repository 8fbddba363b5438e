import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder, testKey } from '#tests/builders/test-store.ts'
import { connect } from './connect.ts'
import { createWriteBack, MANY_ROWS } from './write-back.ts'

// A thread of its own reads its modules anew.
it(
  'the log of a large change is written back by a thread, and by the commits after it',
  { timeout: 60_000 },
  async () => {
    const path = join(testFolder(), 'large.db')
    const db = connect({ path, keyHex: testKey })
    db.pragma('journal_mode = WAL')
    db.exec('CREATE TABLE item (number INTEGER PRIMARY KEY, text TEXT NOT NULL)')
    db.pragma('wal_checkpoint(TRUNCATE)')
    const told: string[] = []
    const back = createWriteBack(db, { path, keyHex: testKey }, (line) => told.push(line))
    const change = (rows: number): void => {
      const before = back.rowsWritten()
      db.exec('BEGIN IMMEDIATE')
      db.prepare(
        `INSERT INTO item (text) SELECT printf('%0120d', value) FROM (
         WITH RECURSIVE c (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM c WHERE value < ?)
         SELECT value FROM c)`,
      ).run(rows)
      back.commit(before)
    }
    const small = statSync(path).size
    change(MANY_ROWS + 1)
    expect(statSync(path).size).toBe(small)
    expect(db.pragma('wal_autocheckpoint', { simple: true })).toBe(0)
    await back.settled()
    expect(told).toEqual([])
    expect(statSync(path).size).toBeGreaterThan(MANY_ROWS * 120)
    expect(db.pragma('wal_autocheckpoint', { simple: true })).toBe(1000)
    change(3)
    expect(db.prepare('SELECT count(*) AS count FROM item').get()).toEqual({ count: MANY_ROWS + 4 })
    db.close()
  },
)
