import { useCallback, useMemo, useState } from 'react'
import type { ImportPlan, ImportRow, RowDecision } from '#shared/contract/exchange-calls.ts'
import { call, newId } from '#renderer/client/index.ts'

const PAGE = 500

/** A decision with what the row was before it. */
export type Decided = RowDecision & Pick<ImportRow, 'proposal'>

export interface Decisions {
  readonly of: (row: number) => Decided | undefined
  readonly decide: (decided: Decided) => void
  /** Everybody known already is updated, unless decided otherwise one by one. */
  readonly updateAll: boolean
  readonly setUpdateAll: (all: boolean) => void
  readonly byHand: readonly Decided[]
  /** All decisions to send with the import. */
  readonly collect: (plan: ImportPlan) => Promise<RowDecision[]>
}

const toSend = ({ row, decision, person }: RowDecision): RowDecision => ({ row, decision, person })

/** An update for every row that is surely known already, page by page. */
async function updatesOf(plan: ImportPlan): Promise<RowDecision[]> {
  const all: RowDecision[] = []
  for (let offset = 0, found = 1; offset < found; offset += PAGE) {
    const page = await call('import.preview', {
      plan,
      task: newId(),
      only: 'update',
      offset,
      limit: PAGE,
    })
    for (const { row, duplicates } of page.rows) {
      all.push({ row, decision: 'update', person: duplicates[0]?.person ?? null })
    }
    found = page.found
  }
  return all
}

/** What the user decided about rows that may be people who are here already. */
export function useDecisions(): Decisions {
  const [byRow, setByRow] = useState<ReadonlyMap<number, Decided>>(new Map())
  const [updateAll, setUpdateAll] = useState(false)
  const decide = useCallback(
    (decided: Decided) => setByRow((old) => new Map(old).set(decided.row, decided)),
    [],
  )
  return useMemo(() => {
    const byHand = [...byRow.values()]
    return {
      of: (row) => byRow.get(row),
      decide,
      updateAll,
      setUpdateAll,
      byHand,
      collect: async (plan) => {
        const updates = updateAll ? await updatesOf(plan) : []
        const one = new Map([...updates, ...byHand.map(toSend)].map((each) => [each.row, each]))
        return [...one.values()]
      },
    }
  }, [byRow, decide, updateAll])
}
