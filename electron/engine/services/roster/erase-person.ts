import { rmSync } from 'node:fs'
import { phrase } from '#shared/text/index.ts'
import type { Id } from '#shared/domain/common.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { listCopies, makeCopy } from '../../store/copies.ts'
import {
  erasedSubjects,
  eraseTracesOf,
  forgetErasedWords,
} from '../../store/repositories/erasures.ts'
import { wholeHistory } from '../../store/repositories/history.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { expectVersion, notFound } from '../../store/repositories/stored.ts'
import { keepErasedIds, readErasedIds } from '../../store/erased-ids.ts'
import type { Store } from '../../store/open.ts'
import { refreshSearch } from '../../store/search/refresh.ts'
import { storeFailure } from '../../store/store-failures.ts'
import type { StoreFiles } from '../../store/store-files.ts'
import { leaveRoster, refuseWhoIsPromised } from './leave-roster.ts'

export function erasureHandlers({ store, list }: Pick<EngineParts, 'store' | 'list'>) {
  return {
    'person.erase': ({ id, version, reason, copies }, call) => {
      const person = findPerson(call, id)
      if (person === null && wholeHistory(call, 'person', id).length === 0) throw notFound('person')
      if (person !== null) {
        if (version !== null) expectVersion(call, 'person', person, version)
        refuseWhoIsPromised(call, person)
      }
      erase(call, id)
      call.describe(phrase('changes.personErased', { reason }), { final: true })
      list.letGo()
      call.afterCommit(() => {
        leaveNothing(store)
        keepErasedIds(store.files, [id])
        if (copies === 'replace') replaceCopies(call, store)
      })
      return {
        erased: id,
        copies: copies === 'replace' ? 0 : listCopies(store.files.copies).length,
      }
    },
  } satisfies Handlers<'person.erase'>
}

/** Takes a person off the roster where they stand on it, and empties all that is kept of them. */
function erase(call: CallContext, id: Id): void {
  const person = findPerson(call, id)
  // The reason stands with the erasure, which is all that is left of them.
  if (person !== null) leaveRoster(call, person, '')
  eraseTracesOf(call, id)
  // The index lets go of the record first, then of its words.
  refreshSearch(call.sqlite)
  forgetErasedWords(call)
  call.touch([id])
}

/** What the log still holds of pages before the erasure goes with it. */
function leaveNothing({ write }: Pick<Store, 'write'>): void {
  write.sqlite.pragma('wal_checkpoint(TRUNCATE)')
}

/** A copy of the roster as it is takes the place of all that were made before. */
function replaceCopies({ now, emit }: CallContext, { files, read }: Store): void {
  const before = listCopies(files.copies)
  try {
    const made = makeCopy(read.sqlite, files.copies, now, 'manual')
    for (const { name, path } of before) if (name !== made.name) rmSync(path)
  } catch (error) {
    const failure = storeFailure(error)
    if (failure === null) throw error
    // The erasure stands; whoever asked for it must know that the copies do too.
    emit('notice', {
      level: 'warning',
      message: phrase('changes.copiesStay', { why: failure.message }),
      next: phrase('changes.copiesStayNext'),
    })
  }
}

/**
 * Erases again whom this computer erased before an older copy was put back, and keeps what the store
 * knows beside it for the next time. Returns how many were there again.
 */
export function replayErasures(call: CallContext, files: StoreFiles): number {
  const done = new Set(erasedSubjects(call))
  const kept = readErasedIds(files)
  const again = kept.filter((id) => !done.has(id))
  for (const id of again) erase(call, id)
  if (again.length > 0)
    call.describe(phrase('changes.erasedAgain', { people: again.length }), { final: true })
  const missing = [...done].filter((id) => !kept.includes(id))
  if (missing.length > 0) call.afterCommit(() => keepErasedIds(files, missing))
  return again.length
}
