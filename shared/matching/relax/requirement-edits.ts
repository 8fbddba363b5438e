import type { Requirement, RequirementOf } from '../../domain/requirement.ts'
import { phrase, type Phrase, type Value } from '../../text/index.ts'
import type { MatchContext } from '../context.ts'
import { type Edit, asWish, editRequirement } from './edit.ts'

/** The same requirement with less asked, for each step down from `from` to no less than `least`. */
const stepsDown = (from: number, least: number, most = 2): number[] =>
  Array.from({ length: Math.max(0, Math.min(most, from - least)) }, (_, step) => from - step - 1)

const edit = (
  requirement: Requirement,
  words: Phrase,
  changed: Requirement,
  way: Edit['way'] = 'measure',
): Edit => ({
  criterion: requirement.id,
  words,
  way,
  apply: editRequirement(requirement.id, () => changed),
})

const drop = (requirement: Requirement, what: Value): Edit => ({
  criterion: requirement.id,
  words: phrase('relax.asWish', { what }),
  way: 'drop',
  what,
  apply: asWish(requirement),
})

const languageEdits = (of: RequirementOf<'language'>): Edit[] => {
  const { language, level } = of.parameters
  const name = { language }
  return [
    ...stepsDown(level, 1).map((lower) =>
      edit(
        of,
        phrase('relax.language', { language: name, lower: { level: lower }, level: { level } }),
        { ...of, parameters: { ...of.parameters, level: lower } },
      ),
    ),
    drop(of, name),
  ]
}

/** Names all that is given up: a level, years, or both. */
const anyAmount = ({ level, years }: RequirementOf<'skill'>['parameters']) =>
  years === null
    ? 'relax.skillAnyLevel'
    : level === null
      ? 'relax.skillAnyYears'
      : 'relax.skillAnyLevelYears'

const skillEdits = (of: RequirementOf<'skill'>, { skills }: MatchContext): Edit[] => {
  const { skill, level, years } = of.parameters
  const name = skills.valueOf(skill)
  const levels = level === null ? [] : stepsDown(level, 1)
  const ofYears = years === null ? [] : stepsDown(years, 1, 3)
  return [
    ...levels.map((lower) =>
      edit(
        of,
        phrase('relax.skillLevel', {
          skill: name,
          lower: String(lower),
          level: String(level ?? lower),
        }),
        {
          ...of,
          parameters: { ...of.parameters, level: lower },
        },
        'level',
      ),
    ),
    ...ofYears.map((fewer) =>
      edit(of, phrase('relax.skillYears', { skill: name, fewer, years: years ?? fewer }), {
        ...of,
        parameters: { ...of.parameters, years: fewer },
      }),
    ),
    ...(level !== null || years !== null
      ? [
          edit(of, phrase(anyAmount(of.parameters), { skill: name }), {
            ...of,
            parameters: { ...of.parameters, level: null, years: null },
          }),
        ]
      : []),
    drop(of, name),
  ]
}

const experienceEdits = (of: RequirementOf<'experience'>): Edit[] => {
  const eased = (['countries', 'missions', 'years'] as const).flatMap((measure) => {
    const asked = of.parameters[measure]
    if (asked === null) return []
    return stepsDown(asked, 1).map((fewer) =>
      edit(of, phrase(`relax.${measure}`, { fewer, asked }), {
        ...of,
        parameters: { ...of.parameters, [measure]: fewer },
      }),
    )
  })
  return [...eased, drop(of, phrase('relax.experience', { kind: of.parameters.kind }))]
}

const nationalityEdits = (of: RequirementOf<'nationality'>, { request }: MatchContext): Edit[] => {
  const { mode, countries, neighboursOfHost } = of.parameters
  if (mode === 'only') return [drop(of, phrase('relax.nationalitiesAsked'))]
  const host = { country: { country: request.state } }
  const words = phrase('relax.neighbours', host)
  const withoutNeighbours = edit(of, words, {
    ...of,
    parameters: { ...of.parameters, neighboursOfHost: false },
  })
  return [
    ...(neighboursOfHost && countries.length > 0 ? [withoutNeighbours] : []),
    neighboursOfHost && countries.length === 0
      ? { ...drop(of, phrase('relax.neighboursExcluded', host)), words }
      : drop(
          of,
          neighboursOfHost
            ? phrase('relax.nationalitiesAndNeighbours', host)
            : phrase('relax.nationalitiesExcluded'),
        ),
  ]
}

const restEdits = (of: RequirementOf<'rest'>): Edit[] => {
  const { days } = of.parameters
  const fewer = [...new Set([0.75, 0.5, 0.25].map((share) => Math.floor(days * share)))]
  return [
    ...fewer
      .filter((value) => value >= 1 && value < days)
      .map((value) =>
        edit(of, phrase('relax.rest', { fewer: value, days }), {
          ...of,
          parameters: { days: value },
        }),
      ),
    drop(of, phrase('relax.restAtAll')),
  ]
}

const freshnessEdits = (of: RequirementOf<'freshness'>): Edit[] => {
  const { months } = of.parameters
  return [
    ...[6, 12, 18, 24, 36, 60]
      .filter((longer) => longer > months)
      .slice(0, 3)
      .map((longer) =>
        edit(of, phrase('relax.months', { longer, months }), {
          ...of,
          parameters: { months: longer },
        }),
      ),
    drop(of, phrase('relax.freshness')),
  ]
}

const progressionEdits = (of: RequirementOf<'progression'>): Edit[] => {
  const { missions } = of.parameters
  return [
    ...stepsDown(missions, 1).map((fewer) =>
      edit(of, phrase('relax.shortMissions', { fewer, missions }), {
        ...of,
        parameters: { missions: fewer },
      }),
    ),
    drop(of, phrase('relax.progression')),
  ]
}

/** The ways to ask less of one must, the smallest step first. */
export function requirementEdits(requirement: Requirement, context: MatchContext): Edit[] {
  switch (requirement.kind) {
    case 'language':
      return languageEdits(requirement)
    case 'skill':
      return skillEdits(requirement, context)
    case 'experience':
      return experienceEdits(requirement)
    case 'nationality':
      return nationalityEdits(requirement, context)
    case 'rest':
      return restEdits(requirement)
    case 'freshness':
      return freshnessEdits(requirement)
    case 'progression':
      return progressionEdits(requirement)
    case 'clearance':
      return [drop(requirement, requirement.parameters.name)]
    case 'offer':
      return [drop(requirement, phrase('relax.offer'))]
    case 'qualification':
      return [
        drop(
          requirement,
          phrase('relax.qualification', {
            title: { positionKind: requirement.parameters.position },
          }),
        ),
      ]
    case 'phase':
      return [
        drop(
          requirement,
          phrase('relax.phase', { phase: { phase: requirement.parameters.phase } }),
        ),
      ]
    case 'conflict':
      return [drop(requirement, phrase('relax.conflict'))]
  }
}
