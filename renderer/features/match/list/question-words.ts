import type { MatchSummary } from '#shared/contract/match-calls.ts'
import type { MatchDraft } from '#shared/domain/position.ts'
import { languageName } from '#renderer/text/names.ts'
import { t, type TextKey } from '#renderer/text/text.ts'

const keys: Readonly<Record<string, TextKey>> = {
  skill: 'match.askSkill',
  availability: 'match.askAvailability',
  contingency: 'match.askAvailability',
  experience: 'match.askExperience',
  offer: 'match.askOffer',
  clearance: 'match.askClearance',
  category: 'match.askCategory',
  hostCountry: 'match.askNationality',
  nationality: 'match.askNationality',
  rest: 'match.askRest',
  progression: 'match.askProgression',
  qualification: 'match.askQualification',
  phase: 'match.askPhase',
  freshness: 'match.askFreshness',
  conflict: 'match.askConflict',
}

/** What a question is about, short enough for a button: "their French", "these dates". */
export const questionAbout = (
  key: string,
  { criteria }: Pick<MatchSummary, 'criteria'>,
  requirements: MatchDraft['requirements'],
): string => {
  const asked = requirements.find(({ id }) => id === key)
  if (asked?.kind === 'language') {
    return t('match.askLanguage', { language: languageName(asked.parameters.language) })
  }
  const kind = criteria.find((head) => head.key === key)?.kind ?? key
  return t(keys[kind] ?? 'match.askOther')
}
