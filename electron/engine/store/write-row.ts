import type { Database } from './sqlite.ts'
import { type Change, changeRows } from './statement.ts'
import type { Tables } from './tables.ts'
import { type Column, tableColumns } from './tables/column-names.ts'
import type { Insertable, StampColumns, Updatable } from './tables/columns.ts'

/** Tables whose rows carry an id and stamps. */
type StampedTable = {
  [T in keyof Tables]: Tables[T] extends StampColumns & { id: string } ? T : never
}[keyof Tables]

/** Rows that one statement writes: what a statement costs by itself counts no more then. */
const BLOCK = 25

const inserts = new Map(
  Object.entries(tableColumns).map(([table, columns]) => {
    const names = columns.filter(({ generated }) => !generated).map(({ name }) => name)
    return [table, { names, insert: insertTuples(table, names) }]
  }),
)

const updates = new Map(
  Object.entries(tableColumns)
    .filter(([, columns]) => columns.some(({ name }) => name === 'version'))
    .map(([table, columns]) => [table, updateOf(table, columns)]),
)

/** Writes a new row: every column the program gives. */
export function insertRow<T extends keyof Tables>(
  sqlite: Database,
  table: T,
  row: Insertable<Tables[T]>,
): void {
  insertRows(sqlite, table, [row])
}

/** Writes new rows of one table in their order, in about half the time of one after the other. */
export function insertRows<T extends keyof Tables>(
  sqlite: Database,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): void {
  const { names, insert } = found(inserts, table)
  insert.run(
    sqlite,
    rows.map((row) => valuesOf(names, row)),
  )
}

/**
 * A statement that writes rows of a table, given as the values of these columns. It stands at the top of
 * a module, as those of statement.ts do.
 */
export function insertTuples<Row extends readonly unknown[]>(
  table: string,
  columns: { readonly [place in keyof Row]: string },
): Change<[rows: readonly Row[]]> {
  const row = `(${columns.map(() => '?').join(', ')})`
  const of = (rows: number): Change<[values: readonly unknown[]]> =>
    changeRows(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array.from({ length: rows }, () => row).join(', ')}`,
    )
  const [one, block] = [of(1), of(BLOCK)]
  return {
    run(sqlite, rows) {
      const inBlocks = rows.length - (rows.length % BLOCK)
      for (let at = 0; at < inBlocks; at += BLOCK)
        block.run(sqlite, rows.slice(at, at + BLOCK).flat())
      for (const each of rows.slice(inBlocks)) one.run(sqlite, each)
    },
  }
}

/** Changes the row with the id: every column that may change. */
export function updateRow<T extends StampedTable>(
  sqlite: Database,
  table: T,
  row: Updatable<Tables[T]>,
): void {
  found(updates, table).run(sqlite, row)
}

function valuesOf(names: readonly string[], row: object): unknown[] {
  return names.map((name) => {
    const value = (row as Readonly<Record<string, unknown>>)[name]
    // SQLite would take it for null.
    if (value === undefined) throw new Error(`no value for the column ${name}`)
    return value
  })
}

function updateOf(table: string, columns: readonly Column[]): Change<[row: object]> {
  const changed = columns
    .filter(({ name, generated, fixed }) => name !== 'id' && !generated && !fixed)
    .map(({ name }) => `${name} = @${name}`)
  return changeRows(`UPDATE ${table} SET ${changed.join(', ')} WHERE id = @id`)
}

function found<T>(statements: ReadonlyMap<string, T>, table: string): T {
  const statement = statements.get(table)
  if (statement === undefined) throw new Error(`no statement writes rows of ${table}`)
  return statement
}
