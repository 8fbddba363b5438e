import { basename, extname } from 'node:path'
import type { Id } from '#shared/domain/common.ts'
import type { NamedElsewhere, NamedPlace } from '#shared/domain/named-place.ts'
import { findNames, type NameFinder } from '#shared/search/find-names.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { nextTurn } from '../../next-turn.ts'
import { ERASED, rewordFileName } from '../../store/repositories/change-sets.ts'
import { marksAnywhereOf } from '../../store/repositories/erasures.ts'
import { wholeHistory } from '../../store/repositories/history.ts'
import { notFound } from '../../store/repositories/stored.ts'
import {
  type HistoryOfOthers,
  historyOfOthersThan,
  renameList,
  textsOfOthers,
} from '../../store/repositories/texts-of-others.ts'

/** So many are listed; all are counted. */
const LISTED = 200

export const namedElsewhereHandlers = {
  'person.namedElsewhere': async ({ id }, call) => {
    if (wholeHistory(call, 'person', id).length === 0) throw notFound('person')
    return (await lookForNames(call, id, nextTurn)).told
  },
} satisfies Handlers<'person.namedElsewhere'>

/** Where somebody is named, and the lists whose file names do. */
export interface Named {
  readonly told: NamedElsewhere
  readonly lists: readonly { readonly id: Id; readonly file: string }[]
}

/**
 * Looks through everything that is kept of others for the name, the passport number and the e-mail of a
 * person: whatever their record ever held, as long as it is not erased. `breathe` is called between
 * steps of a few milliseconds.
 */
export async function lookForNames(
  call: Pick<CallContext, 'sqlite'>,
  id: Id,
  breathe: () => Promise<void>,
): Promise<Named> {
  const finder = findNames(marksAnywhereOf(call, id))
  const places: NamedPlace[] = []
  const lists: { id: Id; file: string }[] = []
  let count = 0
  let history = 0
  for (const texts of textsOfOthers(call, id)) {
    for (const { id: of, words, ...place } of texts) {
      if (!finder.names(words)) continue
      count += 1
      if (places.length < LISTED) places.push(place)
      if (place.text === 'fileName') lists.push({ id: of, file: place.label })
    }
    await breathe()
  }
  for (const rows of historyOfOthersThan(call, id)) {
    for (const row of rows) if (speaksOf(row, finder)) history += 1
    await breathe()
  }
  return { told: { count, places, fileNames: lists.length, history }, lists }
}

/** Somebody of the same name is not spoken of by their own record. */
const ownNames: ReadonlySet<string> = new Set([
  ...['familyName', 'givenName', 'nativeName', 'secondNativeName', 'formerName', 'passportName'],
])

function speaksOf(
  { entity, before, after }: HistoryOfOthers,
  { mayName, names }: NameFinder,
): boolean {
  return [before, after].some((state) => {
    if (state === null || !mayName(state)) return false
    // A line of the text is two signs in its JSON, of which the second would join the next word.
    if (entity !== 'person') return names(state.replace(/\\[nrt]/g, ' '))
    const said = Object.entries(JSON.parse(state) as object).filter(
      ([field]) => !ownNames.has(field),
    )
    return names(JSON.stringify(said).replace(/\\[nrt]/g, ' '))
  })
}

/** Takes the name out of the names of imported files: what kind of file it was stays. */
export function renameLists(call: CallContext, { lists }: Named): void {
  for (const { id, file } of lists) {
    renameList(call, { id, file: `${ERASED}${extname(basename(file))}` })
    rewordFileName(call, file)
  }
}
