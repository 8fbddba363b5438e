import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { aPerson } from '#tests/builders/people.ts'
import { connect } from './connect.ts'
import { listCopies } from './copies.ts'
import { migrations } from './migrations/index.ts'
import { OpenFailure, type OpenOptions, openStore, type Store } from './open.ts'
import { findPerson, insertPeople } from './repositories/people.ts'
import { storeFiles } from './store-files.ts'
import { aWriting } from '#tests/builders/writing.ts'

const open = (folder: string, more: Partial<OpenOptions> = {}): Store =>
  openStore({
    folder,
    keyHex: testKey,
    clock: () => new Date(testNow),
    log: () => undefined,
    ...more,
  })

function failureOf(work: () => unknown): OpenFailure {
  try {
    work()
  } catch (error) {
    if (error instanceof OpenFailure) return error
    throw error
  }
  throw new Error('was expected to fail')
}

const writing = (store: Store) => ({ ...aWriting(store.write.sqlite), touch: () => undefined })

const person = aPerson({ familyName: 'Zyxwvutsrq', notes: 'speaks of qwertzuiop' })

function addPerson(store: Store): void {
  insertPeople(writing(store), [{ person, provenance: null, batch: null }])
}

/** A store with one person, closed: the daily copy is made. */
function closedStore(): string {
  const folder = testFolder()
  const store = open(folder)
  addPerson(store)
  store.close()
  return folder
}

/** Writes rubbish over one page. */
function overwrite(path: string, at: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(4096, 7), 0, 4096, at)
  closeSync(file)
}

describe('the store at rest', () => {
  it('shows nothing of a name in database, log or copy', () => {
    const folder = testFolder()
    const store = open(folder)
    addPerson(store)
    const seen = (): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => /Zyxwvutsrq|qwertzuiop|SQLite format/.test(readFileSync(path, 'latin1')))
        // The lock is an empty database that holds nothing.
        .filter((path) => !path.endsWith('roster.lock'))
    expect(existsSync(`${storeFiles(folder).database}-wal`)).toBe(true)
    expect(seen()).toEqual([])
    store.close()
    expect(listCopies(storeFiles(folder).copies)).toHaveLength(1)
    expect(seen()).toEqual([])
  })

  it('keeps what was saved, and is as the design asks', () => {
    const store = open(closedStore())
    expect(findPerson(store.read, person.id)).toMatchObject(person)
    const pragma = (name: string): unknown => store.write.sqlite.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('synchronous')).toBe(2)
    const loose = store.read.sqlite
      .prepare(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all()
    expect(loose.filter((name) => !String(name).includes('search'))).toEqual([])
    store.close()
  })

  it('finds the owner of every reference by an index', () => {
    const store = open(testFolder())
    const { sqlite } = store.read
    const scanned = sqlite
      .prepare<[], { table: string; column: string }>(
        `SELECT m.name AS "table", f."from" AS "column"
         FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'`,
      )
      .all()
      .filter(({ table, column }) =>
        sqlite
          .prepare<[], { detail: string }>(
            `EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${column} = 'a'`,
          )
          .all()
          .some(({ detail }) => detail.startsWith('SCAN')),
      )
    expect(scanned).toEqual([])
    store.close()
  })
})

describe('opening', () => {
  it('refuses a second engine and opens for it once the first has gone', () => {
    const folder = testFolder()
    const first = open(folder)
    expect(failureOf(() => open(folder)).failure.code).toBe('inUse')
    first.close()
    open(folder).close()
  })

  it('opens with its key when the file that tells wrong keys was cut off', () => {
    const folder = closedStore()
    writeFileSync(storeFiles(folder).keyCheck, '')
    const store = open(folder)
    expect(findPerson(store.read, person.id)).toMatchObject({ id: person.id })
    store.close()
    expect(failureOf(() => open(folder, { keyHex: 'f'.repeat(64) })).failure.code).toBe('wrongKey')
  })

  it('tells a wrong key from damage', () => {
    const folder = closedStore()
    expect(failureOf(() => open(folder, { keyHex: 'cd'.repeat(32) })).failure.code).toBe('wrongKey')
    rmSync(storeFiles(folder).keyCheck)
    expect(failureOf(() => open(folder, { keyHex: 'cd'.repeat(32) })).failure.code).toBe('wrongKey')
    expect(failureOf(() => open(folder, { keyHex: 'short' })).failure.code).toBe('wrongKey')
    open(folder).close()
  })

  it('refuses a store of the future and leaves it alone', () => {
    const folder = closedStore()
    const { database } = storeFiles(folder)
    const db = connect({ path: database, keyHex: testKey })
    db.pragma(`user_version = ${migrations.length + 1}`)
    db.close()
    const before = readFileSync(database)
    expect(failureOf(() => open(folder)).failure.code).toBe('newerStore')
    expect(readFileSync(database).equals(before)).toBe(true)
  })

  it('says that the data folder is a file', () => {
    const path = join(testFolder(), 'file')
    writeFileSync(path, '')
    const { failure } = failureOf(() => open(path))
    expect(failure).toMatchObject({ code: 'refused' })
    expect(failure.message.values).toEqual({ folder: path })
  })
})

