import { keepPreviousData, useQueries, useQuery, type UseQueryOptions } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { RowSource } from './row-source.ts'

/** One page of a long list, and how many rows there are in all. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly found: number
}

export interface PagedRows<P extends Page<unknown>> extends RowSource<P['rows'][number]> {
  /** The first page with whatever else its answer carries; undefined until it is there. */
  readonly first: P | undefined
  readonly error: Error | null
  /** True while the rows shown belong to the question before. */
  readonly stale: boolean
  readonly retry: () => void
}

/** Rows per page: two screens full, so that scrolling at reading speed meets loaded rows. */
const PAGE_SIZE = 100

const pageOf = (row: number): number => Math.floor(row / PAGE_SIZE)

/**
 * A list too long to load, asked for by the page where it is looked at. The first page of a new
 * question replaces the old rows only when it is there, so that typing does not make rows jump.
 */
export function usePagedRows<P extends Page<unknown>>(
  page: (offset: number, limit: number) => UseQueryOptions<P>,
): PagedRows<P> {
  const [view, setView] = useState({ first: 0, last: 0 })
  const first = useQuery({ ...page(0, PAGE_SIZE), placeholderData: keepPreviousData })
  const found = first.data?.found ?? 0
  const firstRows = first.data?.rows

  const start = Math.max(view.first, 1)
  const end = first.isPlaceholderData ? 0 : Math.min(view.last, pageOf(Math.max(found - 1, 0)))
  const later = Array.from({ length: Math.max(0, end - start + 1) }, (_, place) => start + place)
  const others = useQueries({
    queries: later.map((number) => page(number * PAGE_SIZE, PAGE_SIZE)),
    combine: (results) => results.map((result) => result.data?.rows),
  })

  const rowAt = useCallback(
    (index: number) => {
      const number = pageOf(index)
      const rows = number === 0 ? firstRows : others[number - start]
      return rows?.[index % PAGE_SIZE]
    },
    [firstRows, others, start],
  )
  const onView = useCallback((firstRow: number, lastRow: number) => {
    const next = { first: pageOf(firstRow), last: pageOf(lastRow) }
    setView((old) => (old.first === next.first && old.last === next.last ? old : next))
  }, [])

  return {
    count: found,
    rowAt,
    onView,
    first: first.data,
    error: first.error,
    stale: first.isPlaceholderData,
    retry: () => void first.refetch(),
  }
}
