import type { ReactNode } from 'react'
import {
  type Control,
  Controller,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
} from 'react-hook-form'
import type { BoxProps, Focusable } from './box.ts'
import { firstMessage } from './messages-of.ts'

/** What a bound box gets: spread it into any box of this folder. */
export interface BoundField<V> extends Pick<BoxProps<V>, 'value' | 'onChange'> {
  readonly name: string
  readonly onBlur: () => void
  readonly error: string | undefined
  /** Lets the form lead to the box when it holds the first mistake. */
  readonly ref: (box: Focusable | null) => void
}

export interface FieldProps<T extends FieldValues, N extends FieldPath<T>> {
  readonly control: Control<T>
  readonly name: N
  /** A field whose message hangs on this one, too. */
  readonly judges?: FieldPath<T>
  readonly children: (field: BoundField<FieldPathValue<T, N>>) => ReactNode
}

/** Ties a box to a field of a form: value, change, and the message of its schema beside it. */
export function Field<T extends FieldValues, N extends FieldPath<T>>({
  control,
  name,
  judges,
  children,
}: FieldProps<T, N>): ReactNode {
  return (
    <Controller
      control={control}
      name={name}
      rules={judges === undefined ? {} : { deps: judges }}
      render={({ field, fieldState }) => (
        <>
          {children({
            name: field.name,
            value: field.value,
            onChange: field.onChange,
            onBlur: field.onBlur,
            ref: field.ref,
            // The message of a list of choices stands at one of them.
            error: firstMessage(fieldState.error),
          })}
        </>
      )}
    />
  )
}
