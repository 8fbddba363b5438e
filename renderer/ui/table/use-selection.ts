import { useMemo, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import type { RowSelection } from './VirtualTable.tsx'

export interface Selection extends RowSelection {
  readonly ids: ReadonlySet<Id>
  readonly put: NonNullable<RowSelection['put']>
  readonly clear: () => void
  /** Chooses exactly these. */
  readonly choose: (ids: Iterable<Id>) => void
}

/** Rows chosen by hand; kept while the list is searched and narrowed. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<Id>>(new Set())
  return useMemo(
    () => ({
      ids,
      has: (id: string) => ids.has(id),
      toggle: (id: string) =>
        setIds((old) => {
          const next = new Set(old)
          if (!next.delete(id)) next.add(id)
          return next
        }),
      put: (some: readonly string[], selects: boolean) =>
        setIds((old) => {
          const next = new Set(old)
          for (const id of some) {
            if (selects) next.add(id)
            else next.delete(id)
          }
          return next
        }),
      clear: () => setIds(new Set()),
      choose: (chosen: Iterable<Id>) => setIds(new Set(chosen)),
    }),
    [ids],
  )
}
