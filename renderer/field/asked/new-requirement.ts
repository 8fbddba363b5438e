import type { Requirement, RequirementKind, Strength } from '#shared/domain/requirement.ts'

/** Kinds in the order the "add" menu offers them: what calls ask for most comes first. */
export const offeredKinds = [
  'skill',
  'language',
  'experience',
  'nationality',
  'clearance',
  'rest',
  'progression',
  'qualification',
  'phase',
  'offer',
  'freshness',
  'conflict',
] as const satisfies readonly RequirementKind[]

/** Points a new wish is worth until somebody changes it. */
const USUAL_WEIGHT = 2

export interface Starters {
  readonly skill: string
  readonly phase: string
  readonly position: string
}

/**
 * A requirement of a kind with the values calls use most: C1 spoken (ODIHR, EU), two countries
 * (UN roster), 30 days of rest, two short-term missions before a long-term one (NORDEM).
 */
export const newRequirement = (
  kind: RequirementKind,
  strength: Strength,
  id: string,
  starters: Starters,
): Requirement => {
  const common = { id, strength, group: null, weight: USUAL_WEIGHT }
  switch (kind) {
    case 'skill':
      return { ...common, kind, parameters: { skill: starters.skill, level: 3, years: null } }
    case 'language':
      return { ...common, kind, parameters: { language: 'en', mode: 'spoken', level: 5 } }
    case 'experience':
      return {
        ...common,
        kind,
        parameters: { kind: 'any', missions: null, countries: 2, years: null },
      }
    case 'nationality':
      return {
        ...common,
        kind,
        parameters: { mode: 'exclude', countries: [], neighboursOfHost: true },
      }
    case 'clearance':
      return { ...common, kind, parameters: { name: 'BSAFE' } }
    case 'rest':
      return { ...common, kind, parameters: { days: 30 } }
    case 'progression':
      return { ...common, kind, parameters: { missions: 2 } }
    case 'qualification':
      return { ...common, kind, parameters: { position: starters.position } }
    case 'phase':
      return { ...common, kind, parameters: { phase: starters.phase } }
    case 'offer':
      return { ...common, kind, parameters: {} }
    case 'freshness':
      return { ...common, kind, parameters: { months: 6 } }
    case 'conflict':
      return { ...common, kind, parameters: {} }
  }
}
