import type { Id } from '#shared/domain/common.ts'
import type { Database } from '../sqlite.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Tables } from '../tables.ts'
import { tableColumns } from '../tables/column-names.ts'
import type { Insertable, Ordered, Selectable } from '../tables/columns.ts'
import { insertRows } from '../write-row.ts'

type Owner = 'person' | 'offer'

/** Tables whose rows are the entries of a list of their owner, in order. */
export type OrderedTable<O extends Owner> = {
  [T in keyof Tables]: Tables[T] extends Ordered & { [owner in O]: string } ? T : never
}[keyof Tables]

/** A row without whose it is and where it stands. */
export type Unplaced<T extends OrderedTable<O>, O extends Owner> = Omit<
  Insertable<Tables[T]>,
  'ordinal' | O
>

/** The rows of one owner, in order. */
type OwnedRows<Row> = readonly [owner: Id, rows: readonly Row[]]

/** The rows of one owner as they stand, and as they are to stand. */
type ChangedRows<Row> = readonly [owner: Id, before: readonly Row[], after: readonly Row[]]

/** A list that belongs to another row, in the table it is kept in. */
export interface OrderedList<T extends OrderedTable<O>, O extends Owner> {
  /** Rows in order. */
  readonly read: (sqlite: Database, owner: Id) => Selectable<Tables[T]>[]
  /** Rows of many owners, each in order; an owner without rows is left out. */
  readonly readMany: (sqlite: Database, owners: readonly Id[]) => Map<Id, Selectable<Tables[T]>[]>
  /** Writes the rows of owners that have none yet. */
  readonly insert: (sqlite: Database, lists: Iterable<OwnedRows<Unplaced<T, O>>>) => void
  /**
   * Brings the rows of owners from those that stand to those given, in their order; what stays the same is not
   * written. Whoever changes a list has just read it, so that it is not read again.
   */
  readonly replace: (sqlite: Database, lists: readonly ChangedRows<Unplaced<T, O>>[]) => void
}

/**
 * A list in a table: `key` is the column that says which entry is which among those of one owner, an id
 * or a code. Entries keep their rows through a change; the ordinals count from 0 without gaps, so that the
 * same list always stands the same way, however it came to be.
 */
export function orderedList<T extends OrderedTable<O>, O extends Owner>(
  table: T,
  owner: O,
  key: keyof Unplaced<T, O> & string,
): OrderedList<T, O> {
  type Row = Selectable<Tables[T]> & Ordered
  // The types know the columns of all these tables at once, which is none.
  const keyColumn: string = key
  const mine = `${owner} = ? AND ${keyColumn} = ?`
  const inOrder = selectRows<Row, [owner: string]>(
    `SELECT * FROM ${table} WHERE ${owner} = ? ORDER BY ordinal`,
  )
  const ofMany = selectRows<Row, [owners: string]>(
    `SELECT * FROM ${table} WHERE ${owner} IN (SELECT value FROM json_each(?)) ORDER BY ${owner}, ordinal`,
  )
  const removal = changeRows<[owner: string, key: string]>(`DELETE FROM ${table} WHERE ${mine}`)
  const move = changeRows<[ordinal: number, owner: string, key: string]>(
    `UPDATE ${table} SET ordinal = ? WHERE ${mine}`,
  )
  const changed = tableColumns[table]
    .map(({ name }) => name)
    .filter((name) => name !== owner && name !== key)
  const change = changeRows<[row: object]>(
    `UPDATE ${table} SET ${changed.map((name) => `${name} = @${name}`).join(', ')}
     WHERE ${owner} = @${owner} AND ${keyColumn} = @${keyColumn}`,
  )
  const differs = (one: Insertable<Tables[T]>, other: Insertable<Tables[T]>): boolean =>
    changed.some((name) => Reflect.get(one, name) !== Reflect.get(other, name))
  const keyOf = (row: Unplaced<T, O>): string => String(Reflect.get(row, key))
  const ownerOf = (row: Row): string => String(Reflect.get(row, owner))
  const placed = (row: Unplaced<T, O>, of: string, ordinal: number) =>
    ({ ...row, [owner]: of, ordinal }) as unknown as Insertable<Tables[T]> & Ordered

  const readMany = (sqlite: Database, owners: readonly Id[]): Map<Id, Row[]> =>
    Map.groupBy(ofMany.all(sqlite, JSON.stringify(owners)), (row) => ownerOf(row))

  return {
    read: (sqlite, of) => inOrder.all(sqlite, of),
    readMany,
    insert(sqlite, lists) {
      const placedRows: (Insertable<Tables[T]> & Ordered)[] = []
      for (const [of, rows] of lists)
        rows.forEach((row, ordinal) => placedRows.push(placed(row, of, ordinal)))
      insertRows(sqlite, table, placedRows)
    },
    replace(sqlite, lists) {
      const added: (Insertable<Tables[T]> & Ordered)[] = []
      for (const [of, before, rows] of lists) {
        const stored = new Map(before.map((row, ordinal) => [keyOf(row), placed(row, of, ordinal)]))
        const wanted = new Set(rows.map(keyOf))
        for (const gone of stored.keys()) if (!wanted.has(gone)) removal.run(sqlite, of, gone)
        const next = rows.map((row, ordinal) => placed(row, of, ordinal))
        // Two that change places would stand in one for a moment: who moves first steps out of the list.
        for (const row of next) {
          const { ordinal } = stored.get(keyOf(row)) ?? row
          if (ordinal !== row.ordinal) move.run(sqlite, -1 - row.ordinal, of, keyOf(row))
        }
        for (const row of next) {
          const stands = stored.get(keyOf(row))
          if (stands === undefined) added.push(row)
          else if (differs(stands, row)) change.run(sqlite, row)
        }
      }
      // Together, once every place they take is free.
      insertRows(sqlite, table, added)
    },
  }
}
