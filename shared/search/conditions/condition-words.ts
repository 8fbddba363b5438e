import type { Id } from '../../domain/common.ts'
import { skillAmounts, type SkillValue } from '../../matching/asked.ts'
import { listOf, phrase, type Phrase, type Value } from '../../text/index.ts'
import { recordFactPhrase } from '../record-fact-phrase.ts'
import type { Condition, ConditionGroup, ConditionOf } from './condition.ts'

/** What the store or the screen knows the names of. */
export interface ConditionNames {
  readonly skill: SkillValue
  readonly provider: (id: Id) => string
  /** File of an import. */
  readonly import: (id: Id) => string
}

/** What a condition asks, the same on a chip, in the editor and in an export. */
export function conditionPhrase(of: Condition, names: ConditionNames): Phrase {
  switch (of.by) {
    case 'category':
      return phrase(`catalogue.category.${of.category}`)
    case 'sex':
      return phrase('find.sex', { sex: of.sex })
    case 'nationality':
      return phrase('find.nationality', { nationality: { nationality: of.country } })
    case 'regionalGroup':
      return phrase('documents.regionalGroup', { group: of.group })
    case 'residence':
      return phrase('find.residence', { country: { country: of.country } })
    case 'region':
      return phrase('find.livesInRegion', { region: regionPhrase(of.region) })
    case 'language': {
      const { language, level, mode } = of
      return mode === 'spoken'
        ? phrase('common.levelOrBetter', { language: { language }, level: { level } })
        : phrase('asked.language', { heart: { language }, mode, level: { level } })
    }
    case 'skill': {
      const heart = names.skill(of.skill)
      const amounts = skillAmounts({ skill: of.skill, level: of.level, years: null })
      return amounts === null
        ? phrase('asked.plain', { heart })
        : phrase('asked.skillWith', { heart, amounts })
    }
    case 'experience':
      return experienceWords(of)
    case 'held':
      return phrase('find.held', { title: of.title })
    case 'position':
      return phrase('asked.qualification', { heart: { positionKind: of.position } })
    case 'clearance':
      return phrase('find.clearance', { name: of.name })
    case 'tag':
      return phrase('find.tag', { tag: of.tag })
    case 'providerKind':
      return phrase('documents.templateKind', { kind: of.kind })
    case 'provider':
      return phrase('find.provider', { provider: names.provider(of.provider) })
    case 'free':
      return phrase('roster.chipFree', { period: { period: [of.from, of.to] } })
    case 'import':
      return phrase('roster.chipImport', { file: names.import(of.import) })
    case 'record':
      return recordFactPhrase(of.fact)
  }
}

/** A region or subregion by its name. */
export function regionPhrase(region: ConditionOf<'region'>['region']): Phrase {
  // A choice within a text has no hyphen in its name.
  return phrase('find.region', { region: region.replaceAll('-', '_') })
}

function experienceWords({
  kind,
  category,
  country,
  missions,
  years,
}: ConditionOf<'experience'>): Phrase {
  const what = phrase('find.experience', { kind: kind ?? 'any' })
  const details: Value[] = [
    ...(category === null ? [] : [phrase('asked.role', { category })]),
    ...(country === null ? [] : [{ country }]),
    ...(missions === null ? [] : [phrase('asked.missions', { missions })]),
    ...(years === null ? [] : [phrase('asked.years', { years })]),
  ]
  return details.length === 0
    ? what
    : phrase('find.experienceWith', { what, details: listOf(details, 'comma') })
}

/** What a group of conditions asks: "French ≥ C1 or Spanish ≥ B2", "none of: Sweden, Norway". */
export function conditionGroupPhrase(
  { how, conditions }: ConditionGroup,
  names: ConditionNames,
): Phrase {
  const each = conditions.map((condition) => conditionPhrase(condition, names))
  if (how === 'none') return phrase('find.noneOf', { conditions: listOf(each, 'or') })
  return phrase('find.together', { conditions: listOf(each, how === 'any' ? 'or' : 'and') })
}
