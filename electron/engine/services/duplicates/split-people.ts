import { isDeepStrictEqual } from 'node:util'
import type { Entity, HistoryEntry } from '#shared/domain/history.ts'
import { personName } from '#shared/domain/person.ts'
import type { PersonMerge } from '#shared/domain/person-merge.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { answerPair, pairKey } from '../../store/repositories/duplicate-answers.ts'
import { historyOfChangeSet, wholeHistory } from '../../store/repositories/history.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { removeMerge } from '../../store/repositories/person-merges.ts'
import { refused } from '../../store/repositories/stored.ts'
import type { Kept } from '../changes/kept-state.ts'
import { records } from '../changes/records.ts'

/**
 * Makes two records of one again, however long after: the one that went is as it was, its candidacies
 * and deployments go with it, and the kept record loses what it had from it. What was edited since stays
 * with the kept record. The two are remembered as not the same.
 *
 * Fails with `refused` where the kept record is gone or merged into another, where what stood was
 * erased, and where something the other record names is gone.
 */
export function splitPeople(call: CallContext, merge: PersonMerge): void {
  const kept = findPerson(call, merge.person)
  if (kept === null) throw refused('splitKeptGone')
  const rows = historyOfChangeSet(call, merge.changeSet).filter((row) => isOf(call, row, merge))
  const stood = rows.find(({ entity, entityId }) => entity === 'person' && entityId === merge.gone)
  if (stood === undefined || rows.some(({ erasedAt }) => erasedAt !== null))
    throw refused('splitErased')
  const joined = rows.find(({ entity, entityId }) => entity === 'person' && entityId === kept.id)
  if (joined !== undefined) records.person.change(call, kept.id, withoutOther({ ...kept }, joined))
  removeMerge(call, merge)
  restore(call, stood)
  // The first moved is the last given back: a deployment finds its candidacy again.
  for (const row of rows) giveBack(call, row)
  answerPair(call, pairKey(merge.person, merge.gone), { answer: 'apart', until: null })
  call.touch([merge.person, merge.gone])
  call.describe(phrase('changes.peopleSplit', { name: personName(kept) }))
}

/** In a set of many merges, the rows that speak of these two. */
function isOf(call: CallContext, row: HistoryEntry, { person, gone }: PersonMerge): boolean {
  const isEither = (id: unknown): boolean => id === person || id === gone
  if (row.entity === 'person') return isEither(row.entityId)
  if (!isMoved(row.entity)) return false
  const standing = records[row.entity].find(call, row.entityId) as Kept | null
  return isEither((standing ?? (row.before as Kept | null))?.person)
}

/** What goes over to the record that is kept, and back: notes on a candidate stay with the candidacy. */
function isMoved(entity: Entity): boolean {
  return entity === 'candidacy' || entity === 'deployment' || entity === 'candidateNote'
}

/** The kept record without what it had from the other; where it was edited since, as it is. */
function withoutOther(now: Kept, { fields, before, after }: HistoryEntry): Kept {
  const [was, became] = [(before ?? {}) as Kept, (after ?? {}) as Kept]
  return Object.fromEntries(
    fields.flatMap((field) => {
      const [current, old, joined] = [now[field], was[field] ?? null, became[field] ?? null]
      if (Array.isArray(joined)) {
        const own = Array.isArray(old) ? old : []
        const brought = joined.filter((row) => !own.some((each) => isDeepStrictEqual(each, row)))
        const left = (current as readonly unknown[]).filter(
          (row) => !brought.some((each) => isSameRow(each, row)),
        )
        return [[field, left]]
      }
      return isDeepStrictEqual(current ?? null, joined) ? [[field, old]] : []
    }),
  )
}

/** Nulls are left out of what the history keeps. */
function isSameRow(kept: unknown, row: unknown): boolean {
  const stated = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_, each: unknown) => each ?? undefined))
  return isDeepStrictEqual(stated(kept), stated(row))
}

function restore(call: CallContext, row: HistoryEntry): void {
  const history = wholeHistory(call, row.entity, row.entityId)
  try {
    const stamps = {
      created: history[0]?.at ?? call.now,
      updated: call.now,
      version: history.length + 1,
    }
    records[row.entity].restore(call, (row.before ?? {}) as Kept, stamps, row.entityId)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
      throw refused('splitNeedsGone')
    throw error
  }
}

/** Candidacies, deployments and notes stand again as they stood, where nobody changed that since. */
function giveBack(call: CallContext, row: HistoryEntry): void {
  if (!isMoved(row.entity)) return
  const of = records[row.entity]
  const current = of.find(call, row.entityId) as Kept | null
  if (current === null) {
    if (row.action === 'removed' && row.entity === 'candidacy') restore(call, row)
    return
  }
  const [before, after] = [(row.before ?? {}) as Kept, (row.after ?? {}) as Kept]
  const back = row.fields
    .filter((field) => isDeepStrictEqual(current[field] ?? null, after[field] ?? null))
    .map((field) => [field, before[field] ?? null])
  of.change(call, row.entityId, Object.fromEntries(back) as Kept)
}
