import type { RequirementKind } from '#shared/domain/requirement.ts'
import { t, type TextKey } from '#renderer/text/text.ts'

const keys = {
  skill: 'requests.kindSkill',
  language: 'requests.kindLanguage',
  experience: 'requests.kindExperience',
  nationality: 'requests.kindNationality',
  clearance: 'requests.kindClearance',
  rest: 'requests.kindRest',
  progression: 'requests.kindProgression',
  qualification: 'requests.kindQualification',
  phase: 'requests.kindPhase',
  offer: 'requests.kindOffer',
  freshness: 'requests.kindFreshness',
  conflict: 'requests.kindConflict',
} as const satisfies Record<RequirementKind, TextKey>

/** The name of a kind of requirement. */
export const kindWords = (kind: RequirementKind): string => t(keys[kind])
