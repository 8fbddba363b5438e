import { useMemo } from 'react'
import { t } from '#renderer/text/text.ts'
import type { RowSource } from '../grid/row-source.ts'
import type { RowSelection } from './VirtualTable.tsx'

/** What can be done with a selection when all rows of the list are at hand. */
export interface WholeList extends Pick<RowSelection, 'range' | 'all'> {
  readonly chooseAll?: () => void
}

/**
 * Ranges and everything at once, for a selection that takes many ids and whose list is at hand as a whole. A
 * selection that reaches beyond what is loaded brings its own.
 */
export function useWholeList<T>(
  selection: RowSelection | undefined,
  list: {
    readonly source: RowSource<T>
    readonly rowId: (row: T) => string
    readonly headingOf: ((row: T) => string | null) | undefined
  },
): WholeList {
  const { source, rowId, headingOf } = list
  return useMemo(() => {
    const put = selection?.put
    if (selection === undefined || put === undefined) return selection ?? {}
    const idsOf = (from: number, to: number): string[] => {
      const ids: string[] = []
      for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) {
        const row = source.rowAt(at)
        if (row !== undefined && (headingOf?.(row) ?? null) === null) ids.push(rowId(row))
      }
      return ids
    }
    const everybody = idsOf(0, source.count - 1)
    const chosen = everybody.filter((id) => selection.has(id)).length
    const isWhole = chosen > 0 && chosen === everybody.length
    return {
      range: (from, to, selects) => put(idsOf(from, to), selects),
      chooseAll: () => put(everybody, true),
      all: {
        label: t('common.selectAllRows', { count: everybody.length }),
        selected: isWhole ? 'all' : chosen > 0 ? 'some' : 'none',
        toggle: () => put(everybody, !isWhole),
      },
    }
  }, [selection, source, rowId, headingOf])
}
