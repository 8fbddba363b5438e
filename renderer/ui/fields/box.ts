import type { ReactNode, RefCallback } from 'react'

/** What a form needs of a box to lead to it. */
export interface Focusable {
  readonly focus: () => void
}

/** What every box takes, bound to a form or not. */
export interface BoxProps<V> {
  readonly label: string
  readonly value: V
  readonly onChange: (value: V) => void
  readonly onBlur?: () => void
  readonly name?: string
  readonly ref?: RefCallback<Focusable>
  readonly error?: string | undefined
  readonly description?: ReactNode
  readonly required?: boolean
  readonly disabled?: boolean
  readonly placeholder?: string
  readonly className?: string | undefined
  /** For boxes in rows under one heading: the label is read, not shown. */
  readonly hideLabel?: boolean
}

type Passed<V> = Omit<BoxProps<V>, 'value' | 'onChange' | 'hideLabel' | 'label'>

/** The part of the props that goes to the kit's box as it is. */
export function passOn<V>(props: BoxProps<V>): Passed<V> & Record<string, unknown> {
  const { value: _value, onChange: _onChange, hideLabel = false, label, ...rest } = props
  return hideLabel ? { ...rest, 'aria-label': label } : { ...rest, label }
}
