import { ActionIcon, Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import type { ValueSource } from '#shared/domain/value-source.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showDay } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Loading } from '#renderer/ui/index.ts'
import classes from './SourceOf.module.css'

export interface SourceOfProps {
  readonly person: Id
  readonly field: string
  /** Row of a list; left out for the field as a whole. */
  readonly row?: Id
  /** What the value is called. */
  readonly name: string
}

/** Where a value came from, one click away: which list and line, by whose hand, when. */
export function SourceOf({ person, field, row, name }: SourceOfProps): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" shadow="md" withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size={16}
          className={classes.ask ?? ''}
          aria-label={t('record.sourceOf', { field: name })}
          onClick={() => setOpen(!open)}
        >
          <IconInfoCircle size={13} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Told person={person} field={field} row={row ?? null} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Told({
  person,
  field,
  row,
}: {
  readonly person: Id
  readonly field: string
  readonly row: Id | null
}): ReactNode {
  const sources = useQueryCall('person.sources', { id: person })
  if (sources.data === undefined) return <Loading lines={1} />
  const source = sources.data.find((each) => each.field === field && each.row === row)
  if (source === undefined) return t('record.sourceNone')
  return (
    <div className={classes.told}>
      <div>{wordsOf(source)}</div>
      <div className={classes.faint}>
        {t('record.sourceBy', { by: source.by, day: showDay(source.at) })}
      </div>
    </div>
  )
}

function wordsOf({ how, from, line }: ValueSource): string {
  return t('record.source', {
    how,
    from: from ?? t('common.notStated'),
    line: line === null ? '?' : String(line),
  })
}
