import { Button, CloseButton, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { WaitingRow } from '#shared/contract/exchange-calls.ts'
import { listOf } from '#shared/text/index.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, Loading } from '#renderer/ui/index.ts'
import { CompareTable } from '../preview/CompareTable.tsx'
import classes from '../preview/Preview.module.css'
import { remarksOf } from '../preview/preview-columns.tsx'

export interface DeskRowProps {
  readonly row: WaitingRow
  readonly busy: boolean
  readonly error: unknown
  readonly onDecide: (decided: ParamsOf<'import.settle'>['rows'][number]) => void
  readonly onClose: () => void
}

/** A row that waits beside the person it may be, and the three things that can become of it. */
export function DeskRow({ row, busy, error, onDecide, onClose }: DeskRowProps): ReactNode {
  const known = row.duplicates.flatMap(({ person, name, why }) =>
    person ? [{ person, name, why }] : [],
  )
  const [chosen, setChosen] = useState(known[0]?.person ?? null)
  const [keep, setKeep] = useState<readonly string[]>([])
  const other = useQueryCall('person.get', { id: chosen ?? '' }, { enabled: chosen !== null })
  const name = known.find(({ person }) => person === chosen)?.name ?? ''
  useHotkeys([['Escape', onClose]])
  return (
    <aside className={classes.panel} aria-label={row.name}>
      <div className={classes.head}>
        <h2>
          <bdi>{row.name}</bdi>
        </h2>
        <CloseButton aria-label={t('exchange.compareClose')} onClick={onClose} />
      </div>
      {remarksOf(row).length > 0 && (
        <ul className={classes.list}>
          {remarksOf(row).map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {known.length > 1 && (
        <ChoiceBox
          label={t('exchange.compareWith')}
          value={chosen}
          required
          onChange={(person) => {
            setChosen(person)
            setKeep([])
          }}
          choices={known.map(({ person, name: label, why }) => ({
            value: person,
            label: t('exchange.compareChoice', { name: label, why: listOf(why, 'comma') }),
          }))}
        />
      )}
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
          onClick={() => onDecide({ id: row.id, decision: 'add', person: null })}
        >
          {t('exchange.deskAdd')}
        </Button>
        <Button
          variant="default"
          disabled={busy}
          onClick={() => onDecide({ id: row.id, decision: 'skip', person: null })}
        >
          {t('exchange.deskSkip')}
        </Button>
      </Stack>
      <FailureLine error={error} />
      {row.person &&
        (chosen === null ? (
          <CompareTable incoming={row.person} stored={null} />
        ) : other.data ? (
          <CompareTable incoming={row.person} stored={other.data} keep={keep} onKeep={setKeep} />
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
    </aside>
  )
}
