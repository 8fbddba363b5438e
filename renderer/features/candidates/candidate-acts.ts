import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { LetterKind } from '#shared/domain/letter.ts'
import type { FollowUp } from '#renderer/field/change/show-done.tsx'
import type { Candidate } from './candidate.ts'

/** What can be done with candidates, from a card, a row or a selection. */
export interface CandidateActs {
  readonly open: (candidate: Candidate) => void
  readonly openDecision: (decision: string) => void
  readonly move: (people: readonly Candidate[], status: CandidacyStatus) => void
  /** Gives reserves of one position the places from a number on. */
  readonly place: (reserves: readonly Candidate[], number: number) => void
  readonly plan: (people: readonly Candidate[]) => void
  /** Opens letters to or about these. */
  readonly write: (people: readonly Candidate[], kind: LetterKind) => void
  /** Acts that stand over the steps in the menu of one candidate. */
  readonly of: (candidate: Candidate) => readonly FollowUp[]
}
