import type { MatchSummary } from '#shared/contract/match-calls.ts'
import type { MatchDraft } from '#shared/domain/position.ts'
import { languageName } from '#renderer/text/names.ts'
import { type Phrase, t, type TextKey, words } from '#renderer/text/text.ts'

const keys: Readonly<Record<string, TextKey>> = {
  category: 'match.funnelCategory',
  hostCountry: 'match.funnelHostCountry',
  availability: 'match.funnelAvailability',
  commitments: 'match.funnelCommitments',
  providerCap: 'match.funnelProviderCap',
  skill: 'match.funnelSkill',
  experience: 'match.funnelExperience',
  nationality: 'match.funnelNationality',
  clearance: 'match.funnelClearance',
  rest: 'match.funnelRest',
  progression: 'match.funnelProgression',
  qualification: 'match.funnelQualification',
  phase: 'match.funnelPhase',
  offer: 'match.funnelOffer',
  freshness: 'match.funnelFreshness',
  conflict: 'match.funnelConflict',
}

export interface FunnelStep {
  readonly key: string
  /** Short: "French". */
  readonly words: string
  /** What is asked in full. */
  readonly title: string
  readonly left: number
}

/** The steps at which the number of people falls; those that cost nobody are left out. */
export const funnelSteps = (
  { roster, funnel, criteria }: MatchSummary,
  requirements: MatchDraft['requirements'],
): FunnelStep[] => {
  const kinds = new Map(criteria.map(({ key, kind }) => [key, kind]))
  const shortWords = (key: string, title: Phrase): string => {
    const asked = requirements.find(({ id }) => id === key)
    if (asked?.kind === 'language') return languageName(asked.parameters.language)
    const text = keys[kinds.get(key) ?? key]
    return text === undefined ? words(title) : t(text)
  }
  let before = roster
  return funnel.flatMap(({ key, title, left }) => {
    const falls = left < before
    before = left
    return falls ? [{ key, title: words(title), left, words: shortWords(key, title) }] : []
  })
}

/** At most so many steps, those that cost most people; in their order. */
export const steepest = (
  steps: readonly FunnelStep[],
  roster: number,
  most: number,
): FunnelStep[] => {
  const falls = new Map(
    steps.map((step, place) => [step.key, (steps[place - 1]?.left ?? roster) - step.left]),
  )
  const kept = new Set(
    steps
      .toSorted((a, b) => (falls.get(b.key) ?? 0) - (falls.get(a.key) ?? 0))
      .slice(0, most)
      .map(({ key }) => key),
  )
  return steps.filter(({ key }) => kept.has(key))
}
