import { expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { folderWithStore } from '#tests/builders/empty-roster.ts'
import { testKey, testNow } from '#tests/builders/test-store.ts'
import { createRosterMemory } from './roster-memory.ts'
import { connect } from '../store/connect.ts'
import { openStore } from '../store/open.ts'
import { insertPeople } from '../store/repositories/people.ts'
import { nextTurn } from '../next-turn.ts'
import { aWriting } from '#tests/builders/writing.ts'

it('a roster that could not be read is read anew, never taken for an empty one', async () => {
  const clock = () => new Date(testNow)
  const store = openStore({
    folder: folderWithStore(),
    keyHex: testKey,
    clock,
    log: () => undefined,
  })
  const writing = { ...aWriting(store.write.sqlite), touch: () => undefined }
  insertPeople(writing, [{ person: aPerson(), provenance: null, batch: null }])
  const unreadable = connect({ path: ':memory:', keyHex: null })
  let isReadable = false
  const roster = createRosterMemory({
    read: {
      get sqlite() {
        return isReadable ? store.read.sqlite : unreadable
      },
    },
  })

  await expect(roster.columns()).rejects.toThrow('no such table')
  isReadable = true
  expect(roster.loaded()).toBe(null)
  expect((await roster.columns()).size).toBe(1)
  unreadable.close()
  store.close()
})

it('the many that a list brought are read while others are let in, and nobody sees half of them', async () => {
  const clock = () => new Date(testNow)
  const store = openStore({
    folder: folderWithStore(),
    keyHex: testKey,
    clock,
    log: () => undefined,
  })
  const writing = { ...aWriting(store.write.sqlite), touch: () => undefined }
  const insert = (count: number): string[] => {
    const people = Array.from({ length: count }, () => aPerson({ nationalities: ['KE'] }))
    insertPeople(
      writing,
      people.map((person) => ({ person, provenance: null, batch: null })),
    )
    return people.map(({ id }) => id)
  }
  const roster = createRosterMemory({ read: store.read })
  const [first = '', ...others] = insert(30)
  expect((await roster.columns()).size).toBe(30)

  const brought = insert(1100)
  store.write.sqlite.prepare('DELETE FROM person WHERE id = ?').run(first)
  roster.touch([first, ...brought])
  expect(roster.loaded()).toBe(null)
  let turns = 0
  const state = { isDone: false }
  const caughtUp = roster.columns().finally(() => void (state.isDone = true))
  while (!state.isDone) {
    await nextTurn()
    turns += 1
  }
  expect(turns).toBeGreaterThan(2)
  const columns = await caughtUp
  expect([...columns.rowOf.keys()].toSorted()).toEqual([...others, ...brought].toSorted())
  expect(roster.loaded()).toBe(columns)
  expect(Reflect.get(columns.nationalities, 'live')).toBe(1129)
  store.close()
})
