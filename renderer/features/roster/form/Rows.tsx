import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Control, type FieldArrayPath, useFieldArray } from 'react-hook-form'
import type { Person } from '#shared/domain/person.ts'
import { t } from '#renderer/text/text.ts'
import classes from './PersonForm.module.css'

type Lists = Extract<
  FieldArrayPath<Person>,
  'languages' | 'skills' | 'experience' | 'availability' | 'clearances' | 'offers'
>

/** A list inside the form: rows that can be added and removed. */
export function Rows<N extends Lists>({
  control,
  name,
  add,
  blank,
  children,
}: {
  readonly control: Control<Person>
  readonly name: N
  /** Words of the button that adds a row. */
  readonly add: string
  readonly blank: () => Person[N][number]
  readonly children: (index: number) => ReactNode
}): ReactNode {
  const rows = useFieldArray<Person, Lists, 'key'>({ control, name, keyName: 'key' })
  return (
    <>
      {rows.fields.map((row, index) => (
        <div key={row.key} className={classes.row} role="group" aria-label={`${index + 1}`}>
          <div className={classes.cells}>{children(index)}</div>
          <ActionIcon
            aria-label={t('person.removeRow', { row: index + 1 })}
            onClick={() => rows.remove(index)}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <Button
        className={classes.add ?? ''}
        variant="default"
        size="compact-xs"
        leftSection={<IconPlus size={13} />}
        onClick={() => rows.append(blank())}
      >
        {add}
      </Button>
    </>
  )
}
