import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import classes from './ColumnMenu.module.css'
import { type TableColumn, visibleColumns } from './table-column.ts'
import type { Layout } from './use-layout.ts'

export interface ColumnMenuProps<T> {
  readonly columns: readonly TableColumn<T>[]
  readonly layout: Layout
  readonly onChange: (layout: Layout) => void
}

/** Which columns a table shows, and in which order; by keyboard as well. */
export function ColumnMenu<T>({ columns, layout, onChange }: ColumnMenuProps<T>): ReactNode {
  const shown = visibleColumns(columns, layout.columns).map((column) => column.id)
  const order = [...shown, ...columns.map(({ id }) => id).filter((id) => !shown.includes(id))]
  const put = (ids: readonly string[]): void => onChange({ ...layout, columns: ids })
  const move = (id: string, by: number): void => {
    const ids = shown.filter((each) => each !== id)
    ids.splice(shown.indexOf(id) + by, 0, id)
    put(ids)
  }
  return (
    <Popover position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" size="compact-xs" leftSection={<IconColumns3 size={14} />}>
          {t('common.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className={classes.list}>
          {order.map((id) => {
            const column = columns.find((each) => each.id === id)
            if (!column) return null
            const place = shown.indexOf(id)
            return (
              <li key={id} className={classes.item}>
                <Checkbox
                  size="xs"
                  label={column.header}
                  checked={place >= 0}
                  disabled={place >= 0 && shown.length === 1}
                  onChange={(event) =>
                    put(
                      event.currentTarget.checked
                        ? [...shown, id]
                        : shown.filter((each) => each !== id),
                    )
                  }
                />
                <span className={classes.moves}>
                  <ActionIcon
                    aria-label={t('common.moveUp', { what: column.header })}
                    disabled={place <= 0}
                    onClick={() => move(id, -1)}
                  >
                    <IconArrowUp size={14} />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('common.moveDown', { what: column.header })}
                    disabled={place < 0 || place === shown.length - 1}
                    onClick={() => move(id, 1)}
                  >
                    <IconArrowDown size={14} />
                  </ActionIcon>
                </span>
              </li>
            )
          })}
        </ul>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => onChange({ columns: undefined, widths: {} })}
        >
          {t('common.resetColumns')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
