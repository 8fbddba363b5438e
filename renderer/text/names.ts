import { listOf, sayValue, type Value } from '#shared/text/index.ts'
import type { Category } from '#shared/domain/category.ts'
import type { LevelScale } from '#shared/domain/language.ts'
import type { Skill } from '#shared/domain/skill.ts'
import { skillValue } from '#shared/matching/skill-tree.ts'
import { currentLocale, t } from './text.ts'

/** A value that stands alone, in the present language: a skill, a list of countries. */
export function valueWords(value: Value): string {
  return sayValue(currentLocale(), value)
}

/** The country of an ISO alpha-2 code in the present language. */
export function countryName(country: string): string {
  return valueWords({ country })
}

/** "Moroccan" where the present language has one adjective for all, else "Morocco". */
export function nationalityName(nationality: string): string {
  return valueWords({ nationality })
}

/** The language of an ISO 639 code in the present language. */
export function languageName(language: string): string {
  return valueWords({ language })
}

/** A skill of the tree: in the present language, or as the office calls its own. */
export function skillName(skill: Pick<Skill, 'id' | 'name'>): string {
  return valueWords(skillValue(skill.id, skill))
}

/** The name of a skill level from 1 to 4. */
export function skillLevelName(skillLevel: number): string {
  return valueWords({ skillLevel })
}

/** The title of a kind of post of the library. */
export function positionTitle(positionKind: string): string {
  return valueWords({ positionKind })
}

/** The name of a phase of the electoral process. */
export function phaseName(phase: string): string {
  return valueWords({ phase })
}

/** The names of kinds of electoral assistance, in one line. */
export function assistanceNames(kinds: readonly string[]): string {
  return valueWords(
    listOf(
      kinds.map((assistance) => ({ assistance })),
      'comma',
    ),
  )
}

/** The name of a kind of electoral assistance. */
export function assistanceName(assistance: string): string {
  return valueWords({ assistance })
}

/** The name of a scale of language levels. */
export function scaleName(scale: LevelScale): string {
  return t(`catalogue.scale.${scale}`)
}

/** What a person can be sent as. */
export function categoryName(category: Category): string {
  return t(`catalogue.category.${category}`)
}

/** What a person can be sent as, as tables abbreviate it. */
export function categoryShort(category: Category): string {
  return t(`catalogue.categoryShort.${category}`)
}
