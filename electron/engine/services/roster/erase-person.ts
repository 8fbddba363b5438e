import { eraseDraftsOf } from '../../store/repositories/drafts.ts'
import { rmSync } from 'node:fs'
import { phrase } from '#shared/text/index.ts'
import type { Id } from '#shared/domain/common.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { NamedElsewhere } from '#shared/domain/named-place.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import type { CallContext, Handlers, TaskControl } from '../../call-context.ts'
import { nextTurn } from '../../next-turn.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { listCopies, makeCopy } from '../../store/copies.ts'
import { erasedSubjects, eraseTracesOf } from '../../store/repositories/erasures.ts'
import { eraseAnswersOf } from '../../store/repositories/duplicate-answers.ts'
import { eraseMergesOf, mergedInto } from '../../store/repositories/person-merges.ts'
import { wholeHistory } from '../../store/repositories/history.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { expectVersion, notFound } from '../../store/repositories/stored.ts'
import { keepErasedIds, readErasedIds } from '../../store/erased-ids.ts'
import type { Store } from '../../store/open.ts'
import { forgetErasedWords } from '../../store/search/forget-words.ts'
import { refreshSearch } from '../../store/search/refresh.ts'
import { storeFailure } from '../../store/store-failures.ts'
import type { StoreFiles } from '../../store/store-files.ts'
import { anonymise } from '../retention/anonymise.ts'
import { isPromised, leaveRoster, refuseWhoIsPromised } from './leave-roster.ts'
import { lookForNames, renameLists } from './named-elsewhere.ts'

export function erasureHandlers({
  store,
  list,
  kept,
}: Pick<EngineParts, 'store' | 'list' | 'kept'>) {
  return {
    'person.erase': async ({ id, version, reason, copies, fileNames, task: of }, call) => {
      const task = call.task(of)
      const person = findPerson(call, id)
      if (person === null && wholeHistory(call, 'person', id).length === 0) throw notFound('person')
      if (person !== null) {
        if (version !== null) expectVersion(call, 'person', person, version)
        refuseWhoIsPromised(call, person)
      }
      const named = await lookForNames(call, id, task.breathe)
      if (fileNames === 'replace') renameLists(call, named)
      // Whoever was merged into the person is the person.
      const everybody = [id, ...mergedInto(call, id)]
      await erase(call, everybody, task)
      call.describe(phrase('changes.personErased', { reason }), { final: true })
      list.letGo()
      call.afterCommit(() => {
        leaveNothing(store)
        kept.forget()
        keepErasedIds(store.files, everybody)
        if (copies === 'replace') replaceCopies(call, store)
      })
      return {
        erased: id,
        copies: copies === 'replace' ? 0 : listCopies(store.files.copies).length,
        named: fileNames === 'replace' ? withoutFileNames(named.told) : named.told,
      }
    },

    'retention.erase': ({ people, reason, copies, task: of }, call) =>
      forMany(call, people, { of, reason, copies, what: 'changes.peopleErased' }, (person, task) =>
        erase(call, [person.id, ...mergedInto(call, person.id)], task),
      ),

    'retention.anonymise': ({ people, reason, copies, task: of }, call) =>
      forMany(
        call,
        people,
        { of, reason, copies, what: 'changes.peopleAnonymised' },
        async (person, { breathe }) => {
          for (const _ of anonymise(call, person)) await breathe()
        },
      ),
  } satisfies Handlers<'person.erase' | 'retention.erase' | 'retention.anonymise'>

  /** Does for good with each what is asked, in one change; whoever others count on is left and named. */
  async function forMany(
    call: CallContext,
    people: readonly Id[],
    asked: {
      readonly of: Id
      readonly reason: string
      readonly copies: 'keep' | 'replace'
      readonly what: 'changes.peopleErased' | 'changes.peopleAnonymised'
    },
    work: (person: StoredPerson, task: TaskControl) => Promise<void>,
  ): Promise<ResultOf<'retention.erase'>> {
    const task = call.task(asked.of)
    const left: { id: Id; personName: string }[] = []
    const gone: Id[] = []
    for (const id of new Set(people)) {
      const person = findPerson(call, id)
      if (person === null) continue
      if (isPromised(call, person)) left.push({ id, personName: personName(person) })
      else {
        renameLists(call, await lookForNames(call, id, task.breathe))
        gone.push(id, ...mergedInto(call, id))
        await work(person, task)
      }
      task.progress('host.stageErase', gone.length + left.length, people.length)
    }
    const done = new Set(people).size - left.length
    await forgetWords(call, gone, task)
    call.describe(phrase(asked.what, { people: done, reason: asked.reason }), { final: true })
    list.letGo()
    call.afterCommit(() => {
      leaveNothing(store)
      keepErasedIds(store.files, gone)
      if (asked.copies === 'replace') replaceCopies(call, store)
    })
    const copies = asked.copies === 'replace' ? 0 : listCopies(store.files.copies).length
    return { done, left, copies }
  }
}

/** Takes people off the roster where they stand on it, and empties all that is kept of them. */
async function erase(
  call: CallContext,
  ids: readonly Id[],
  { progress, breathe }: Pick<TaskControl, 'progress' | 'breathe'>,
): Promise<void> {
  for (const id of ids) {
    const person = findPerson(call, id)
    // The reason stands with the erasure, which is all that is left of them.
    if (person !== null) leaveRoster(call, person, '')
    for (const _ of eraseTracesOf(call, id)) await breathe()
    eraseMergesOf(call, id)
    eraseAnswersOf(call, id)
    eraseDraftsOf(call, id)
  }
  await forgetWords(call, ids, { progress, breathe })
}

async function forgetWords(
  call: CallContext,
  ids: readonly Id[],
  { progress, breathe }: Pick<TaskControl, 'progress' | 'breathe'>,
): Promise<void> {
  // The index lets go of the record first, then of its words.
  refreshSearch(call.sqlite)
  for (const { done, total } of forgetErasedWords(call.sqlite)) {
    progress('host.stageErase', done, total)
    await breathe()
  }
  call.touch(ids)
}

function withoutFileNames(told: NamedElsewhere): NamedElsewhere {
  const places = told.places.filter(({ text }) => text !== 'fileName')
  return { ...told, places, count: told.count - told.fileNames, fileNames: 0 }
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

/** Nobody looks at the progress of a start, and nobody can cancel it. */
const atTheStart = { progress: () => undefined, breathe: nextTurn }

/**
 * Erases again whom this computer erased before an older copy was put back, and keeps what the store
 * knows beside it for the next time. Returns how many were there again.
 */
export async function replayErasures(call: CallContext, files: StoreFiles): Promise<number> {
  const done = new Set(erasedSubjects(call))
  const kept = readErasedIds(files)
  const again = kept.filter((id) => !done.has(id))
  if (again.length > 0) {
    await erase(call, again, atTheStart)
    call.describe(phrase('changes.erasedAgain', { people: again.length }), { final: true })
  }
  const missing = [...done].filter((id) => !kept.includes(id))
  if (missing.length > 0) call.afterCommit(() => keepErasedIds(files, missing))
  return again.length
}
