import { skillLevels } from '#shared/catalogue/index.ts'
import { availabilityStates } from '#shared/domain/availability.ts'
import type { AliasKind } from '#shared/exchange/value-aliases.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import {
  categoryChoices,
  countryChoices,
  languageChoices,
  levelChoices,
  positionKindChoices,
  providerKindChoices,
  sexChoices,
} from '#renderer/field/boxes/index.ts'
import { byName } from '#renderer/text/compare-names.ts'
import { skillLevelName, skillName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import type { Choice } from '#renderer/ui/fields/index.ts'

/** What a word of each kind can stand for, by what it is called in the present language. */
export function useMeanings(): (kind: AliasKind) => readonly Choice<string>[] {
  const skills = useQueryCall('skill.list', {}).data ?? []
  const providers = useQueryCall('provider.list', {}).data ?? []
  return (kind) => {
    switch (kind) {
      case 'country':
        return countryChoices()
      case 'language':
        return languageChoices()
      case 'level':
        return levelChoices()
      case 'skill':
        return byName(
          skills
            .filter(({ retired }) => !retired)
            .map((skill) => ({ value: skill.id, label: skillName(skill), also: skill.name })),
          ({ label }) => label,
        )
      case 'skillLevel':
        return skillLevels.map((level) => ({ value: String(level), label: skillLevelName(level) }))
      case 'position':
        return positionKindChoices()
      case 'category':
        return categoryChoices()
      case 'sex':
        return sexChoices()
      case 'availabilityState':
        return availabilityStates.map((value) => ({ value, label: t(`common.${value}`) }))
      case 'providerKind':
        return providerKindChoices()
      case 'provider':
        return byName(
          providers.map(({ id, name, shortName }) => ({
            ...{ value: id, label: name, also: shortName ?? '' },
          })),
          ({ label }) => label,
        )
    }
  }
}
