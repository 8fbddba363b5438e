import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, it } from 'vitest'
import { say } from '#shared/text/index.ts'
import { aPerson } from '#tests/builders/people.ts'
import { folderWithStore } from '#tests/builders/empty-roster.ts'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { aWriting } from '#tests/builders/writing.ts'
import { readAcknowledged } from './acknowledged.ts'
import { openStore, type OpenOptions, type Store } from './open.ts'
import { endOfHistory } from './repositories/history.ts'
import { insertPeople } from './repositories/people.ts'
import { storeFiles } from './store-files.ts'

const open = (folder: string, more: Partial<OpenOptions> = {}): Store =>
  openStore({
    folder,
    keyHex: testKey,
    clock: () => new Date(testNow),
    log: () => undefined,
    ...more,
  })

function add(store: Store, count: number): void {
  for (let each = 0; each < count; each += 1) {
    const person = { person: aPerson(), provenance: null, batch: null }
    insertPeople({ ...aWriting(store.write.sqlite), touch: () => undefined }, [person])
    store.acknowledge()
  }
}

const told = (store: Store): string[] => store.warnings.map((warning) => say('en', warning))

/** A folder as a killed program leaves it: with a log, and what was acknowledged of it. */
function killed(changes: number): string {
  const [folder, left] = [folderWithStore(), testFolder()]
  const store = open(folder)
  add(store, 5)
  store.close()
  const again = open(folder)
  add(again, changes)
  const [from, to] = [storeFiles(folder), storeFiles(left)]
  for (const end of ['', '-wal']) copyFileSync(`${from.database}${end}`, `${to.database}${end}`)
  copyFileSync(from.keyCheck, to.keyCheck)
  copyFileSync(from.openMark, to.openMark)
  copyFileSync(from.acknowledged, to.acknowledged)
  again.close()
  return left
}

describe('what was kept, as it is known outside the store', () => {
  it('says nothing of a roster that lacks nothing', () => {
    const store = open(killed(4))
    expect(endOfHistory(store.read.sqlite)?.seq).toBe(9)
    expect(told(store)).toEqual([])
    store.close()
  })

  it.each([
    ['cut off', (log: string) => truncateSync(log, 4096)],
    [
      'damaged by one bit',
      (log: string) => {
        const bytes = readFileSync(log)
        bytes[40] = (bytes[40] ?? 0) ^ 1
        writeFileSync(log, bytes)
      },
    ],
    ['gone', (log: string) => rmSync(log)],
  ])('tells how many changes are missing, and since when, where the log is %s', (_how, harm) => {
    const folder = killed(4)
    harm(`${storeFiles(folder).database}-wal`)
    const store = open(folder)
    expect(endOfHistory(store.read.sqlite)?.seq).toBe(5)
    expect(told(store)).toEqual([
      expect.stringMatching(/^4 changes .* ends with a change of .* at \d\d:\d\d UTC/u),
    ])
    // Nobody may have seen it: a program that is killed again tells it again.
    const again = testFolder()
    const [from, to] = [storeFiles(folder), storeFiles(again)]
    for (const name of ['database', 'keyCheck', 'openMark', 'acknowledged'] as const)
      copyFileSync(from[name], to[name])
    store.close()
    const later = open(again)
    expect(told(later)).toHaveLength(1)
    later.close()
    const ended = open(folder)
    expect(told(ended)).toEqual([])
    ended.close()
  })

  it('tells of a file that took the place of the roster', () => {
    const [folder, other] = [testFolder(), testFolder()]
    for (const of of [folder, other]) {
      const store = open(of)
      add(store, 3)
      store.close()
    }
    copyFileSync(storeFiles(other).database, storeFiles(folder).database)
    const store = open(folder)
    expect(told(store)).toEqual([expect.stringContaining('not the roster that Scrutin kept last')])
    store.close()
  })

  it('is believed only with the seal of the key, and never keeps a roster from opening', () => {
    const folder = killed(2)
    const { acknowledged } = storeFiles(folder)
    const line = readFileSync(acknowledged, 'utf8')
    expect(readAcknowledged(acknowledged, testKey)?.seq).toBe(7)
    expect(readAcknowledged(acknowledged, 'cd'.repeat(32))).toBeNull()
    for (const bad of [line.replace('7 ', '9 '), line.slice(0, 50), '', 'x'.repeat(5000)]) {
      writeFileSync(acknowledged, bad)
      expect(readAcknowledged(acknowledged, testKey)).toBeNull()
    }
    const store = open(folder)
    expect(told(store)).toEqual([])
    store.close()
    expect(readAcknowledged(acknowledged, testKey)?.seq).toBe(7)
  })

  it('may not be writable: the roster opens and keeps what it is told, and the log says so', () => {
    const folder = killed(2)
    const log: string[] = []
    const store = open(folder, { log: (line) => void log.push(line) })
    const { acknowledged } = storeFiles(folder)
    rmSync(acknowledged)
    mkdirSync(acknowledged)
    add(store, 1)
    expect(log).toEqual([
      expect.stringMatching(/^the last change could not be noted beside the store/u),
    ])
    expect(endOfHistory(store.read.sqlite)?.seq).toBe(8)
    store.close()
  })

  it('is told when an older copy takes the place of a damaged roster', () => {
    const folder = killed(3)
    const first = open(folder)
    first.close()
    const second = open(folder)
    add(second, 2)
    second.acknowledge()
    const { database, copies } = storeFiles(folder)
    expect(existsSync(copies)).toBe(true)
    copyFileSync(database, `${database}.kept`)
    second.close()
    truncateSync(database, 8192)
    const recovered = open(folder, { recover: 'lastGoodCopy' })
    expect(endOfHistory(recovered.read.sqlite)?.seq).toBe(10)
    expect(told(recovered)).toEqual([])
    recovered.close()
  })
})
