import { Button, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { WaitingRow } from '#shared/contract/exchange-calls.ts'
import { stayingFields } from '#shared/exchange/staying-fields.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, Loading } from '#renderer/ui/index.ts'
import { CompareTable } from '../preview/CompareTable.tsx'
import classes from '../preview/Preview.module.css'
import { remarksOf } from '../preview/preview-columns.tsx'
import { ChooseLike, peopleLike, RowPanel } from '../RowPanel.tsx'

export interface DeskRowProps {
  readonly row: WaitingRow
  readonly busy: boolean
  readonly error: unknown
  readonly onDecide: (decided: ParamsOf<'import.settle'>['rows'][number]) => void
  readonly onClose: () => void
}

/** A row that waits beside the person it may be, and the three things that can become of it. */
export function DeskRow({ row, busy, error, onDecide, onClose }: DeskRowProps): ReactNode {
  const known = peopleLike(row.duplicates)
  const [chosen, setChosen] = useState(known[0]?.person ?? null)
  /** Fields that stay; null as long as the columns of the list say it. */
  const [kept, setKept] = useState<readonly string[] | null>(null)
  const other = useQueryCall('person.get', { id: chosen ?? '' }, { enabled: chosen !== null })
  const keep = kept ?? (other.data ? stayingFields(row.choices, other.data) : [])
  const name = known.find(({ person }) => person === chosen)?.name ?? ''
  return (
    <RowPanel
      label={row.name}
      heading={<bdi>{row.name}</bdi>}
      remarks={remarksOf(row)}
      onClose={onClose}
    >
      <ChooseLike
        known={known}
        chosen={chosen}
        onChoose={(person) => {
          setChosen(person)
          setKept(null)
        }}
      />
      <Stack gap={6}>
        {chosen !== null && (
          <Button
            disabled={busy || !other.data}
            onClick={() =>
              onDecide({ id: row.id, decision: 'update', person: chosen, keep: [...keep] })
            }
          >
            {t('exchange.deskJoin', { name })}
          </Button>
        )}
        <Button
          variant={chosen === null ? 'filled' : 'default'}
          disabled={busy}
          onClick={() => onDecide({ id: row.id, decision: 'add', person: null, keep: null })}
        >
          {t('exchange.deskAdd')}
        </Button>
        <Button
          variant="default"
          disabled={busy}
          onClick={() => onDecide({ id: row.id, decision: 'skip', person: null, keep: null })}
        >
          {t('exchange.deskSkip')}
        </Button>
      </Stack>
      <FailureLine error={error} />
      {row.person &&
        (chosen === null ? (
          <CompareTable incoming={row.person} stored={null} />
        ) : other.data ? (
          <CompareTable incoming={row.person} stored={other.data} keep={keep} onKeep={setKept} />
        ) : (
          <Loading />
        ))}
      <details>
        <summary>{t('exchange.deskCells')}</summary>
        <table className={classes.compare}>
          <tbody>
            {row.cells.map(({ header, text }, place) => (
              <tr key={place}>
                <th scope="row" dir="auto">
                  {header}
                </th>
                <td dir="auto">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </RowPanel>
  )
}
