import type { Phrase } from '../text/index.ts'
import { type Match, mustsOf } from './match.ts'
import { UNKNOWN } from './verdict-code.ts'

/** A question that would settle a must, and the rows of the unknown group it stands open for. */
export interface Question {
  readonly key: string
  readonly question: Phrase
  /** Best first. */
  readonly rows: Int32Array
}

/**
 * What to ask the people whose only gap is missing information, a question per must. Somebody with
 * two gaps is in two lists.
 */
export function questionsOf(of: Match): Question[] {
  return mustsOf(of).flatMap(({ decider, codes }): Question[] => {
    const [first] = decider.members
    const question = first === undefined ? null : (of.criteria[first]?.rule.question ?? null)
    const rows = of.ranked('unknown').filter((row) => codes[row] === UNKNOWN)
    return question !== null && rows.length > 0 ? [{ key: decider.key, question, rows }] : []
  })
}
