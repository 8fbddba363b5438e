import type { Id } from '#shared/domain/common.ts'
import { changeRows, selectRows } from '../statement.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'

/** What somebody said of two records that look like one person. */
export interface DuplicateAnswer {
  readonly answer: 'apart' | 'later'
  /** Of "later": the first day on which the pair is asked about again. */
  readonly until: string | null
}

const every = selectRows<DuplicateAnswer & { readonly low: Id; readonly high: Id }>(
  'SELECT low, high, answer, until FROM duplicate_answer',
)

const one = selectRows<DuplicateAnswer, [pair: { low: Id; high: Id }]>(
  'SELECT answer, until FROM duplicate_answer WHERE low = @low AND high = @high',
)

const removal = changeRows<[low: Id, high: Id]>(
  'DELETE FROM duplicate_answer WHERE low = ? AND high = ?',
)

const removalOf = changeRows<[of: { person: Id }]>(
  'DELETE FROM duplicate_answer WHERE low = @person OR high = @person',
)

/** A pair by its ids, in whatever order. */
export function pairKey(a: Id, b: Id): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** What was said of pairs, by {@link pairKey}. */
export function readAnswers({ sqlite }: Reading): Map<string, DuplicateAnswer> {
  return new Map(
    every
      .all(sqlite)
      .map(({ low, high, answer, until }) => [pairKey(low, high), { answer, until }]),
  )
}

/** What was said of a pair, by its {@link pairKey}, as the history keeps it; null where nothing was said. */
export function findAnswer({ sqlite }: Reading, key: string): (DuplicateAnswer & Named) | null {
  const { low, high } = sidesOf(key)
  const row = one.get(sqlite, { low, high })
  return row === undefined ? null : { id: key, answer: row.answer, until: row.until }
}

/** Remembers what was said of a pair, with who and when; null asks about it again. */
export function answerPair(call: Writing, key: string, said: DuplicateAnswer | null): void {
  const before = findAnswer(call, key)
  const after = said === null ? null : { id: key, answer: said.answer, until: said.until }
  if (before === null && after === null) return
  if (!recordHistory(call, 'duplicateAnswer', key, before, after)) return
  const { low, high } = sidesOf(key)
  removal.run(call.sqlite, low, high)
  if (after === null) return
  insertRow(call.sqlite, 'duplicate_answer', {
    ...{ low, high, answer: after.answer, until: after.until },
    ...{ by_user: call.user, at: call.now },
  })
}

interface Named {
  readonly id: string
}

function sidesOf(key: string): { low: Id; high: Id } {
  const [low = '', high = ''] = key.split(' ')
  return { low, high }
}

/** Forgets what was said of somebody who is erased. */
export function eraseAnswersOf({ sqlite }: Writing, person: Id): void {
  removalOf.run(sqlite, { person })
}
