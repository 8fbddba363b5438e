import { countryName } from '../../catalogue/countries.ts'
import { languageName } from '../../catalogue/languages.ts'
import { cefrName } from '../../catalogue/level-scales.ts'
import { positionTitle } from '../../catalogue/positions.ts'
import { phaseName } from '../../catalogue/phases.ts'
import { skillLevelName } from '../../catalogue/skill-levels.ts'
import type { Requirement, RequirementOf } from '../../domain/requirement.ts'
import type { MatchContext } from '../context.ts'
import { count } from '../words/say.ts'
import { type Edit, asWish, editRequirement } from './edit.ts'

/** The same requirement with less asked, for each step down from `from` to no less than `least`. */
const stepsDown = (from: number, least: number, most = 2): number[] =>
  Array.from({ length: Math.max(0, Math.min(most, from - least)) }, (_, step) => from - step - 1)

const edit = (
  requirement: Requirement,
  words: string,
  changed: Requirement,
  way: Edit['way'] = 'measure',
): Edit => ({
  criterion: requirement.id,
  words,
  way,
  apply: editRequirement(requirement.id, () => changed),
})

const drop = (requirement: Requirement, what: string): Edit => ({
  criterion: requirement.id,
  words: `${what} as a wish only`,
  way: 'drop',
  apply: asWish(requirement),
})

const languageEdits = (of: RequirementOf<'language'>): Edit[] => {
  const { language, level } = of.parameters
  const name = languageName(language)
  return [
    ...stepsDown(level, 1).map((lower) =>
      edit(of, `${name} ${cefrName(lower)} instead of ${cefrName(level)}`, {
        ...of,
        parameters: { ...of.parameters, level: lower },
      }),
    ),
    drop(of, name),
  ]
}

const skillEdits = (of: RequirementOf<'skill'>, { skills }: MatchContext): Edit[] => {
  const { skill, level, years } = of.parameters
  const name = skills.nameOf(skill)
  const levelWords = (value: number): string => skillLevelName(value).toLowerCase()
  const levels = level === null ? [] : stepsDown(level, 1)
  const ofYears = years === null ? [] : stepsDown(years, 1, 3)
  return [
    ...levels.map((lower) =>
      edit(
        of,
        `${name} ${levelWords(lower)} instead of ${levelWords(level ?? lower)}`,
        {
          ...of,
          parameters: { ...of.parameters, level: lower },
        },
        'level',
      ),
    ),
    ...ofYears.map((fewer) =>
      edit(of, `${count(fewer, 'year')} of ${name} instead of ${years ?? fewer}`, {
        ...of,
        parameters: { ...of.parameters, years: fewer },
      }),
    ),
    ...(level !== null || years !== null
      ? [
          edit(of, `${name} at any level`, {
            ...of,
            parameters: { ...of.parameters, level: null, years: null },
          }),
        ]
      : []),
    drop(of, name),
  ]
}

const experienceEdits = (of: RequirementOf<'experience'>): Edit[] => {
  const words = { missions: 'mission', countries: 'country', years: 'year' } as const
  const kind = of.parameters.kind === 'any' ? 'electoral' : of.parameters.kind
  const eased = (['countries', 'missions', 'years'] as const).flatMap((measure) => {
    const asked = of.parameters[measure]
    if (asked === null) return []
    const many = measure === 'countries' ? 'countries' : `${words[measure]}s`
    const where = measure === 'countries' ? 'experience in ' : ''
    return stepsDown(asked, 1).map((fewer) =>
      edit(of, `${where}${count(fewer, words[measure], many)} instead of ${asked}`, {
        ...of,
        parameters: { ...of.parameters, [measure]: fewer },
      }),
    )
  })
  return [...eased, drop(of, `${kind} experience`)]
}

const nationalityEdits = (of: RequirementOf<'nationality'>, { request }: MatchContext): Edit[] => {
  const { mode, countries, neighboursOfHost } = of.parameters
  const host = countryName(request.state)
  if (mode === 'only') return [drop(of, 'the nationalities asked')]
  const withoutNeighbours = edit(of, `without excluding neighbours of ${host}`, {
    ...of,
    parameters: { ...of.parameters, neighboursOfHost: false },
  })
  return [
    ...(neighboursOfHost && countries.length > 0 ? [withoutNeighbours] : []),
    neighboursOfHost && countries.length === 0
      ? { ...drop(of, ''), words: `without excluding neighbours of ${host}` }
      : drop(of, 'excluded nationalities'),
  ]
}

const restEdits = (of: RequirementOf<'rest'>): Edit[] => {
  const { days } = of.parameters
  const fewer = [...new Set([0.75, 0.5, 0.25].map((share) => Math.floor(days * share)))]
  return [
    ...fewer
      .filter((value) => value >= 1 && value < days)
      .map((value) =>
        edit(of, `${count(value, 'day')} of rest instead of ${days}`, {
          ...of,
          parameters: { days: value },
        }),
      ),
    drop(of, 'rest since the last mission'),
  ]
}

const freshnessEdits = (of: RequirementOf<'freshness'>): Edit[] => {
  const { months } = of.parameters
  return [
    ...[6, 12, 18, 24, 36, 60]
      .filter((longer) => longer > months)
      .slice(0, 3)
      .map((longer) =>
        edit(of, `confirmed within ${longer} months instead of ${months}`, {
          ...of,
          parameters: { months: longer },
        }),
      ),
    drop(of, 'a record confirmed lately'),
  ]
}

const progressionEdits = (of: RequirementOf<'progression'>): Edit[] => {
  const { missions } = of.parameters
  return [
    ...stepsDown(missions, 1).map((fewer) =>
      edit(of, `${count(fewer, 'short-term mission')} before instead of ${missions}`, {
        ...of,
        parameters: { missions: fewer },
      }),
    ),
    drop(of, 'short-term missions before'),
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
      return [drop(requirement, 'a valid offer')]
    case 'qualification':
      return [
        drop(requirement, `qualification as ${positionTitle(requirement.parameters.position)}`),
      ]
    case 'phase':
      return [drop(requirement, `experience of ${phaseName(requirement.parameters.phase)}`)]
    case 'conflict':
      return [drop(requirement, 'no advice to the host country')]
  }
}
