import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync, statSync, truncateSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { folderWithStore } from '#tests/builders/empty-roster.ts'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { aWriting } from '#tests/builders/writing.ts'
import { connect } from './connect.ts'
import { openStore, type OpenOptions, type Store } from './open.ts'
import { firstBreakInHistory } from './repositories/history.ts'
import { findPerson, insertPeople } from './repositories/people.ts'
import { storeFiles } from './store-files.ts'

/** A process of its own reads the modules of the store anew. */
const reading = { timeout: 60_000 }

const saver = fileURLToPath(new URL('../../../tests/fixtures/person-saver.ts', import.meta.url))

const open = (folder: string, more: Partial<OpenOptions> = {}): Store =>
  openStore({
    folder,
    keyHex: testKey,
    clock: () => new Date(testNow),
    log: () => undefined,
    ...more,
  })

const start = (folder: string) => ({ folder, keyHex: testKey, user: 'Tester', now: testNow })

/** Saves people in a process that is killed; gives the ids of those that were kept. */
async function killedAfter(people: number, folder: string): Promise<string[]> {
  const child = fork(saver, [], { execArgv: [], stdio: 'inherit' })
  const saved: string[] = []
  child.on('message', (id: string) => {
    saved.push(id)
    if (saved.length === people) child.kill('SIGKILL')
  })
  child.send(start(folder))
  await once(child, 'exit')
  return saved
}

function add(store: Store, count = 1): string {
  const people = Array.from({ length: count }, () => aPerson({ notes: 'Observes. '.repeat(200) }))
  const { sqlite } = store.write
  sqlite.exec('BEGIN IMMEDIATE')
  insertPeople(
    { ...aWriting(sqlite), touch: () => undefined },
    people.map((person) => ({ person, provenance: null, batch: null })),
  )
  sqlite.exec('COMMIT')
  return people[0]?.id ?? ''
}

/** A closed store of many people, larger than the log of a few changes. */
function filled(folder: string): void {
  const store = open(folder)
  add(store, 600)
  store.close()
}

const logOf = (folder: string): string => `${storeFiles(folder).database}-wal`

function expectWhole(folder: string, ids: readonly string[]): void {
  const store = open(folder)
  for (const id of ids) expect(findPerson(store.read, id)).toMatchObject({ familyName: 'Benali' })
  expect(firstBreakInHistory(store.read.sqlite)).toBeNull()
  store.close()
}

describe('a log that the last end left behind', reading, () => {
  it('is read before anything is judged, whatever the mark says', async () => {
    const folder = testFolder()
    const saved = await killedAfter(25, folder)
    expect(statSync(logOf(folder)).size).toBeGreaterThan(statSync(storeFiles(folder).database).size)
    rmSync(storeFiles(folder).openMark)
    expectWhole(folder, saved)
    expect(existsSync(storeFiles(folder).openMark)).toBe(false)
  })

  it('does not hide damage: a page that neither file nor log has is missed', async () => {
    const folder = folderWithStore()
    filled(folder)
    await killedAfter(5, folder)
    rmSync(storeFiles(folder).openMark)
    const { size } = statSync(storeFiles(folder).database)
    truncateSync(storeFiles(folder).database, size / 2)
    expect(() => open(folder)).toThrow('failures.damaged')
  })
})

describe('the mark of an open store', reading, () => {
  it('goes when everything is written back', () => {
    const folder = folderWithStore()
    const store = open(folder)
    expect(existsSync(storeFiles(folder).openMark)).toBe(true)
    add(store)
    store.close()
    expect(existsSync(storeFiles(folder).openMark)).toBe(false)
    expect(existsSync(logOf(folder))).toBe(false)
  })

  it('stays while somebody else reads the log, and the next start has every change', () => {
    const folder = folderWithStore()
    const store = open(folder)
    const reader = connect({ path: storeFiles(folder).database, keyHex: testKey, readonly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM person').get()
    const id = add(store)
    const log: string[] = []
    store.close()
    expect(existsSync(storeFiles(folder).openMark)).toBe(true)
    expect(statSync(logOf(folder)).size).toBeGreaterThan(0)
    const again = open(folder, { log: (line) => void log.push(line) })
    expect(findPerson(again.read, id)).toMatchObject({ id })
    reader.close()
    again.close()
    expect(existsSync(storeFiles(folder).openMark)).toBe(false)
    expect(log).toEqual([])
  })

  // Windows has no limit on the size of one file that a shell could set.
  it.runIf(process.platform !== 'win32')(
    'stays where the file may not grow, and the next start has every change',
    async () => {
      const folder = folderWithStore()
      filled(folder)
      // Blocks of 512 bytes: the log fits in, the file with what the log holds does not.
      const most = Math.ceil((statSync(storeFiles(folder).database).size + 64 * 1024) / 512)
      const child = spawn(
        'sh',
        ['-c', `ulimit -f ${String(most)}; exec "$0" "$@"`, process.execPath, saver, '20'],
        { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
      )
      const saved: string[] = []
      child.on('message', (id: string) => void saved.push(id))
      child.send(start(folder))
      expect(await once(child, 'exit')).toEqual([0, null])
      expect(saved).toHaveLength(20)
      expect(existsSync(storeFiles(folder).openMark)).toBe(true)
      expectWhole(folder, saved)
    },
  )
})
