import type { Database } from './sqlite.ts'
import { type Change, changeRows } from './statement.ts'
import type { Tables } from './tables.ts'
import { type Column, tableColumns } from './tables/column-names.ts'
import type { Insertable, StampColumns, Updatable } from './tables/columns.ts'

/** Tables whose rows carry an id and stamps. */
type StampedTable = {
  [T in keyof Tables]: Tables[T] extends StampColumns & { id: string } ? T : never
}[keyof Tables]

const inserts = writersOf(
  () => true,
  (table, columns) => {
    const names = columns.filter(({ generated }) => !generated).map(({ name }) => name)
    return `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`
  },
)

const updates = writersOf(
  (columns) => columns.some(({ name }) => name === 'version'),
  (table, columns) => {
    const changed = columns
      .filter(({ name, generated, fixed }) => name !== 'id' && !generated && !fixed)
      .map(({ name }) => `${name} = @${name}`)
    return `UPDATE ${table} SET ${changed.join(', ')} WHERE id = @id`
  },
)

/** Writes a new row: every column the program gives. */
export function insertRow<T extends keyof Tables>(
  sqlite: Database,
  table: T,
  row: Insertable<Tables[T]>,
): void {
  writerOf(inserts, table).run(sqlite, row)
}

/** Changes the row with the id: every column that may change. */
export function updateRow<T extends StampedTable>(
  sqlite: Database,
  table: T,
  row: Updatable<Tables[T]>,
): void {
  writerOf(updates, table).run(sqlite, row)
}

type Writers = ReadonlyMap<string, Change<[row: object]>>

function writersOf(
  isWritten: (columns: readonly Column[]) => boolean,
  textOf: (table: string, columns: readonly Column[]) => string,
): Writers {
  return new Map(
    Object.entries(tableColumns)
      .filter(([, columns]) => isWritten(columns))
      .map(([table, columns]) => [table, changeRows<[row: object]>(textOf(table, columns))]),
  )
}

function writerOf(writers: Writers, table: string): Change<[row: object]> {
  const writer = writers.get(table)
  if (writer === undefined) throw new Error(`no statement writes rows of ${table}`)
  return writer
}
