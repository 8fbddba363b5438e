import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { cefrNames } from '#shared/catalogue/index.ts'
import { languageModes } from '#shared/domain/language.ts'
import type { RequirementOf } from '#shared/domain/requirement.ts'
import { t } from '#renderer/text/text.ts'
import { LanguageBox } from '../boxes/index.ts'
import { change, type FieldsOf } from './fields-of.ts'

const modeKeys = {
  spoken: 'requests.modeSpoken',
  read: 'requests.modeRead',
  written: 'requests.modeWritten',
} as const

export function LanguageFields(props: FieldsOf<RequirementOf<'language'>>): ReactNode {
  const { language, mode, level } = props.value.parameters
  return (
    <>
      <LanguageBox
        label={t('requests.paramLanguage')}
        required
        value={language}
        onChange={(next) => next !== null && change(props, { language: next })}
      />
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('requests.paramMode')}
        data={languageModes.map((each) => ({ value: each, label: t(modeKeys[each]) }))}
        value={mode}
        onChange={(next) => change(props, { mode: next })}
      />
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('requests.paramLevel')}
        data={cefrNames.map((name, index) => ({ value: String(index + 1), label: `≥ ${name}` }))}
        value={String(level)}
        onChange={(next) => change(props, { level: Number(next) })}
      />
    </>
  )
}
