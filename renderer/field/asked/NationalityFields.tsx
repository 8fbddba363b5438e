import { Checkbox, SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RequirementOf } from '#shared/domain/requirement.ts'
import { t } from '#renderer/text/text.ts'
import { CountriesBox } from '../boxes/index.ts'
import { change, type FieldsOf } from './fields-of.ts'

export function NationalityFields(props: FieldsOf<RequirementOf<'nationality'>>): ReactNode {
  const { mode, countries, neighboursOfHost } = props.value.parameters
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('requests.paramNationalityMode')}
        data={[
          { value: 'only', label: t('requests.paramOnly') },
          { value: 'exclude', label: t('requests.paramExclude') },
        ]}
        value={mode}
        onChange={(next) => change(props, { mode: next })}
      />
      <CountriesBox
        label={t('requests.paramCountries')}
        value={countries}
        onChange={(next) => change(props, { countries: next })}
      />
      <Checkbox
        size="xs"
        label={t('requests.paramNeighbours')}
        checked={neighboursOfHost}
        onChange={(event) => change(props, { neighboursOfHost: event.currentTarget.checked })}
      />
    </>
  )
}
