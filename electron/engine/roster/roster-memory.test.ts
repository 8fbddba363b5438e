import { expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { createRosterMemory } from './roster-memory.ts'
import { connect } from '../store/connect.ts'
import { openStore } from '../store/open.ts'
import { insertPeople } from '../store/repositories/people.ts'
import { aWriting } from '#tests/builders/writing.ts'

it('a roster that could not be read is read anew, never taken for an empty one', async () => {
  const clock = () => new Date(testNow)
  const store = openStore({ folder: testFolder(), keyHex: testKey, clock, log: () => undefined })
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
