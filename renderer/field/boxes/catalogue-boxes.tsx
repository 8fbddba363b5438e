import type { ReactNode } from 'react'
import { skillLevels } from '#shared/catalogue/index.ts'
import type { CefrLevel } from '#shared/domain/language.ts'
import type { SkillLevel } from '#shared/domain/skill.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { byName } from '#renderer/text/compare-names.ts'
import { skillLevelName, skillName } from '#renderer/text/names.ts'
import { type BoxProps, type Choice, ChoiceBox, ChoicesBox } from '#renderer/ui/fields/index.ts'
import { countryChoices, languageChoices, levelChoices } from './catalogue-choices.ts'

/** A country by any of its names; kept as ISO alpha-2. */
export const CountryBox = (props: BoxProps<string | null>): ReactNode => (
  <ChoiceBox {...props} choices={countryChoices()} />
)

export const CountriesBox = (props: BoxProps<string[]>): ReactNode => (
  <ChoicesBox {...props} choices={countryChoices()} />
)

/** A language by any of its names; kept as its ISO 639 code. */
export const LanguageBox = (props: BoxProps<string | null>): ReactNode => (
  <ChoiceBox {...props} choices={languageChoices()} />
)

/** A CEFR level 1-6, or not stated. */
export function LanguageLevelBox(props: BoxProps<CefrLevel | null>): ReactNode {
  const { value, onChange, ...box } = props
  return (
    <ChoiceBox
      {...box}
      value={value === null ? null : String(value)}
      onChange={(level) => onChange(level === null ? null : Number(level))}
      choices={levelChoices()}
      searchable={false}
    />
  )
}

/** A skill level 1-4, or not stated. */
export function SkillLevelBox(props: BoxProps<SkillLevel | null>): ReactNode {
  const { value, onChange, ...box } = props
  return (
    <ChoiceBox
      {...box}
      value={value === null ? null : String(value)}
      onChange={(level) => onChange(level === null ? null : Number(level))}
      choices={skillLevels.map((level) => ({ value: String(level), label: skillLevelName(level) }))}
      searchable={false}
    />
  )
}

/** Skills to choose from, those of the user included; retired ones only while chosen. */
function useSkillChoices(chosen: readonly string[] = []): readonly Choice<string>[] {
  const skills = useQueryCall('skill.list', {}).data ?? []
  const names = new Map(skills.map((skill) => [skill.id, skillName(skill)]))
  return byName(
    skills
      .filter((skill) => !skill.retired || chosen.includes(skill.id))
      .map((skill) => ({
        value: skill.id,
        label: skillName(skill),
        // Under which one it stands, and what the store calls it.
        also: `${skill.parent === null ? '' : (names.get(skill.parent) ?? '')} ${skill.name}`,
      })),
    ({ label }) => label,
  )
}

/** A skill of the tree. */
export function SkillBox(props: BoxProps<string | null>): ReactNode {
  const choices = useSkillChoices(props.value === null ? [] : [props.value])
  return <ChoiceBox {...props} choices={choices} searchable />
}
