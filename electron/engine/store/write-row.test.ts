import SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import { expect, it } from 'vitest'
import { migrations } from './migrations/index.ts'
import { insertRows, insertTuples } from './write-row.ts'

const insertStale = insertTuples<readonly [number: number]>('search_stale', ['number'])

function openStore() {
  const sqlite = new SqliteDatabase(':memory:')
  for (const step of migrations) step(sqlite)
  return sqlite
}

it.each([0, 1, 24, 25, 26, 75, 83])(
  '%i rows are written, each once and in their order',
  (count) => {
    const sqlite = openStore()
    const numbers = Array.from({ length: count }, (_, at) => [1000 - at] as const)
    insertStale.run(sqlite, numbers)
    const stored = sqlite
      .prepare('SELECT number FROM search_stale ORDER BY number DESC')
      .pluck()
      .all()
    expect(stored).toEqual(numbers.flat())
  },
)

it('a column without a value is no null', () => {
  const sqlite = openStore()
  const row = { person: 'somebody', country: 'BE' } as never
  expect(() => insertRows(sqlite, 'person_nationality', [row])).toThrow('no value for the column')
})
