import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import type { Person } from '#shared/domain/person.ts'
import { Field, KnownDateBox } from '#renderer/ui/fields/index.ts'

type KnownDateName = 'birthDate' | `experience.${number}.${'from' | 'to'}`

/** The box of a date that may be known by its month or year alone; how far stands in the field beside it. */
export function KnownDateField({
  control,
  name,
  label,
  end = 'first',
}: {
  readonly control: Control<Person>
  readonly name: KnownDateName
  readonly label: string
  /** 'last' for the end of a period: its year stands for 31 December. */
  readonly end?: 'first' | 'last'
}): ReactNode {
  return (
    <Field control={control} name={`${name}Precision`}>
      {(precision) => (
        <Field control={control} name={name}>
          {(field) => (
            <KnownDateBox
              {...field}
              // A past year cannot be guessed from the day at hand.
              needsYear
              end={end}
              label={label}
              value={
                field.value === null ? null : { date: field.value, precision: precision.value }
              }
              onChange={(known) => {
                field.onChange(known?.date ?? null)
                precision.onChange(known?.precision ?? 'day')
              }}
            />
          )}
        </Field>
      )}
    </Field>
  )
}
