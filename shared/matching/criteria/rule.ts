import type { Gap } from '../../domain/verdict.ts'
import type { Phrase } from '../../text/index.ts'
import type { MatchContext } from '../context.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import type { VerdictCode } from '../verdict-code.ts'

/** Why a verdict is what it is: in words and in data. */
export interface Reasons {
  readonly evidence: Phrase
  readonly detail: Phrase | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly gap: Gap | null
  readonly question: Phrase | null
  /** What to mind although the verdict stands. */
  readonly warning: Phrase | null
}

/**
 * One rule made ready for one match: columns, codes and days are looked up beforehand so that
 * `judge` is a few comparisons. It belongs to the version of the columns it was made from.
 */
export interface Rule {
  /** One or two letters for the head of its column. */
  readonly letter: string
  /** Where the rule comes from, when from outside. */
  readonly source: Phrase | null
  /** What to ask everybody whose verdict is unknown; null where it never is. */
  readonly question: Phrase | null
  /** The verdict of one person. Never allocates. */
  readonly judge: (row: number) => VerdictCode
  /** How far a person who does not meet it is from meeting it, in `unit`; Infinity where no change of degree helps. */
  readonly shortfall: (row: number) => number
  readonly unit: Gap['unit']
  /** Words and data for the verdict that `judge` gave. */
  readonly explain: (row: number, verdict: VerdictCode) => Reasons
}

/** Makes a rule for what was asked. */
export type RuleMaker<P> = (columns: RosterColumns, parameters: P, context: MatchContext) => Rule

/** Reasons with what was left out filled in. */
export const reasons = (of: Partial<Reasons> & { readonly evidence: Phrase }): Reasons => ({
  detail: null,
  facts: {},
  gap: null,
  question: null,
  warning: null,
  ...of,
})

/** A gap with its words. */
export const gapOf = (amount: number, unit: Gap['unit'], words: Phrase): Gap => ({
  amount,
  unit,
  words,
})

/** A thing that is there or not, with no degree in between. */
export const absence = (words: Phrase): Gap => gapOf(1, 'none', words)
