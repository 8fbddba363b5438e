import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { askedExperienceKinds } from '#shared/domain/experience.ts'
import type { RequirementOf } from '#shared/domain/requirement.ts'
import { t } from '#renderer/text/text.ts'
import { change, type FieldsOf } from './fields-of.ts'
import { WholeBox } from './WholeBox.tsx'

const kinds = ['any', ...askedExperienceKinds] as const
const kindKeys = {
  any: 'requests.experienceAny',
  advisory: 'requests.experienceAdvisory',
  observation: 'requests.experienceObservation',
  other: 'requests.experienceOther',
} as const

export function ExperienceFields(props: FieldsOf<RequirementOf<'experience'>>): ReactNode {
  const { kind, missions, countries, years } = props.value.parameters
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('requests.paramExperienceKind')}
        data={kinds.map((each) => ({ value: each, label: t(kindKeys[each]) }))}
        value={kind}
        onChange={(next) => change(props, { kind: next })}
      />
      <WholeBox
        label={t('requests.paramCountriesCount')}
        value={countries}
        max={50}
        onChange={(next) => change(props, { countries: next })}
      />
      <WholeBox
        label={t('requests.paramMissions')}
        value={missions}
        max={100}
        onChange={(next) => change(props, { missions: next })}
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
