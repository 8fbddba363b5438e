import {
  chmodSync,
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWithStore } from '#tests/builders/empty-roster.ts'
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
  const folder = folderWithStore()
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
    const folder = folderWithStore()
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
    const store = open(folderWithStore())
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

  it.each([
    ['gone', (path: string) => rmSync(path)],
    ['cut to one byte', (path: string) => truncateSync(path, 1)],
    ['emptied', (path: string) => truncateSync(path, 0)],
  ])('that is %s is never made anew, copies or not', (_how, harm) => {
    const folder = closedStore()
    const files = storeFiles(folder)
    harm(files.database)
    expect(failureOf(() => open(folder)).lastGoodCopy).toBe(testNow)
    rmSync(files.copies, { recursive: true })
    const refused = failureOf(() => open(folder))
    expect(refused.failure.code).toBe('damaged')
    expect(refused.lastGoodCopy).toBeNull()
  })

  it('alone is replaced by a copy: one that is well opens as it is, whatever was asked', () => {
    const folder = closedStore()
    const added = aPerson({ familyName: 'Later' })
    const store = open(folder)
    insertPeople(writing(store), [{ person: added, provenance: null, batch: null }])
    const copied = testFolder()
    cpSync(folder, copied, { recursive: true })
    store.close()
    const again = open(copied, { recover: 'lastGoodCopy' })
    expect(findPerson(again.read, added.id)).toMatchObject({ familyName: 'Later' })
    expect(existsSync(storeFiles(copied).damaged)).toBe(false)
    again.close()
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
  it('of ends without a change are made once a day, and kept of days and of weeks', () => {
    const folder = closedStore()
    for (let day = 1; day <= 3; day += 1)
      for (const hour of ['08', '18'])
        open(folder, { clock: () => new Date(`2027-03-0${day}T${hour}:00:00.000Z`) }).close()
    const copies = listCopies(storeFiles(folder).copies)
    expect(copies.map(({ at }) => at.slice(0, 13))).toEqual([
      ...['2027-03-03T08', '2027-03-02T08', '2027-03-01T08'],
      testNow.slice(0, 13),
    ])
  })
})

describe('the folder', () => {
  const modeOf = (path: string): number => statSync(path).mode & 0o777

  // Modes mean nothing on Windows.
  it.runIf(process.platform !== 'win32')(
    'holds files for their owner alone, whatever the umask',
    () => {
      const folder = testFolder()
      const before = process.umask(0)
      try {
        const store = open(folder)
        addPerson(store)
        store.acknowledge()
        const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
        expect(names).toEqual(
          expect.arrayContaining(['roster.db-wal', 'roster.db-shm', 'roster.lock']),
        )
        for (const name of names) expect([name, modeOf(join(folder, name))]).toEqual([name, 0o600])
        store.close()
        expect(modeOf(listCopies(storeFiles(folder).copies)[0]?.path ?? '')).toBe(0o600)
        chmodSync(storeFiles(folder).database, 0o644)
        chmodSync(storeFiles(folder).lock, 0o666)
        open(folder).close()
        expect(modeOf(storeFiles(folder).database)).toBe(0o600)
        expect(modeOf(storeFiles(folder).lock)).toBe(0o600)
      } finally {
        process.umask(before)
      }
    },
  )

  it.runIf(process.platform !== 'win32')(
    'is closed to others when it is empty, and told of later',
    () => {
      const folder = testFolder()
      chmodSync(folder, 0o755)
      const store = open(folder)
      expect(modeOf(folder)).toBe(0o700)
      expect(store.warnings).toEqual([])
      store.close()
      chmodSync(folder, 0o755)
      const again = open(folder)
      expect(again.warnings).toEqual([{ key: 'host.folderOpenToOthers', values: { folder } }])
      again.close()
    },
  )

  it('may hold a file where the copies would go: the roster opens, and it is told', () => {
    const folder = folderWithStore()
    const { copies } = storeFiles(folder)
    writeFileSync(copies, 'somebody’s own')
    const log: string[] = []
    const store = open(folder, { log: (line) => void log.push(line) })
    expect(store.warnings).toEqual([{ key: 'host.copiesNoFolder', values: { path: copies } }])
    addPerson(store)
    store.close()
    expect(log).toContain('no copy was made at the end: refused')
    expect(readFileSync(copies, 'utf8')).toBe('somebody’s own')
  })

  it('may hold anything in the place of what the store keeps beside itself: it is set aside, and told', () => {
    const folder = closedStore()
    const files = storeFiles(folder)
    for (const path of [files.keyCheck, files.erased, files.lock]) {
      rmSync(path, { force: true })
      mkdirSync(path)
      writeFileSync(join(path, 'mine'), '')
    }
    const store = open(folder)
    expect(findPerson(store.read, person.id)).toMatchObject({ id: person.id })
    expect(store.warnings.map(({ key }) => key)).toEqual(['host.namesSetAside'])
    store.close()
    const aside = readdirSync(folder).filter((name) => name.includes('.set-aside-'))
    expect(aside.map((name) => readdirSync(join(folder, name)))).toEqual([
      ['mine'],
      ['mine'],
      ['mine'],
    ])
  })

  it('opens whatever the locks hold, and whatever stands in the place of that of its home', () => {
    const folder = closedStore()
    const home = testFolder()
    writeFileSync(storeFiles(folder).lock, 'what no lock holds'.repeat(500))
    symlinkSync('roster.lock', storeFiles(home).lock)
    const store = open(folder, { home })
    expect(findPerson(store.read, person.id)).toMatchObject({ id: person.id })
    expect(failureOf(() => open(folder)).failure.code).toBe('inUse')
    expect(failureOf(() => open(testFolder(), { home })).failure.code).toBe('inUse')
    store.close()
  })

  it('is freed of what a cut-off write left, with all that SQLite kept beside it', () => {
    const folder = closedStore()
    const { copies } = storeFiles(folder)
    const left = [
      '.x.db.0a1b2c3d.unfinished',
      '.x.db.0a1b2c3d.unfinished-journal',
      'x.db.unfinished-wal',
    ]
    for (const name of left)
      for (const where of [folder, copies]) writeFileSync(join(where, name), '')
    open(folder).close()
    const names = [...readdirSync(folder), ...readdirSync(copies)]
    expect(names.filter((name) => name.includes('unfinished'))).toEqual([])
  })
})

