import { describe, expect, it, onTestFinished } from 'vitest'
import { rosterQuery } from '#shared/search/roster-query.ts'
import { aPerson } from '#tests/builders/people.ts'
import { folderWithStore } from '#tests/builders/empty-roster.ts'
import { testKey, testNow } from '#tests/builders/test-store.ts'
import { openStore } from '../store/open.ts'
import { insertPeople } from '../store/repositories/people.ts'
import { refreshSearch } from '../store/search/refresh.ts'
import { createPairMemory } from '../duplicates/pair-memory.ts'
import { findPeople } from './find-people.ts'
import { createRosterMemory, type RosterMemory } from './roster-memory.ts'
import { aWriting } from '#tests/builders/writing.ts'

const today = testNow.slice(0, 10)

/** A roster of people from Kenya, to which more can be added as another call would. */
function aRoster() {
  const clock = () => new Date(testNow)
  const store = openStore({
    folder: folderWithStore(),
    keyHex: testKey,
    clock,
    log: () => undefined,
  })
  onTestFinished(() => store.close())
  const roster = createRosterMemory(store)
  const { sqlite } = store.write
  function add(familyName: string): void {
    const person = aPerson({ familyName, nationalities: ['KE'] })
    const touch = (people: Iterable<string> | 'all'): void => roster.touch(people)
    const writing = { ...aWriting(sqlite), touch }
    insertPeople(writing, [{ person, provenance: null, batch: null }])
    refreshSearch(sqlite)
  }
  return { read: store.read.sqlite, roster, add }
}

describe('people found while the roster changes', () => {
  it.each([
    ['narrowed', { nationalities: ['KE'] }, 'name'],
    ['ordered by provider', {}, 'provider'],
  ] as const)('are not kept for the roster after the change: %s', async (_what, asked, by) => {
    const { read, roster, add } = aRoster()
    add('First')
    // Somebody comes in after the roster in memory was read and before the answer is put together.
    let isFirst = true
    const interrupted: RosterMemory = {
      ...roster,
      async columns() {
        const columns = await roster.columns()
        if (isFirst) add('Second')
        isFirst = false
        return columns
      },
    }
    const query = rosterQuery.parse(asked)
    const sort = { by, descending: false }
    const pairs = createPairMemory({ read: { sqlite: read } })
    await findPeople({ sqlite: read, today, pairs, roster: interrupted }, query, sort)
    const found = await findPeople({ sqlite: read, today, pairs, roster }, query, sort)
    expect(found).toMatchObject({ all: 2 })
    expect(found.numbers).toHaveLength(2)
  })
})
