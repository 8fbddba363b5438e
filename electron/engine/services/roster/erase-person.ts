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
import { type Going, type Gone, keepGone, readGone } from '../../store/erased-ids.ts'
import type { Store } from '../../store/open.ts'
import { selectValues } from '../../store/statement.ts'
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
        keepGone(store.files, everybody, 'erased')
        if (copies === 'replace') replaceCopies(call, store)
      })
      return {
        erased: id,
        copies: copies === 'replace' ? 0 : listCopies(store.files.copies).length,
        named: fileNames === 'replace' ? withoutFileNames(named.told) : named.told,
      }
    },

    'retention.erase': ({ people, reason, copies, task: of }, call) =>
      forMany(
        call,
        people,
        { of, reason, copies, what: 'changes.peopleErased', way: 'erased' },
        (person, task) => erase(call, [person.id, ...mergedInto(call, person.id)], task),
      ),

    'retention.anonymise': ({ people, reason, copies, task: of }, call) =>
      forMany(
        call,
        people,
        { of, reason, copies, what: 'changes.peopleAnonymised', way: 'anonymous' },
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
      readonly way: Going
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
      kept.forget()
      keepGone(store.files, gone, asked.way)
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
  call.touch(ids, ids)
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

const standing = selectValues<Id, [ids: string]>(
  'SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?))',
)

/**
 * Erases again whom this computer erased before an older copy was put back, makes anonymous again who was made
 * so, and keeps what the store knows beside it for the next time. Returns how many were there again.
 */
export async function replayErasures(call: CallContext, files: StoreFiles): Promise<number> {
  const done = new Set(erasedSubjects(call))
  const kept = readGone(files)
  const stands = new Set(standing.all(call.sqlite, JSON.stringify([...kept.keys()])))
  const toHide: Id[] = []
  const toErase: Id[] = []
  for (const [id, way] of kept) {
    // A record that was erased after it was made anonymous stands in copies of the time between.
    if (done.has(id) && !(way === 'erased' && stands.has(id))) continue
    if (way === 'anonymous' && stands.has(id)) toHide.push(id)
    else toErase.push(id)
  }
  for (const id of toHide) {
    const person = findPerson(call, id)
    if (person === null) continue
    for (const _ of anonymise(call, person)) await nextTurn()
  }
  if (toHide.length > 0) await forgetWords(call, toHide, atTheStart)
  if (toErase.length > 0) await erase(call, toErase, atTheStart)
  const [people, anonymous] = [toErase.length, toHide.length]
  if (people + anonymous > 0)
    call.describe(
      anonymous === 0
        ? phrase('changes.erasedAgain', { people })
        : phrase('changes.anonymisedAgain', { people, anonymous }),
      { final: true },
    )
  learnFrom(call, files, { kept, done: [...done] })
  return people + anonymous
}

/** Keeps beside the store whom it knows to be gone, and how, where that is not known there. */
function learnFrom(
  call: CallContext,
  files: StoreFiles,
  { kept, done }: { readonly kept: Gone; readonly done: readonly Id[] },
): void {
  const unknown = done.filter((id) => (kept.get(id) ?? null) === null)
  if (unknown.length === 0) return
  const anonymous = new Set(standing.all(call.sqlite, JSON.stringify(unknown)))
  const erased = unknown.filter((id) => !anonymous.has(id))
  call.afterCommit(() => {
    if (anonymous.size > 0) keepGone(files, anonymous, 'anonymous')
    if (erased.length > 0) keepGone(files, erased, 'erased')
  })
}
