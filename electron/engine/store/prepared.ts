import type { Database, Statement } from 'better-sqlite3-multiple-ciphers'

const known = new WeakMap<Database, Map<string, Statement>>()

/**
 * A statement of a connection, prepared once. Only for SQL that comes from this program, a few dozen
 * texts in all: values are always bound.
 */
export function prepared(sqlite: Database, sql: string): Statement {
  let statements = known.get(sqlite)
  if (!statements) known.set(sqlite, (statements = new Map<string, Statement>()))
  let statement = statements.get(sql)
  if (!statement) statements.set(sql, (statement = sqlite.prepare(sql)))
  return statement
}

type Value = string | number | bigint | Uint8Array | null

/** A row to write: a column is never left out by accident, so `undefined` is not a value. */
export type RowValues = Readonly<Record<string, Value>>

/** Rows of one table must have the same columns in the same order: the statement is kept by them. */
export function insertRow(sqlite: Database, table: string, row: RowValues): void {
  const columns = Object.keys(row)
  const marks = columns.map(() => '?').join(', ')
  prepared(sqlite, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(
    ...Object.values(row),
  )
}

/** Changes the row with an id; a column named `created` keeps its value. */
export function updateRow(sqlite: Database, table: string, row: RowValues & { id: string }): void {
  const { id, created: _created, ...changed } = row
  const columns = Object.keys(changed).map((column) => `${column} = ?`)
  prepared(sqlite, `UPDATE ${table} SET ${columns.join(', ')} WHERE id = ?`).run(
    ...Object.values(changed),
    id,
  )
}
