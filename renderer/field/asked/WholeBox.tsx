import { NumberInput } from '@mantine/core'
import type { ReactNode } from 'react'

export interface WholeBoxProps {
  readonly label: string
  readonly value: number | null
  readonly max: number
  readonly onChange: (next: number | null) => void
  readonly placeholder?: string
}

/** A whole number from 1 to a maximum, or nothing; anything else cannot be typed. */
export function WholeBox({ label, value, max, onChange, placeholder }: WholeBoxProps): ReactNode {
  return (
    <NumberInput
      label={label}
      value={value ?? ''}
      min={1}
      max={max}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(next) => onChange(typeof next === 'number' && next >= 1 ? next : null)}
    />
  )
}
