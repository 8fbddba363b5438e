import type { Id } from '#shared/domain/common.ts'
import { changeRows, selectRows } from '../statement.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'

/** What somebody said of two records that look like one person. */
export interface DuplicateAnswer {
  readonly answer: 'apart' | 'later'
  /** Of "later": the first day on which the pair is asked about again. */
  readonly until: string | null
}

const every = selectRows<DuplicateAnswer & { readonly low: Id; readonly high: Id }>(
  'SELECT low, high, answer, until FROM duplicate_answer',
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

/** Remembers what was said of a pair, with who and when; null asks about it again. */
export function answerPair(call: Writing, a: Id, b: Id, said: DuplicateAnswer | null): void {
  const [low, high] = a < b ? [a, b] : [b, a]
  removal.run(call.sqlite, low, high)
  if (said === null) return
  insertRow(call.sqlite, 'duplicate_answer', {
    ...{ low, high, answer: said.answer, until: said.until },
    ...{ by_user: call.user, at: call.now },
  })
}

/** Forgets what was said of somebody who is erased. */
export function eraseAnswersOf({ sqlite }: Writing, person: Id): void {
  removalOf.run(sqlite, { person })
}
