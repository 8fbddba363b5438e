import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { Team, TeamChoice } from '#shared/contract/team-calls.ts'
import { compareNames } from '#renderer/text/compare-names.ts'

/** Where a proposed person stands today for the post. */
export type Stands = 'new' | 'selected' | 'planned'

/** A proposed choice, where it stands today, and whether it was taken out on screen. */
export interface Change {
  readonly choice: TeamChoice
  readonly today: Stands
  /** Left out by the user since: not accepted, and not in the next proposal. */
  readonly out: boolean
}

const keyOf = (position: string, person: string): string => `${position} ${person}`

const standsOf = (row: CandidacyRow | undefined): Stands => {
  if (row === undefined) return 'new'
  if (row.deployment !== null && row.deployment.status !== 'cancelled') return 'planned'
  return row.status === 'selected' ? 'selected' : 'new'
}

/** Says of each proposed person where they stand for the same post today; by post, then score. */
export const changesOf = (
  team: Team,
  candidacies: readonly CandidacyRow[],
  excluded: readonly string[],
): Change[] => {
  const today = new Map(candidacies.map((row) => [keyOf(row.position, row.person), row]))
  return team.choices
    .map((choice) => {
      const stands = standsOf(today.get(keyOf(choice.position, choice.person)))
      // Who is planned is in the field's hands already: leaving them out concerns the next proposal.
      const out = stands !== 'planned' && excluded.includes(choice.person)
      return { choice, today: stands, out }
    })
    .toSorted(
      (a, b) =>
        compareNames(a.choice.positionTitle, b.choice.positionTitle) ||
        b.choice.score - a.choice.score ||
        compareNames(a.choice.personName, b.choice.personName),
    )
}
