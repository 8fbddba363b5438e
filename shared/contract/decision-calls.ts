import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id } from '../domain/common.ts'
import { decidedResult, decision, decisionHead } from '../domain/decision.ts'
import { matchGroup } from '../domain/verdict.ts'
import { query } from './define.ts'

/** The question of a decision put to the record as it stands now. */
export const judgedAgain = z.object({
  /** The day it was judged on. */
  on: dateOnly,
  group: matchGroup,
  score: z.number(),
  /** In the order of today's rules. */
  results: z.array(decidedResult),
  /** Keys of the criteria whose verdict is another than then, or that only one side has. */
  differs: z.array(z.string()),
})
export type JudgedAgain = z.infer<typeof judgedAgain>

export const decisionCalls = {
  /**
   * Decisions about a candidacy, a position or a person (those given must all fit), the newest first, at
   * most 500. Those taken back by an undo are among them, marked.
   */
  'decision.list': query(
    'candidacy',
    z.object({
      candidacy: id.nullable().default(null),
      position: id.nullable().default(null),
      person: id.nullable().default(null),
    }),
    z.array(decisionHead),
  ),
  /**
   * One decision as it was made, and the same question put to the record of today: null where the person is
   * no longer on the roster or what was asked is not asked in that way any more. Fails with `notFound`.
   */
  'decision.get': query(
    'match',
    z.object({ id }),
    z.object({ decision, again: judgedAgain.nullable() }),
  ),
}
