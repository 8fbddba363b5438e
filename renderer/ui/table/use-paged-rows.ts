import { keepPreviousData, useQueries, useQuery, type UseQueryOptions } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { RowSource } from './table-column.ts'

/** One page of a long list, and how many rows there are in all. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly found: number
}

export interface PagedRows<T, P extends Page<T>> extends RowSource<T> {
  /** The first page with whatever else its answer carries; undefined until it is there. */
  readonly first: P | undefined
  readonly error: Error | null
  /** True while the rows shown belong to the question before. */
  readonly stale: boolean
  readonly retry: () => void
}

/** Rows per page: two screens full, so that scrolling at reading speed meets loaded rows. */
export const PAGE_SIZE = 100

/**
 * A list too long to load, asked for by the page where it is looked at. The first page of a new
 * question replaces the old rows only when it is there, so that typing does not make rows jump.
 */
export function usePagedRows<T, P extends Page<T>>(
  page: (offset: number, limit: number) => UseQueryOptions<P>,
): PagedRows<T, P> {
  const [view, setView] = useState({ first: 0, last: 0 })
  const first = useQuery({ ...page(0, PAGE_SIZE), placeholderData: keepPreviousData })
  const found = first.data?.found ?? 0

  const later: number[] = []
  const lastPage = Math.min(view.last, Math.floor(Math.max(found - 1, 0) / PAGE_SIZE))
  for (let number = Math.max(view.first, 1); number <= lastPage; number += 1) later.push(number)
  const others = useQueries({
    queries: first.isPlaceholderData
      ? []
      : later.map((number) => page(number * PAGE_SIZE, PAGE_SIZE)),
    combine: (results) => results.map((result) => result.data?.rows),
  })

  const pages = useMemo(() => {
    const byNumber = new Map<number, readonly T[] | undefined>([[0, first.data?.rows]])
    others.forEach((rows, place) => byNumber.set(later[place] ?? -1, rows))
    return byNumber
    // `later` is decided by the two numbers.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [first.data, others, view.first, lastPage])

  const rowAt = useCallback(
    (index: number) => pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE],
    [pages],
  )
  const onView = useCallback((firstRow: number, lastRow: number) => {
    const next = { first: Math.floor(firstRow / PAGE_SIZE), last: Math.floor(lastRow / PAGE_SIZE) }
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
