import type { Database } from 'better-sqlite3-multiple-ciphers'
import { fuseName, type FuseName } from '#shared/search/fuse.ts'
import { prepared } from '../prepared.ts'

type Row = readonly [number, string, string | null, string | null]

/** Names of people by number, in the order of the numbers given. */
export function readNames(sqlite: Database, numbers: readonly number[]): FuseName[] {
  const rows = prepared(
    sqlite,
    `SELECT number, family_name, given_name, native_name FROM person
     WHERE number IN (SELECT value FROM json_each(?))`,
  )
    .raw()
    .all(JSON.stringify(numbers)) as Row[]
  const byNumber = new Map(rows.map((row) => [row[0], row]))
  return numbers.flatMap((number) => {
    const row = byNumber.get(number)
    return row === undefined ? [] : [fuseName(...row)]
  })
}
