import type { Id } from '#shared/domain/common.ts'
import type { Gone } from './erased-ids.ts'
import type { Database } from './sqlite.ts'
import { selectValues } from './statement.ts'

/** People in a store who went on this computer: they go again when it takes the roster's place. */
export interface GoneHere {
  readonly erasedHere: number
  /** Those who were made anonymous and still say who they are in it. */
  readonly anonymousHere: number
}

const standing = selectValues<Id, [ids: string]>(
  'SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?))',
)

const goneThere = selectValues<Id>('SELECT subject FROM erasure')

/** Counts them in a store, which may be of a schema that knew nobody erased (`knowsErased`). */
export function goneHere(sqlite: Database, gone: Gone, knowsErased = true): GoneHere {
  const already = new Set(knowsErased ? goneThere.all(sqlite) : [])
  const here = standing
    .all(sqlite, JSON.stringify([...gone.keys()]))
    .filter((id) => gone.get(id) === 'erased' || !already.has(id))
  const anonymousHere = here.filter((id) => gone.get(id) === 'anonymous').length
  return { erasedHere: here.length - anonymousHere, anonymousHere }
}
