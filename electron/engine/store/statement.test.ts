import { randomUUID } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { folderWithStore } from '#tests/builders/empty-roster.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { openStore, type Store } from './open.ts'
import { changeRows, selectRows, selectTuples, selectValues, statementTexts } from './statement.ts'
import { tableColumns } from './tables/column-names.ts'

// The engine was loaded, and with it every statement of the program.
const texts = [...statementTexts]

function openNewStore(): Store {
  const store = openStore({
    folder: folderWithStore(),
    keyHex: testKey,
    clock: () => new Date(),
    log: () => undefined,
  })
  onTestFinished(() => store.close())
  return store
}

describe('on a store of today', () => {
  it('every statement of the program can be prepared', () => {
    const store = openNewStore()
    expect(texts.length).toBeGreaterThan(120)
    for (const text of texts) expect(() => store.write.sqlite.prepare(text), text).not.toThrow()
  })

  it('a statement with a misspelt column cannot', () => {
    const store = openNewStore()
    const broken = 'SELECT familly_name FROM person'
    selectRows(broken)
    expect(statementTexts).toContain(broken)
    expect(() => store.write.sqlite.prepare(broken)).toThrow('no such column: familly_name')
  })

  it('no statement is made while the program runs, where that test would miss it', async () => {
    const { call } = await openTestEngine()
    const before = statementTexts.size
    await call('app.openSample', { people: 12, seed: 1, task: randomUUID() })
    await call('app.counts', {})
    await call('roster.page', {
      query: { text: 'a' },
      sort: { by: 'name' },
      offset: 0,
      limit: 10,
    })
    await call('candidacy.list', { position: null, request: null })
    await call('provider.list', {})
    expect(statementTexts.size).toBe(before)
  })

  it('every table has the columns the program knows, and no other', () => {
    const store = openNewStore()
    const tables = selectValues<string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'`,
    )
    expect(tables.all(store.read.sqlite).toSorted()).toEqual(Object.keys(tableColumns).toSorted())
    const columnsOf = selectTuples<[string, 0 | 1, number], [table: string]>(
      'SELECT name, "notnull", pk FROM pragma_table_info(?)',
    )
    for (const [table, columns] of Object.entries(tableColumns)) {
      const stored = columnsOf
        .all(store.read.sqlite, table)
        .map(([name, isGiven, key]) => ({ name, nullable: isGiven === 0 && key === 0 }))
      const known = columns.map(({ name, nullable }) => ({ name, nullable }))
      expect(known, table).toEqual(expect.arrayContaining(stored))
      expect(known.length, table).toBe(stored.length)
    }
  })
})

describe('a statement', () => {
  const rows = selectRows<{ a: number; b: string }, [of: { least: number }]>(
    "SELECT column1 AS a, column2 AS b FROM (VALUES (1, 'one'), (2, 'two')) WHERE column1 >= @least",
  )

  it('is prepared once for each connection', () => {
    const [one, other] = [openNewStore(), openNewStore()]
    let prepared = 0
    const prepare = one.read.sqlite.prepare.bind(one.read.sqlite)
    one.read.sqlite.prepare = function counting(text: string) {
      prepared += 1
      return prepare(text)
    }
    expect(rows.all(one.read.sqlite, { least: 1 })).toEqual([
      { a: 1, b: 'one' },
      { a: 2, b: 'two' },
    ])
    expect(rows.get(one.read.sqlite, { least: 2 })).toEqual({ a: 2, b: 'two' })
    expect(rows.get(one.read.sqlite, { least: 3 })).toBeUndefined()
    expect(rows.get(other.read.sqlite, { least: 2 })).toEqual({ a: 2, b: 'two' })
    expect(prepared).toBe(1)
  })

  it('gives rows as objects, as lists of cells or as values', () => {
    const store = openNewStore()
    const { sqlite } = store.write
    const text = 'SELECT 1 AS a, 2 AS b'
    expect(selectRows(text).get(sqlite)).toEqual({ a: 1, b: 2 })
    expect(selectTuples(text).get(sqlite)).toEqual([1, 2])
    expect(selectValues(text).all(sqlite)).toEqual([1])
    expect([...selectRows(text).each(sqlite)]).toEqual([{ a: 1, b: 2 }])
    changeRows<[number: number]>('INSERT INTO search_stale VALUES (?)').run(sqlite, 7)
    expect(selectValues('SELECT number FROM search_stale').all(sqlite)).toEqual([7])
  })
})
