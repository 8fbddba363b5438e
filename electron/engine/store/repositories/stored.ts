import { listOf, type Phrase, phrase, type Values } from '#shared/text/index.ts'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure, type FailureText } from '#shared/contract/failure.ts'
import type { Stamps } from '#shared/domain/common.ts'
import type { Entity } from '#shared/domain/history.ts'
import { lastChange } from './history.ts'
import type { Reading, Writing } from '../access.ts'

/** What can be missing: everything with a history, and a decision, which never changes. */
type Thing = Entity | 'decision'

export function notFound(entity: Thing): ExpectedFailure {
  return expectedFailure('notFound', 'notFound', { thing: entity })
}

export function refused(text: FailureText, values?: Values): ExpectedFailure {
  return expectedFailure('refused', text, values)
}

/** A step that does not follow from where something stands; `steps` are those that do. */
export function noSuchStep(from: Phrase, to: Phrase, steps: readonly Phrase[]): ExpectedFailure {
  return steps.length > 0
    ? refused('noSuchStep', { from, to, steps: listOf(steps, 'comma') })
    : refused('noFurtherStep', { from, to })
}

export function expectFound<T>(row: T | null | undefined, entity: Thing): T {
  if (row === null || row === undefined) throw notFound(entity)
  return row
}

/** A row that was changed since it was read is not written over. Throws `conflict`, saying who and when. */
export function expectVersion(
  call: Reading,
  entity: Entity,
  stored: Stamps & { readonly id: string },
  version: number,
): void {
  if (stored.version === version) return
  const last = lastChange(call, entity, stored.id)
  const at = last?.at ?? stored.updated
  throw expectedFailure('conflict', 'changedSince', {
    thing: entity,
    by: last?.by ?? phrase('failures.somebody'),
    day: { date: at.slice(0, 10) },
    time: at.slice(11, 16),
  })
}

/** A new thing must not take the place of another. */
export function expectNew(existing: unknown, entity: Entity): void {
  if (existing === null || existing === undefined) return
  throw expectedFailure('conflict', 'existsAlready', { thing: entity })
}

export const newStamps = ({ now }: Pick<Writing, 'now'>): Stamps => ({
  created: now,
  updated: now,
  version: 1,
})

export const nextStamps = (
  { now }: Pick<Writing, 'now'>,
  { version }: Pick<Stamps, 'version'>,
): Omit<Stamps, 'created'> => ({
  updated: now,
  version: version + 1,
})

export const flagOf = (value: boolean): 0 | 1 => (value ? 1 : 0)
