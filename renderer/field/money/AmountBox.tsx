import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type Currency, digitsOf, readAmount, showAmount } from '#shared/domain/money.ts'
import { currentTag, t } from '#renderer/text/text.ts'

export interface AmountBoxProps {
  readonly label: string
  readonly currency: Currency
  /** In the smallest unit; null where nothing is known. */
  readonly value: number | null
  readonly required?: boolean
  /** `undefined` while what is typed is no amount. */
  readonly onChange: (amount: number | null | undefined) => void
}

/** An amount as people type it; what it was read as stands below. */
export function AmountBox({
  label,
  currency,
  value,
  required,
  onChange,
}: AmountBoxProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? value : readAmount(typed, currency)
  const wrong = typed !== null && typed.trim() !== '' && read === null
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      required={required === true}
      value={typed ?? (value === null ? '' : plain(value, currency))}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        if (text.trim() === '') onChange(null)
        else onChange(readAmount(text, currency) ?? undefined)
      }}
      error={wrong ? t('funds.notAnAmount') : undefined}
      description={read === null ? undefined : showAmount(currentTag(), read, currency)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  )
}

/** As it is typed: without grouping, so that it is read again the same. */
function plain(amount: number, currency: Currency): string {
  const digits = digitsOf(currency)
  return (amount / 10 ** digits).toFixed(digits)
}
