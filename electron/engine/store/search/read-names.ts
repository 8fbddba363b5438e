import type { Database } from '../sqlite.ts'
import { fuseName, type FuseName } from '#shared/search/fuse.ts'
import { selectTuples } from '../statement.ts'

const names = selectTuples<
  readonly [
    number: number,
    family: string,
    given: string | null,
    native: string | null,
    second: string | null,
    former: string | null,
  ],
  [numbers: string]
>(`SELECT number, family_name, given_name, native_name, second_native_name, former_name FROM person
   WHERE number IN (SELECT value FROM json_each(?))`)

/** Names of people by number, in the order of the numbers given. */
export function readNames(sqlite: Database, numbers: readonly number[]): FuseName[] {
  const rows = names.all(sqlite, JSON.stringify(numbers))
  const byNumber = new Map(rows.map((row) => [row[0], row]))
  return numbers.flatMap((number) => {
    const row = byNumber.get(number)
    return row === undefined ? [] : [fuseName(...row)]
  })
}
