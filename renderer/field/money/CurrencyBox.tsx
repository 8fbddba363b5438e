import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'

/** Those that offices use most stand first. */
const FIRST = ['USD', 'EUR', 'GBP', 'CHF', 'NOK', 'SEK', 'DKK', 'CAD', 'JPY', 'XOF']
const ALL = Intl.supportedValuesOf('currency')
const codes = [...FIRST, ...ALL.filter((code) => !FIRST.includes(code))]

/** A currency by its ISO 4217 code. */
export function CurrencyBox({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (code: string) => void
}): ReactNode {
  return (
    <Select
      label={t('funds.currency')}
      data={codes}
      value={value}
      onChange={(code) => code !== null && onChange(code)}
      allowDeselect={false}
      searchable
      w={110}
    />
  )
}
