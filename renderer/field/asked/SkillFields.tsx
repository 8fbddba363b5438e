import type { ReactNode } from 'react'
import type { RequirementOf } from '#shared/domain/requirement.ts'
import { t } from '#renderer/text/text.ts'
import { SkillBox, SkillLevelBox } from '../boxes/index.ts'
import { change, type FieldsOf } from './fields-of.ts'
import { WholeBox } from './WholeBox.tsx'

export function SkillFields(props: FieldsOf<RequirementOf<'skill'>>): ReactNode {
  const { skill, level, years } = props.value.parameters
  return (
    <>
      <SkillBox
        label={t('requests.paramSkill')}
        required
        value={skill}
        onChange={(next) => next !== null && change(props, { skill: next })}
      />
      <SkillLevelBox
        label={t('requests.paramSkillLevel')}
        placeholder={t('requests.paramAnyLevel')}
        value={level}
        onChange={(next) => change(props, { level: next })}
      />
      <WholeBox
        label={t('requests.paramYears')}
        value={years}
        max={60}
        onChange={(next) => change(props, { years: next })}
      />
    </>
  )
}
