import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { queryKeyOf } from '#renderer/client/use-query-call.ts'

export interface Layout {
  /** Columns shown, in order; undefined is the standard layout. */
  readonly columns: readonly string[] | undefined
  /** Widths the user chose, in pixels by column. */
  readonly widths: Readonly<Record<string, number>>
}

const SETTINGS = queryKeyOf('host.settings', {})
const standard: Layout = { columns: undefined, widths: {} }

/** The layout of a table, kept in the settings of this computer under its name. */
export function useLayout(table: string): [Layout, (layout: Layout) => void] {
  const queryClient = useQueryClient()
  const settings = useQueryCall('host.settings', {})
  const { mutate } = useMutationCall('host.saveSettings')
  const saved = settings.data?.layouts[table]
  const layout = saved
    ? { columns: saved.columns.length === 0 ? undefined : saved.columns, widths: saved.widths }
    : standard
  const save = useCallback(
    (next: Layout) => {
      const current = queryClient.getQueryData<ResultOf<'host.settings'>>(SETTINGS)
      if (!current) return
      const layouts = {
        ...current.layouts,
        [table]: { columns: [...(next.columns ?? [])], widths: { ...next.widths } },
      }
      // Shown at once; the settings answer follows.
      queryClient.setQueryData(SETTINGS, { ...current, layouts })
      mutate({ settings: { layouts } })
    },
    [queryClient, mutate, table],
  )
  return [layout, save]
}
