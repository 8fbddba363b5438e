import { useCallback, useMemo, useState } from 'react'
import type { ImportRow, RestDecision, RowDecision } from '#shared/contract/exchange-calls.ts'

/** A decision with what the row was before it. */
export type Decided = RowDecision & Pick<ImportRow, 'proposal'>

export interface Decisions {
  readonly of: (row: number) => Decided | undefined
  readonly decide: (decided: Decided) => void
  /** What becomes of rows that were not decided one by one. */
  readonly rest: RestDecision
  readonly setRest: (rest: RestDecision) => void
  readonly byHand: readonly Decided[]
  /** The decisions to send with the import. */
  readonly toSend: readonly RowDecision[]
}

/** What the user decided about rows that may be people who are here already. */
export function useDecisions(): Decisions {
  const [byRow, setByRow] = useState<ReadonlyMap<number, Decided>>(new Map())
  const [rest, setRest] = useState<RestDecision>({ update: 'wait', duplicate: 'wait' })
  const decide = useCallback(
    (decided: Decided) => setByRow((old) => new Map(old).set(decided.row, decided)),
    [],
  )
  return useMemo(() => {
    const byHand = [...byRow.values()]
    return {
      of: (row) => byRow.get(row),
      decide,
      rest,
      setRest,
      byHand,
      toSend: byHand.map(({ row, decision, person, keep }) => ({ row, decision, person, keep })),
    }
  }, [byRow, decide, rest])
}

/** What becomes of a row as things are decided now; a rejected one stays out. */
export function decisionOf(
  { row, proposal }: Pick<ImportRow, 'row' | 'proposal'>,
  { of, rest }: Pick<Decisions, 'of' | 'rest'>,
): RowDecision['decision'] | null {
  if (proposal === 'rejected') return null
  const byHand = of(row)?.decision
  return byHand ?? (proposal === 'new' ? 'add' : rest[proposal])
}
