import type { ReactNode } from 'react'
import {
  type Control,
  Controller,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
} from 'react-hook-form'

/** What a bound box gets: spread it into any box of this folder. */
export interface BoundField<V> {
  readonly name: string
  readonly value: V
  readonly onChange: (value: V) => void
  readonly onBlur: () => void
  readonly error: string | undefined
}

export interface FieldProps<T extends FieldValues, N extends FieldPath<T>> {
  readonly control: Control<T>
  readonly name: N
  readonly children: (field: BoundField<FieldPathValue<T, N>>) => ReactNode
}

/** Ties a box to a field of a form: value, change, and the message of its schema beside it. */
export function Field<T extends FieldValues, N extends FieldPath<T>>({
  control,
  name,
  children,
}: FieldProps<T, N>): ReactNode {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <>
          {children({
            name: field.name,
            value: field.value,
            onChange: field.onChange,
            onBlur: field.onBlur,
            error: fieldState.error?.message ?? fieldState.error?.root?.message,
          })}
        </>
      )}
    />
  )
}
