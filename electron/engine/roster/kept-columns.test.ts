import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Person } from '#shared/domain/person.ts'
import type { RosterColumns } from '#shared/matching/index.ts'
import { sampleRoster } from '#shared/sample/index.ts'
import { aPerson } from '#tests/builders/people.ts'
import { folderWithStore } from '#tests/builders/empty-roster.ts'
import { testKey, testNow } from '#tests/builders/test-store.ts'
import { aWriting } from '#tests/builders/writing.ts'
import { openStore } from '../store/open.ts'
import { insertPeople } from '../store/repositories/people.ts'
import { columnsBytes, columnsFrom } from './columns-bytes.ts'
import { keepColumnsIn } from './kept-columns.ts'
import { createRosterMemory } from './roster-memory.ts'

const names = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('roster.columns-'))

/** What columns say, whatever room their arrays have. */
function said(columns: RosterColumns) {
  const {
    version: _version,
    rowOf,
    dictionaries,
    ...rest
  } = columnsFrom(Buffer.concat([...columnsBytes(columns)]))
  const codes = Object.entries(dictionaries).map(([name, of]) => [name, of.codes])
  return { ...rest, codes, rowOf: [...rowOf] }
}

it('gives at the next start the roster as it was read from its rows, and no state but the present one', async () => {
  const clock = () => new Date(testNow)
  const folder = folderWithStore()
  const store = openStore({ folder, keyHex: testKey, clock, log: () => undefined })
  onTestFinished(() => store.close())
  const writing = { ...aWriting(store.write.sqlite), touch: () => undefined }
  const insert = (people: readonly Person[]): void =>
    insertPeople(
      writing,
      people.map((person) => ({ person, provenance: null, batch: null })),
    )
  const sample = sampleRoster({ seed: 3, people: 40, today: testNow.slice(0, 10) })
  insert(
    [...sample.people()].map((person) => ({ ...person, offers: [], skills: [], experience: [] })),
  )
  const open = () => {
    const kept = keepColumnsIn(folder, testKey, store.read.sqlite)
    return { kept, roster: createRosterMemory({ ...store, kept, worthKeeping: 1 }) }
  }

  const first = open()
  expect(await first.kept.read()).toBeNull()
  const columns = await first.roster.columns()
  await first.roster.keep()
  expect(names(folder)).toHaveLength(1)
  const again = open()
  expect(await again.kept.read()).not.toBeNull()
  expect(said(await again.roster.columns())).toEqual(said(columns))

  // What was kept is written over as any other roster: the store is ahead of it.
  const added = aPerson({ nationalities: ['KE', 'SE'] })
  insert([added])
  again.roster.touch([added.id])
  expect((await again.roster.columns()).size).toBe(41)
  expect(await open().kept.read()).toBeNull()
  const before = names(folder)
  await again.roster.keep()
  expect(names(folder)).toHaveLength(1)
  expect(names(folder)).not.toEqual(before)

  // Bytes that were changed are not read, and nobody finds a name in them.
  const path = join(folder, names(folder)[0] ?? '')
  const bytes = readFileSync(path)
  expect(bytes.includes(added.id)).toBe(false)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(path, bytes)
  expect(await open().kept.read()).toBeNull()
  expect(names(folder)).toEqual([])

  await again.roster.keep()
  again.kept.forget()
  expect(names(folder)).toEqual([])
})
