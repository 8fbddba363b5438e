import { useEffect, useRef } from 'react'
import { findRow, type RowsInView } from './find-row.ts'
import type { RowSource } from './row-source.ts'
import type { LastPlace } from './use-last-place.ts'

/** The current row is the one the screen is about: moving chooses, from anywhere on the screen. */
export interface Choice<T> {
  /** Id of the chosen row; null before any is. */
  readonly id: string | null
  readonly choose: (row: T) => void
}

export interface CurrentRowOptions<T> {
  readonly source: RowSource<T>
  readonly rowId: (row: T) => string
  readonly view: RowsInView
  readonly choice: Choice<T> | undefined
  readonly place: LastPlace | null
  readonly setPlace: (place: LastPlace) => void
  readonly resetKey: string
}

export interface CurrentRow {
  /** Null before the first move, and where the chosen row is not among those in view. */
  readonly current: number | null
  /** Makes a row the current one and chooses nothing. */
  readonly keep: (index: number) => void
  /** Makes a row the current one, and chooses it where moving chooses. */
  readonly goTo: (index: number) => void
}

/** Follows the current row by its id: it stays current when data moves it. */
export function useCurrentRow<T>(options: CurrentRowOptions<T>): CurrentRow {
  const { source, rowId, view, choice, place, setPlace, resetKey } = options
  const { rowAt } = source
  const idAt = (index: number): string | null => {
    const row = rowAt(index)
    return row === undefined ? null : rowId(row)
  }
  const keep = (index: number): void =>
    setPlace({ index, id: source.stale === true ? null : idAt(index) })

  const at = place?.index ?? null
  // A row that is on its way is current before it can be chosen.
  const awaited = at !== null && place?.id === null && idAt(at) === null
  const wanted = choice ? choice.id : (place?.id ?? null)
  const found = wanted === null || awaited ? null : findRow(wanted, at, view, idAt)
  const current = choice && !awaited ? found : (found ?? at)

  // The row has moved, or another one stands where it was: from here on that place counts.
  const known = current === null ? null : idAt(current)
  const gone = place?.id !== null && known !== null && known !== place?.id
  if (current !== null && (current !== at || gone)) keep(current)

  // Who moves on to a row that is loading has chosen it when it is there.
  const choosing = useRef<number | null>(null)
  useEffect(() => {
    choosing.current = null
  }, [resetKey])
  useEffect(() => {
    const row = choosing.current === null ? undefined : rowAt(choosing.current)
    if (row === undefined) return
    choosing.current = null
    choice?.choose(row)
  })

  return {
    current,
    keep,
    goTo(index) {
      keep(index)
      const row = rowAt(index)
      choosing.current = row === undefined ? index : null
      if (row !== undefined) choice?.choose(row)
    },
  }
}
