import type { RosterColumns } from '../columns/roster-columns.ts'
import type { MatchContext } from '../context.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { availabilityRule } from './availability.ts'
import { categoryRule } from './category.ts'
import { clearanceRule } from './clearance.ts'
import { commitmentsRule } from './commitments.ts'
import { conflictRule } from './conflict.ts'
import { contingencyRule } from './contingency.ts'
import { experienceRule } from './experience.ts'
import { freshnessRule } from './freshness.ts'
import { hostCountryRule } from './host-country.ts'
import { languageRule } from './language.ts'
import { nationalityRule } from './nationality.ts'
import { notProposedRule } from './not-proposed.ts'
import { offerRule } from './offer.ts'
import { phaseRule } from './phase.ts'
import { progressionRule } from './progression.ts'
import { providerCapRule } from './provider-cap.ts'
import { qualificationRule } from './qualification.ts'
import { restRule } from './rest.ts'
import type { Rule } from './rule.ts'
import { skillRule } from './skill.ts'

/** Rules that apply to every position, by the key they have in heads and overrides. */
export type AlwaysKind =
  | 'notProposed'
  | 'hostCountry'
  | 'category'
  | 'availability'
  | 'commitments'
  | 'providerCap'
  | 'contingency'
  | 'conflict'
  | 'offer'

/** Makes a rule that always applies ready for a match. */
export function prepareAlways(
  kind: AlwaysKind,
  columns: RosterColumns,
  context: MatchContext,
): Rule {
  switch (kind) {
    case 'notProposed':
      return notProposedRule(columns, null, context)
    case 'hostCountry':
      return hostCountryRule(columns, null, context)
    case 'category':
      return categoryRule(columns, null, context)
    case 'availability':
      return availabilityRule(columns, null, context)
    case 'commitments':
      return commitmentsRule(columns, null, context)
    case 'contingency':
      return contingencyRule(columns, null, context)
    case 'conflict':
      return conflictRule(columns, null, context)
    case 'offer':
      return offerRule(columns, {}, context)
    case 'providerCap':
      return providerCapRule(
        columns,
        context.request.providerCap ?? { max: Number.MAX_SAFE_INTEGER },
        context,
      )
  }
}

/** Makes what a requirement asks ready for a match. */
export function prepareRequirement(
  requirement: Requirement,
  columns: RosterColumns,
  context: MatchContext,
): Rule {
  switch (requirement.kind) {
    case 'nationality':
      return nationalityRule(columns, requirement.parameters, context)
    case 'skill':
      return skillRule(columns, requirement.parameters, context)
    case 'phase':
      return phaseRule(columns, requirement.parameters, context)
    case 'language':
      return languageRule(columns, requirement.parameters, context)
    case 'rest':
      return restRule(columns, requirement.parameters, context)
    case 'experience':
      return experienceRule(columns, requirement.parameters, context)
    case 'progression':
      return progressionRule(columns, requirement.parameters, context)
    case 'clearance':
      return clearanceRule(columns, requirement.parameters, context)
    case 'offer':
      return offerRule(columns, requirement.parameters, context)
    case 'freshness':
      return freshnessRule(columns, requirement.parameters, context)
    case 'qualification':
      return qualificationRule(columns, requirement.parameters, context)
    case 'conflict':
      return conflictRule(columns, requirement.parameters, context)
  }
}
