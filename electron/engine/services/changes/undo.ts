import { expectedFailure, type FailureText } from '#shared/contract/failure.ts'
import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Entity, HistoryEntry } from '#shared/domain/history.ts'
import { listOf, phrase, type Phrase } from '#shared/text/index.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import {
  findChangeSet,
  isTakenBack,
  type KeptChangeSet,
} from '../../store/repositories/change-sets.ts'
import { historyOfChangeSet, lastChange, wholeHistory } from '../../store/repositories/history.ts'
import { expectFound, refused } from '../../store/repositories/stored.ts'
import { refreshSteps } from '../../store/search/refresh.ts'
import { namesHangingOn } from './hangs-on.ts'
import { type Kept, standsAs } from './kept-state.ts'
import { peopleBoundBy } from './people-bound.ts'
import { type Records, records } from './records.ts'
import { refuseClashes } from './refuse-clashes.ts'

/** Rows taken back in one go: a few milliseconds of work with the index of the search. */
const CHUNK = 50

/**
 * Takes back a change set as a whole, in a change set of its own: what it made goes, what it changed is
 * as it stood, what it removed is there again. Taking back that one does it again.
 *
 * Throws `notFound`, and `refused` where it is taken back already, can never be (an erasure), or
 * something later stands on it: the failure names that and says what to do.
 */
export async function undo(call: CallContext, id: Id, task: TaskControl): Promise<Phrase> {
  const set = findChangeSet(call, id)
  if (set === null) throw refused('undoUnknown')
  if (set.final) throw refused('undoFinal', { what: set.what })
  if (isTakenBack(call, id)) throw refused('undoDone')
  const rows = historyOfChangeSet(call, id)
  if (rows.some(({ erasedAt }) => erasedAt !== null)) throw refused('undoErased')
  const bound = new Set(peopleBoundBy(call, rows))
  for (let from = 0; from < rows.length; from += CHUNK) {
    const some = rows.slice(from, from + CHUNK)
    takeBackSome(call, some)
    task.progress('host.stageUndo', from + some.length, rows.length)
    await task.breathe()
  }
  for (const indexed of refreshSteps(call.sqlite)) {
    task.progress('host.stageIndexing', indexed, null)
    await task.breathe()
  }
  refuseClashes(call, rows)
  for (const person of peopleBoundBy(call, rows)) bound.add(person)
  call.touch(rows.some(({ entity }) => entity === 'measures') ? 'all' : bound)
  const what = wordsOf(call, set)
  call.describe(what, { undoes: id })
  return what
}

/** Rows in their order; changes of things of one kind, each once, together. */
function takeBackSome(call: CallContext, rows: readonly HistoryEntry[]): void {
  const [first] = rows
  const of = first && records[first.entity]
  const isOneKind = rows.every(
    ({ entity, action }) => entity === first?.entity && action === 'changed',
  )
  const isEachOnce = new Set(rows.map(({ entityId }) => entityId)).size === rows.length
  if (of?.many === undefined || !isOneKind || !isEachOnce) {
    for (const row of rows) takeBack(call, row)
    return
  }
  const fields = [...new Set(rows.flatMap((row) => row.fields))]
  const ids = rows.map(({ entityId }) => entityId)
  const current = of.many.find(call, ids, fields)
  const changes = rows.map((row) => {
    const found = current.get(row.entityId)
    if (found === undefined) throw stands(call, 'undoGone', row)
    if (!standsAs(found, stateOf(of, row.after), row.fields))
      throw stands(call, 'undoChangedSince', row)
    return { current: found, values: valuesBefore(of, row) }
  })
  of.many.change(call, changes)
}

/** What the fields of a row were; those of which nothing was kept were not stated. */
function valuesBefore(of: Records, row: HistoryEntry): Kept {
  const nothing = Object.fromEntries(row.fields.map((field) => [field, null]))
  return { ...nothing, ...stateOf(of, row.before) }
}