describe('a damaged store', () => {
  const damages: Record<string, (path: string) => void> = {
    'is cut short': (path) => truncateSync(path, 20_000),
    'is empty': (path) => truncateSync(path, 0),
    'is overwritten at its head': (path) => overwrite(path, 0),
    'is overwritten in its middle': (path) => overwrite(path, 6 * 4096),
    'is gone': (path) => rmSync(path),
  }

  for (const [what, damage] of Object.entries(damages))
    it(`${what}: names its good copy, is put back from it, and is kept`, () => {
      const folder = closedStore()
      const files = storeFiles(folder)
      damage(files.database)
      const refused = failureOf(() => open(folder))
      expect(refused.failure.code).toBe('damaged')
      expect(refused.lastGoodCopy).toBe(testNow)
      expect(refused.failure.next.values).toMatchObject({ day: { date: '2027-02-01' } })

      const store = open(folder, { recover: 'lastGoodCopy' })
      expect(findPerson(store.read, person.id)).toMatchObject(person)
      store.close()
      if (what !== 'is gone')
        expect(readdirSync(files.damaged)).toContain('2027-02-01T09-00-00.000Z-roster.db')
    })

  it('without a good copy stays as it is', () => {
    const folder = closedStore()
    const files = storeFiles(folder)
    rmSync(files.copies, { recursive: true })
    truncateSync(files.database, 20_000)
    const refused = failureOf(() => open(folder, { recover: 'lastGoodCopy' }))
    expect(refused.failure.code).toBe('damaged')
    expect(refused.lastGoodCopy).toBeNull()
    expect(readFileSync(files.database)).toHaveLength(20_000)
  })

  it('passes over a copy that is damaged itself', () => {
    const folder = closedStore()
    const files = storeFiles(folder)
    const again = open(folder, { clock: () => new Date('2027-02-03T09:00:00.000Z') })
    again.close()
    const [newest] = listCopies(files.copies)
    truncateSync(newest?.path ?? '', 9000)
    truncateSync(files.database, 20_000)
    expect(failureOf(() => open(folder)).lastGoodCopy).toBe(testNow)
  })
})

describe('copies', () => {
  it('are made once a day and kept for a week of days', () => {
    const folder = closedStore()
    for (let day = 1; day <= 9; day += 1)
      for (const hour of ['08', '18'])
        open(folder, { clock: () => new Date(`2027-03-0${day}T${hour}:00:00.000Z`) }).close()
    const copies = listCopies(storeFiles(folder).copies)
    expect(copies.map(({ at }) => at.slice(0, 10))).toEqual(
      [9, 8, 7, 6, 5, 4, 3].map((day) => `2027-03-0${day}`),
    )
  })
})

describe('the copy of the day', () => {
  const at = (instant: string) => ({ clock: () => new Date(instant) })
  const copies = (folder: string) =>
    listCopies(storeFiles(folder).copies).map((copy) => [copy.at, copy.reason])
  const addAt = (store: Store, instant: string): void =>
    insertPeople({ ...writing(store), now: instant }, [
      { person: aPerson({ familyName: instant }), provenance: null, batch: null },
    ])

  it('is brought up to date at every clean end that follows a change, and takes its own place', () => {
    const folder = closedStore()
    const open2 = open(folder, at('2027-02-01T12:00:00.000Z'))
    addAt(open2, '2027-02-01T11:30:00.000Z')
    open2.close()
    expect(copies(folder)).toEqual([['2027-02-01T12:00:00.000Z', 'daily']])
    open(folder, at('2027-02-01T13:00:00.000Z')).close()
    expect(copies(folder)).toEqual([['2027-02-01T12:00:00.000Z', 'daily']])
    // The change of the second session is in it.
    truncateSync(storeFiles(folder).database, 20_000)
    expect(failureOf(() => open(folder)).lastGoodCopy).toBe('2027-02-01T12:00:00.000Z')
    const recovered = open(folder, { recover: 'lastGoodCopy' })
    const names = recovered.read.sqlite.prepare('SELECT family_name FROM person').pluck().all()
    recovered.close()
    expect(names).toContain('2027-02-01T11:30:00.000Z')
  })

  it('is made at the start where the last end was cut off and a change is in no copy', () => {
    const first = closedStore()
    const opened = open(first, at('2027-02-03T08:00:00.000Z'))
    addAt(opened, '2027-02-03T09:00:00.000Z')
    // What a computer that is switched off now leaves on its disk.
    const folder = testFolder()
    cpSync(first, folder, { recursive: true })
    opened.close()
    const next = open(folder, at('2027-02-04T08:00:00.000Z'))
    expect(copies(folder)).toEqual([
      ['2027-02-04T08:00:00.000Z', 'daily'],
      [testNow, 'daily'],
    ])
    next.close()
    // Nothing was changed since: nothing is copied again.
    writeFileSync(storeFiles(folder).openMark, '')
    open(folder, at('2027-02-04T09:00:00.000Z')).close()
    expect(copies(folder)[0]).toEqual(['2027-02-04T08:00:00.000Z', 'daily'])
  })
})

describe('damage while the store is open', () => {
  it('is found by the copy at the end and told at the next start', () => {
    const folder = closedStore()
    const files = storeFiles(folder)
    const log: string[] = []
    const store = open(folder, {
      clock: () => new Date('2027-02-05T09:00:00.000Z'),
      log: (line) => void log.push(line),
    })
    store.write.sqlite.pragma('wal_checkpoint(TRUNCATE)')
    store.write.sqlite.pragma('shrink_memory')
    overwrite(files.database, 12 * 4096)
    store.close()
    expect(log).toEqual(['no copy was made at the end: damaged'])
    expect(failureOf(() => open(folder)).lastGoodCopy).toBe(testNow)
  })
})
