import { Button, Group, TextInput, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ImportPlan, ImportRow } from '#shared/contract/exchange-calls.ts'
import type { CellFix } from '#shared/exchange/cell-fixes.ts'
import { t, words } from '#renderer/text/text.ts'
import classes from './Preview.module.css'

type Cell = ImportRow['cells'][number]

export interface RowCellsProps {
  readonly row: ImportRow
  readonly columns: ImportPlan['columns']
  readonly onFix: (fix: CellFix) => void
}

/**
 * What the list says beside what was understood of it, every change marked. A cell is mended here, in
 * this row or in all that say the same; empty ones of a row that stands are out of the way.
 */
export function RowCells({ row, columns, onFix }: RowCellsProps): ReactNode {
  const [edited, setEdited] = useState<number | null>(null)
  const [all, setAll] = useState(row.proposal === 'rejected')
  const filled = row.cells.filter(({ text, mended }) => text.trim() !== '' || mended)
  const shown = all ? row.cells : filled
  const headerOf = ({ column }: Cell): string =>
    columns.find((each) => each.column === column)?.header ?? ''
  return (
    <>
      <table className={classes.compare} aria-label={t('exchange.cellsTitle')}>
        <thead>
          <tr>
            <th scope="col">{t('exchange.mapColumn')}</th>
            <th scope="col">{t('exchange.cellText')}</th>
            <th scope="col">{t('exchange.cellRead')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((cell) => (
            <tr key={cell.column} data-change={cell.text.trim() === '' ? undefined : cell.change}>
              <th scope="row" dir="auto">
                {headerOf(cell)}
              </th>
              {edited === cell.column ? (
                <td colSpan={2}>
                  <MendCell
                    cell={cell}
                    header={headerOf(cell)}
                    onCancel={() => setEdited(null)}
                    onMend={(text, everywhere) => {
                      setEdited(null)
                      const { column } = cell
                      const was = cell.text.trim()
                      onFix({ column, was, text, row: everywhere ? null : row.row })
                    }}
                  />
                </td>
              ) : (
                <>
                  <td dir="auto">
                    <UnstyledButton
                      className={classes.cell}
                      aria-label={t('exchange.mend', { header: headerOf(cell), text: cell.text })}
                      onClick={() => setEdited(cell.column)}
                    >
                      {cell.text.trim() === '' ? t('exchange.emptyCell') : cell.text}
                    </UnstyledButton>
                    {cell.mended && (
                      <span className={classes.mended}>{t('exchange.cellMended')}</span>
                    )}
                  </td>
                  <td dir="auto">{readWords(cell)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!all && filled.length < row.cells.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(true)}>
          {t('exchange.cellsEmpty', { count: row.cells.length - filled.length })}
        </Button>
      )}
    </>
  )
}

function readWords({ text, value, change }: Cell): string {
  if (text.trim() === '') return ''
  if (value === null) return t('exchange.cellLeft')
  return change === 'partly' ? t('exchange.cellPartly', { value: words(value) }) : words(value)
}

function MendCell({
  cell,
  header,
  onMend,
  onCancel,
}: {
  readonly cell: Cell
  readonly header: string
  readonly onMend: (text: string, everywhere: boolean) => void
  readonly onCancel: () => void
}): ReactNode {
  const [text, setText] = useState(cell.text)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onMend(text.trim(), false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <TextInput
        size="xs"
        dir="auto"
        aria-label={t('exchange.mendNew', { header })}
        value={text}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap={6} mt={4}>
        <Button type="submit" size="compact-xs">
          {t('exchange.mendRow')}
        </Button>
        {cell.text.trim() !== '' && (
          <Button size="compact-xs" variant="default" onClick={() => onMend(text.trim(), true)}>
            {t('exchange.mendAll')}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  )
}
