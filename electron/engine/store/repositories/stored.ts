import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { Stamps } from '#shared/domain/common.ts'
import type { Entity } from '#shared/domain/history.ts'
import { lastChange } from './history.ts'
import type { Reading, Writing } from '../access.ts'

/** Words for the things of the roster, as failures name them. */
const words: Record<Entity, string> = {
  provider: 'provider',
  person: 'person',
  request: 'request',
  position: 'position',
  candidacy: 'candidacy',
  deployment: 'deployment',
  skill: 'skill',
  importBatch: 'import',
}

export function notFound(entity: Entity): ExpectedFailure {
  return new ExpectedFailure({
    code: 'notFound',
    message: `This ${words[entity]} is not on the roster any more.`,
    next: 'Go back to the list; somebody may have removed it. The history keeps what stood.',
  })
}

export function refused(message: string, next: string): ExpectedFailure {
  return new ExpectedFailure({ code: 'refused', message, next })
}

export function expectFound<T>(row: T | null | undefined, entity: Entity): T {
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
  const when = (last?.at ?? stored.updated).slice(0, 16).replace('T', ' at ')
  throw new ExpectedFailure({
    code: 'conflict',
    message: `This ${words[entity]} was changed by ${last?.by ?? 'somebody'} on ${when} UTC, after you opened it.`,
    next: 'Open it again to see the change, then make yours once more.',
  })
}

/** A new thing must not take the place of another. */
export function expectNew(existing: unknown, entity: Entity): void {
  if (existing === null || existing === undefined) return
  throw new ExpectedFailure({
    code: 'conflict',
    message: `This ${words[entity]} is on the roster already.`,
    next: 'Open it from the list and change it there.',
  })
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
