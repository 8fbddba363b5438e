import SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import { expect, it } from 'vitest'
import type { Person } from '#shared/domain/person.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aWriting } from '#tests/builders/writing.ts'
import { migrations } from '../migrations/index.ts'
import { insertPeople } from '../repositories/people.ts'
import { parseQuery } from '#shared/search/parse-query.ts'
import { wordLookup } from '#shared/search/catalogue-words.ts'
import { fieldsBegin } from './match-text.ts'
import { matching } from './matching.ts'
import { refreshSearch, refreshSteps } from './refresh.ts'

const words = {
  skills: wordLookup([]),
  providers: wordLookup([]),
  tags: new Map<string, string[]>(),
}

function openStore() {
  const sqlite = new SqliteDatabase(':memory:')
  for (const step of migrations) step(sqlite)
  const call = { ...aWriting(sqlite), touch: () => undefined }
  const insert = (people: readonly Person[]): void =>
    insertPeople(
      call,
      people.map((person) => ({ person, provenance: null, batch: null })),
    )
  const index = () => ({
    people: sqlite.prepare('SELECT * FROM search_person ORDER BY number').all(),
    stale: ['search_stale', 'search_stale_fact', 'search_stale_note'].flatMap((table) =>
      sqlite.prepare(`SELECT * FROM ${table}`).all(),
    ),
    found: ['okello', 'quiet', 'kenya', 'kenya quiet okello y'].map((text) =>
      matching(sqlite, fieldsBegin(parseQuery(text), words)).toSorted((a, b) => a - b),
    ),
  })
  return { sqlite, insert, index }
}

const people = Array.from({ length: 130 }, (_, at) =>
  aPerson({
    familyName: `Okello ${String.fromCharCode(97 + (at % 26))}`,
    nationalities: at % 2 === 0 ? ['KE'] : [],
    notes: at % 3 === 0 ? 'asks for quiet rooms' : null,
  }),
)

it.each([
  ['many people', undefined],
  ['so many that it is laid together at the end', people.length],
])('the index of %s made in steps is that of one after the other', (_, many) => {
  const [together, oneByOne] = [openStore(), openStore()]
  together.insert(people)
  const steps = [...refreshSteps(together.sqlite, many)]
  expect(steps.length).toBeGreaterThan(4)
  expect(steps.at(-1)).toBe(people.length)
  for (const person of people) {
    oneByOne.insert([person])
    expect(refreshSearch(oneByOne.sqlite)).toBe(1)
  }
  expect(together.index()).toEqual(oneByOne.index())
  const { people: lines, stale, found } = together.index()
  expect(lines).toHaveLength(people.length)
  expect(stale).toEqual([])
  expect(found.map(({ length }) => length)).toEqual([130, 44, 65, 2])
})