function takeBack(call: CallContext, row: HistoryEntry): void {
  const of = records[row.entity]
  const { entityId: id } = row
  if (row.action === 'removed') return putBack(call, of, row)
  const after = stateOf(of, row.after)
  const current = of.find(call, id)
  if (current === null) throw stands(call, 'undoGone', row)
  const compared = row.action === 'created' ? of.fields : row.fields
  if (!standsAs(current, after, compared)) throw stands(call, 'undoChangedSince', row)
  if (row.action === 'created') {
    if (of.isUsed(call, id)) throw stands(call, 'undoInUse', row)
    of.remove(call, id)
    return
  }
  of.change(call, id, valuesBefore(of, row))
}

/** What the history keeps of a thing, as this version reads it. */
function stateOf(of: Records, state: unknown): Kept {
  const kept = (state ?? {}) as Kept
  return of.read?.(kept) ?? kept
}

function putBack(call: CallContext, of: Records, row: HistoryEntry): void {
  if (of.find(call, row.entityId) !== null) throw stands(call, 'undoChangedSince', row)
  try {
    const stamps = stampsOfRestored(call, row.entity, row.entityId)
    of.restore(call, stateOf(of, row.before), stamps, row.entityId)
  } catch (error) {
    // What it names (a provider, a position) went in the meantime.
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
      throw stands(call, 'undoNeedsGone', row)
    throw error
  }
}

/** Its first day, and a version that nobody has seen: a form that was open at its removal is out of date. */
function stampsOfRestored(call: CallContext, entity: Entity, id: string): Stamps {
  const history = wholeHistory(call, entity, id)
  return { created: history[0]?.at ?? call.now, updated: call.now, version: history.length + 1 }
}

/** What stands against taking a row back: the thing, who changed it last and when. */
function stands(call: CallContext, text: FailureText, row: HistoryEntry) {
  const last = expectFound(lastChange(call, row.entity, row.entityId), row.entity)
  const name = nameOf({ ...(row.before as Kept | null), ...(row.after as Kept | null) }, row, call)
  return expectedFailure(
    'refused',
    text,
    {
      ...{ thing: row.entity, by: last.by, time: last.at.slice(11, 16) },
      day: { date: last.at.slice(0, 10) },
    },
    [
      ...(name === '' ? [] : [phrase('problems.undoStands', { name })]),
      ...whatStands(call, text, row, last.changeSet),
    ].map((message) => ({ field: row.entity, message })),
  )
}

/** Of what hangs on a thing so many are named. */
const NAMED = 3

/** What stands on a change: what hangs on what it added, or the later change of the same thing. */
function whatStands(
  call: CallContext,
  text: FailureText,
  { entity, entityId, changeSet }: HistoryEntry,
  last: Id,
): Phrase[] {
  if (text === 'undoInUse') {
    const names = namesHangingOn(call, entity, entityId)
    return names.length === 0
      ? []
      : [phrase('problems.undoHangs', { names: listOf(names, 'semicolon', NAMED) })]
  }
  const later = last === changeSet ? null : findChangeSet(call, last)
  return later === null ? [] : [phrase('problems.undoLater', { what: later.what })]
}

/** What people call a thing; its parts of a row may not hold it, what stands does. */
function nameOf(state: Kept, row: HistoryEntry, call: CallContext): string {
  const current = records[row.entity].find(call, row.entityId) as Kept | null
  const { familyName, givenName, title, name, person } = { ...state, ...current }
  if (typeof person === 'string') {
    const of = records.person.find(call, person) as Kept | null
    return of === null ? '' : labelOf(of.familyName, of.givenName)
  }
  return labelOf(familyName ?? title ?? name, givenName)
}

function labelOf(first: unknown, second: unknown): string {
  return [first, second].filter((each) => typeof each === 'string').join(', ')
}

/** "Undone: ...", or "Redone: ..." where an undoing is taken back. */
function wordsOf(call: CallContext, set: KeptChangeSet): Phrase {
  let isUndoing = true
  let root = set
  while (root.undoes !== null) {
    const before = findChangeSet(call, root.undoes)
    if (before === null) break
    root = before
    isUndoing = !isUndoing
  }
  return phrase(isUndoing ? 'changes.undone' : 'changes.redone', { what: root.what })
}
