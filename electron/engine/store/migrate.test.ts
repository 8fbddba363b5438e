import { describe, expect, it } from 'vitest'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { connect } from './connect.ts'
import { listCopies } from './copies.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/index.ts'
import { storeFiles } from './store-files.ts'

const first: Migration = (db) => void db.exec('CREATE TABLE first (a TEXT) STRICT')
const second: Migration = (db) => void db.exec('CREATE TABLE second (b TEXT) STRICT')
const broken: Migration = (db) => {
  db.exec('CREATE TABLE third (c TEXT) STRICT')
  throw new Error('half way')
}

function newStore() {
  const files = storeFiles(testFolder())
  const log: string[] = []
  const db = connect({ path: files.database, keyHex: testKey })
  const run = (steps: readonly Migration[]): void =>
    migrate(db, { copies: files.copies, at: testNow, log: (line) => void log.push(line), steps })
  const tables = (): unknown[] =>
    db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
      )
      .pluck()
      .all()
  const version = (): unknown => db.pragma('user_version', { simple: true })
  return { db, files, log, run, tables, version }
}

describe('migrate', () => {
  it('takes every step once, in order, and says so', () => {
    const store = newStore()
    store.run([first])
    store.run([first, second])
    store.run([first, second])
    expect(store.tables()).toEqual(['first', 'second'])
    expect(store.version()).toBe(2)
    expect(store.log).toEqual([
      expect.stringMatching(/^store upgraded from schema 0 to 1 in \d+ ms$/),
      expect.stringMatching(/^store upgraded from schema 1 to 2 in \d+ ms$/),
    ])
  })

  it('copies a store with data before it is upgraded, and no new one', () => {
    const store = newStore()
    store.run([first])
    expect(listCopies(store.files.copies)).toEqual([])
    store.run([first, second])
    const [copy] = listCopies(store.files.copies)
    expect(copy).toMatchObject({ reason: 'upgrade', at: testNow })
    const db = connect({ path: copy?.path ?? '', keyHex: testKey, readonly: true })
    expect(db.pragma('user_version', { simple: true })).toBe(1)
    db.close()
  })

  it('leaves the store as it was when a step fails', () => {
    const store = newStore()
    store.run([first])
    expect(() => store.run([first, second, broken])).toThrow('half way')
    expect(store.tables()).toEqual(['first'])
    expect(store.version()).toBe(1)
  })

  it('refuses a store of the future', () => {
    const store = newStore()
    store.run([first, second])
    expect(() => store.run([first])).toThrow('failures.newerStore')
    expect(store.tables()).toEqual(['first', 'second'])
  })
})
