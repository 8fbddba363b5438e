import { type ReactNode, useState } from 'react'
import type { ImportPlan } from '#shared/contract/exchange-calls.ts'
import type { CellFix } from '#shared/exchange/cell-fixes.ts'
import { newId, useQueryCall } from '#renderer/client/index.ts'
import { CompareRow } from './CompareRow.tsx'
import type { Decisions } from './use-decisions.ts'

export interface OpenRowProps {
  readonly number: number
  readonly plan: ImportPlan
  readonly decisions: Decisions
  readonly onFix: (fix: CellFix) => void
  readonly onClose: () => void
}

/** The row that is open, as it is read now: a cell that is mended changes it in its place. */
export function OpenRow({ number, plan, decisions, onFix, onClose }: OpenRowProps): ReactNode {
  const [task] = useState(newId)
  const answer = useQueryCall(
    'import.preview',
    { plan, task, only: null, row: number, offset: 0, limit: 1 },
    { keepPrevious: true },
  )
  const row = answer.data?.rows[0]
  return row === undefined ? null : (
    <CompareRow
      row={row}
      decisions={decisions}
      columns={plan.columns}
      onFix={onFix}
      onClose={onClose}
    />
  )
}
