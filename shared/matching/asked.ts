import { lengthInDays } from '../calendar/index.ts'
import type { PositionWindow } from '../domain/position.ts'
import type { Requirement, RequirementOf } from '../domain/requirement.ts'
import { listOf, phrase, type Phrase, type Value } from '../text/index.ts'

type ParametersOf<K extends Requirement['kind']> = RequirementOf<K>['parameters']

/** A skill as a value: the tree may hold skills of the office's own. */
export type SkillValue = (skill: string) => Value

/** Of countries asked or excluded, so many are named. */
const COUNTRIES_NAMED = 3

/**
 * What a requirement asks, the same on a chip, in the head of a column and in an export. What a chip
 * shows in bold is the value `heart`.
 */
export function requirementAsked(of: Requirement, skill: SkillValue): Phrase {
  switch (of.kind) {
    case 'skill':
      return skillAsked(of.parameters, skill)
    case 'language':
      return languageAsked(of.parameters)
    case 'nationality':
      return nationalityAsked(of.parameters)
    case 'experience':
      return experienceAsked(of.parameters)
    case 'phase':
      return phrase('asked.phase', { heart: { phase: of.parameters.phase } })
    case 'rest':
      return phrase('asked.rest', { heart: phrase('common.days', { days: of.parameters.days }) })
    case 'progression':
      return phrase('asked.progression', {
        heart: phrase('asked.shortMissions', { missions: of.parameters.missions }),
      })
    case 'clearance':
      return phrase('asked.clearance', { heart: of.parameters.name })
    case 'offer':
      return phrase('asked.offer', { heart: phrase('asked.validOffer') })
    case 'freshness':
      return phrase('asked.freshness', {
        heart: phrase('asked.months', { months: of.parameters.months }),
      })
    case 'qualification':
      return phrase('asked.qualification', { heart: { positionKind: of.parameters.position } })
    case 'conflict':
      return phrase('asked.conflict', { heart: phrase('asked.noAdvice') })
  }
}

/** Level and years of a skill, as far as they are asked: "≥ advanced, ≥ 5 years". */
export function skillAmounts({ level, years }: ParametersOf<'skill'>): Value | null {
  const amounts = [
    ...(level === null ? [] : [phrase('asked.skillLevel', { level: String(level) })]),
    ...(years === null ? [] : [phrase('asked.years', { years })]),
  ]
  return amounts.length === 0 ? null : listOf(amounts, 'comma')
}

function skillAsked(parameters: ParametersOf<'skill'>, skill: SkillValue): Phrase {
  const heart = skill(parameters.skill)
  const amounts = skillAmounts(parameters)
  return amounts === null
    ? phrase('asked.plain', { heart })
    : phrase('asked.skillWith', { heart, amounts })
}

function languageAsked({ language, mode, level }: ParametersOf<'language'>): Phrase {
  return phrase('asked.language', { heart: { language }, mode, level: { level } })
}

/** The countries named, and the neighbours of the host where they count as well. */
export function nationalitiesNamed(of: ParametersOf<'nationality'>): Value {
  const named: Value[] = [
    ...of.countries.map((country) => ({ country })),
    ...(of.neighboursOfHost ? [phrase('asked.neighbours')] : []),
  ]
  if (named.length === 0) return phrase('asked.noCountry')
  return named.length > COUNTRIES_NAMED
    ? listOf(named, 'or', COUNTRIES_NAMED - 1)
    : listOf(named, 'or')
}

function nationalityAsked(of: ParametersOf<'nationality'>): Phrase {
  return phrase(of.mode === 'only' ? 'asked.nationalityOnly' : 'asked.nationalityExclude', {
    heart: nationalitiesNamed(of),
  })
}

/** Missions, countries and years, as far as they are asked: "≥ 2 missions, ≥ 3 countries". */
export function experienceAmounts(of: ParametersOf<'experience'>): Value {
  const { missions, countries, years } = of
  const amounts = [
    ...(missions === null ? [] : [phrase('asked.missions', { missions })]),
    ...(countries === null ? [] : [phrase('asked.countries', { countries })]),
    ...(years === null ? [] : [phrase('asked.years', { years })]),
  ]
  return amounts.length === 0 ? phrase('asked.some') : listOf(amounts, 'comma')
}

function experienceAsked(of: ParametersOf<'experience'>): Phrase {
  return phrase('asked.experience', { kind: of.kind, heart: experienceAmounts(of) })
}

/**
 * A window of a position: its days counted with both ends, and what it hangs on. The heart of it is
 * the period.
 */
export function windowAsked(window: Omit<PositionWindow, 'id'>): Phrase {
  const { from, to, minimumDays: minimum, contingentOn: cause } = window
  const heart: Value = { period: [from, to] }
  const days = lengthInDays(window)
  if (minimum === null)
    return cause === null
      ? phrase('asked.window', { heart, days })
      : phrase('asked.windowIf', { heart, days, cause })
  return cause === null
    ? phrase('asked.windowMinimum', { heart, days, minimum })
    : phrase('asked.windowMinimumIf', { heart, days, minimum, cause })
}

/** What several alternatives ask. */
export function anyOf(asked: readonly Phrase[]): Phrase {
  const [first] = asked
  return first !== undefined && asked.length === 1
    ? first
    : phrase('asked.anyOf', { criteria: listOf(asked, 'or') })
}