describe('copies when the clock is wrong', () => {
  const at = (instant: string) => ({ clock: () => new Date(instant) })
  const addAt = (folder: string, instant: string): void => {
    const store = open(folder, at(instant))
    const person = aPerson({ familyName: instant })
    insertPeople({ ...writing(store), now: instant }, [{ person, provenance: null, batch: null }])
    store.close()
  }
  const namesIn = (store: Store): unknown[] =>
    store.read.sqlite.prepare('SELECT family_name FROM person').pluck().all()

  it.each([
    ['back', '2031-01-01T08:00:00.000Z', '2027-02-02T08:00:00.000Z'],
    ['forward', '2027-02-02T08:00:00.000Z', '2031-01-01T08:00:00.000Z'],
    ['nowhere at all', testNow, testNow],
  ])('are made and chosen by what they hold: set %s', (_how, first, second) => {
    const folder = folderWithStore()
    addAt(folder, first)
    addAt(folder, second)
    truncateSync(storeFiles(folder).database, 20_000)
    const recovered = open(folder, { recover: 'lastGoodCopy' })
    expect(namesIn(recovered).toSorted()).toEqual([first, second].toSorted())
    recovered.close()
  })

  it('are not taken from the roster that a restored backup took the place of', () => {
    const folder = folderWithStore()
    for (const day of ['03', '04', '05']) addAt(folder, `2027-02-${day}T08:00:00.000Z`)
    // What staging a backup leaves: a store of this key, with less history than there was.
    copyFileSync(storeFiles(closedStore()).database, storeFiles(folder).restored)
    open(folder, { recover: 'restored' }).close()
    truncateSync(storeFiles(folder).database, 20_000)
    const recovered = open(folder, { recover: 'lastGoodCopy' })
    expect(namesIn(recovered)).toEqual([person.familyName])
    recovered.close()
  })
})

describe('a roster beside the one that Scrutin was started with', () => {
  it('keeps that one from other programs, too, and gives both free', () => {
    const [home, folder] = [testFolder(), testFolder()]
    const store = open(folder, { home })
    expect(failureOf(() => open(home)).failure.code).toBe('inUse')
    expect(failureOf(() => open(testFolder(), { home })).failure.code).toBe('inUse')
    store.close()
    open(home).close()
    open(folder).close()
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

  it('is made at every clean end that follows a change; of an hour the last one stays', () => {
    const folder = closedStore()
    const open2 = open(folder, at('2027-02-01T12:00:00.000Z'))
    addAt(open2, '2027-02-01T11:30:00.000Z')
    open2.close()
    const now = [
      ['2027-02-01T12:00:00.000Z', 'daily'],
      [testNow, 'daily'],
    ]
    expect(copies(folder)).toEqual(now)
    open(folder, at('2027-02-01T13:00:00.000Z')).close()
    expect(copies(folder)).toEqual(now)
    const open3 = open(folder, at('2027-02-01T12:20:00.000Z'))
    addAt(open3, '2027-02-01T12:10:00.000Z')
    open3.close()
    expect(copies(folder)).toEqual([['2027-02-01T12:20:00.000Z', 'daily'], now[1]])
    // The change of the second session is in it.
    truncateSync(storeFiles(folder).database, 20_000)
    expect(failureOf(() => open(folder)).lastGoodCopy).toBe('2027-02-01T12:20:00.000Z')
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
