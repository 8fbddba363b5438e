import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { Team, TeamChoice } from '#shared/contract/team-calls.ts'
import { compareNames } from '#renderer/text/compare-names.ts'

/** A proposed choice and whether it is chosen already today. */
export interface Change {
  readonly choice: TeamChoice
  readonly today: boolean
}

const keyOf = (position: string, person: string): string => `${position} ${person}`

/** Marks which of the proposed people are selected for the same post today; by post, then score. */
export const changesOf = (team: Team, candidacies: readonly CandidacyRow[]): Change[] => {
  const today = new Set(
    candidacies
      .filter(({ status }) => status === 'selected')
      .map(({ position, person }) => keyOf(position, person)),
  )
  return team.choices
    .map((choice) => ({ choice, today: today.has(keyOf(choice.position, choice.person)) }))
    .toSorted(
      (a, b) =>
        compareNames(a.choice.positionTitle, b.choice.positionTitle) ||
        b.choice.score - a.choice.score ||
        compareNames(a.choice.personName, b.choice.personName),
    )
}
