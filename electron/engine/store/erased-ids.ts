import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { writeAtomicallySync } from '#electron/system/atomic-write.ts'
import { id, type Id } from '#shared/domain/common.ts'
import type { StoreFiles } from './store-files.ts'

/** How somebody went: with the whole record, or out of a record that stays without saying whose it was. */
export type Going = 'erased' | 'anonymous'

/** Everybody who went, and how; null where an earlier version kept nothing but the id. */
export type Gone = ReadonlyMap<Id, Going | null>

type Place = Pick<StoreFiles, 'erased'>

const goings: ReadonlySet<string> = new Set<Going>(['erased', 'anonymous'])
const isGoing = (word: string): word is Going => goings.has(word)

/**
 * Everybody whose data were erased or made anonymous on this computer. It stands beside the store because a
 * copy that is put back knows nothing of what was done after it was made. An id leads to nobody.
 */
export function readGone({ erased }: Place): Gone {
  const gone = new Map<Id, Going | null>()
  if (!existsSync(erased)) return gone
  for (const line of readFileSync(erased, 'utf8').split('\n')) {
    const [first = '', way = ''] = line.trim().split(' ')
    const read = id.safeParse(first)
    if (read.success) gone.set(read.data, isGoing(way) ? way : null)
  }
  return gone
}

/** Their ids, however they went. */
export const readErasedIds = (place: Place): Id[] => [...readGone(place).keys()]

/** Adds people to those kept. Whoever was erased stays erased. */
export function keepGone(place: Place, ids: Iterable<Id>, way: Going): void {
  const all = new Map(readGone(place))
  for (const each of ids) all.set(each, all.get(each) === 'erased' ? 'erased' : way)
  const lines = [...all].map(([each, how]) => (how === null ? each : `${each} ${how}`))
  writeAtomicallySync(place.erased, (unfinished) =>
    writeFileSync(unfinished, `${lines.join('\n')}\n`, { mode: 0o600 }),
  )
}
