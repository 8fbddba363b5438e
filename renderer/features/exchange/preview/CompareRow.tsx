import { Radio, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ImportPlan, ImportRow, RowDecision } from '#shared/contract/exchange-calls.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import type { CellFix } from '#shared/exchange/cell-fixes.ts'
import { choicesOf, stayingFields } from '#shared/exchange/staying-fields.ts'
import { t } from '#renderer/text/text.ts'
import { Loading } from '#renderer/ui/index.ts'
import { CompareTable } from './CompareTable.tsx'
import { remarksOf } from './preview-columns.tsx'
import { ChooseLike, peopleLike, RowPanel } from '../RowPanel.tsx'
import { RowCells } from './RowCells.tsx'
import { decisionOf, type Decisions } from './use-decisions.ts'

export interface CompareRowProps {
  readonly row: ImportRow
  readonly decisions: Decisions
  readonly columns: ImportPlan['columns']
  readonly onFix: (fix: CellFix) => void
  readonly onClose: () => void
}

/** One row beside the person it may be; the user says what to do, nothing is merged unasked. */
export function CompareRow({
  row,
  decisions,
  columns,
  onFix,
  onClose,
}: CompareRowProps): ReactNode {
  const decided = decisions.of(row.row)
  const known = peopleLike(row.duplicates)
  const [chosen, setChosen] = useState(decided?.person ?? known[0]?.person ?? null)
  const other = useQueryCall('person.get', { id: chosen ?? '' }, { enabled: chosen !== null })

  const decision = decisionOf(row, decisions)
  const keep = decided?.keep ?? (other.data ? stayingFields(choicesOf(columns), other.data) : [])
  const choices: RowDecision['decision'][] =
    decision === null
      ? []
      : chosen === null
        ? ['add', 'wait', 'skip']
        : ['update', 'add', 'wait', 'skip']
  const decide = (picked: RowDecision['decision'], with_: Partial<RowDecision> = {}): void =>
    decisions.decide({
      ...{ row: row.row, proposal: row.proposal, decision: picked, keep: decided?.keep ?? null },
      person: picked === 'update' ? chosen : null,
      ...with_,
    })
  return (
    <RowPanel
      label={t('exchange.compareTitle', { row: row.row })}
      heading={
        <>
          {t('exchange.compareTitle', { row: row.row })} <bdi>{row.name}</bdi>
        </>
      }
      remarks={remarksOf(row)}
      onClose={onClose}
    >
      {choices.length > 0 && (
        <Radio.Group
          label={t('exchange.compareDecision')}
          value={decision}
          onChange={(value) => {
            const picked = choices.find((each) => each === value)
            if (picked !== undefined) decide(picked)
          }}
        >
          <Stack gap={6} mt={6}>
            {choices.map((each) => (
              <Radio key={each} size="xs" value={each} label={t(decisionText[each])} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <ChooseLike
        known={known}
        chosen={chosen}
        onChoose={(person) => {
          setChosen(person)
          if (decision === 'update') decide('update', { person, keep: null })
        }}
      />
      <RowCells row={row} columns={columns} onFix={onFix} />
      {row.person &&
        chosen !== null &&
        (other.data ? (
          <CompareTable
            incoming={row.person}
            stored={other.data}
            keep={keep}
            {...(decision === 'update'
              ? { onKeep: (fields) => decide('update', { keep: [...fields] }) }
              : {})}
          />
        ) : (
          <Loading />
        ))}
    </RowPanel>
  )
}

const decisionText = {
  add: 'exchange.decideAdd',
  skip: 'exchange.decideSkip',
  update: 'exchange.decideUpdate',
  wait: 'exchange.decideWait',
} as const
