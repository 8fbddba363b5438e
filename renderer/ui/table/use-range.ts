import { useEffect, useMemo, useRef } from 'react'

export interface Range {
  /** A row was chosen by itself: from there on a range counts. */
  readonly begin: (index: number) => void
  /** Rows were chosen otherwise: the next range begins where it is begun. */
  readonly forget: () => void
  /** Selects from where the range began to a row. */
  readonly to: (index: number) => void
  /** A move from one row to another with Shift: what lies no longer between is left out again. */
  readonly extend: (from: number, to: number) => void
}

/**
 * Ranges of rows, from the row that was last chosen or current to another one. Another list, or a
 * selection that was let go of, begins anew.
 */
export function useRange(
  select: ((from: number, to: number, selects: boolean) => void) | undefined,
  { resetKey, isNone }: { readonly resetKey: string; readonly isNone: boolean },
): Range | undefined {
  const last = useRef<{ readonly anchor: number; readonly to: number } | null>(null)
  useEffect(() => {
    last.current = null
  }, [resetKey])
  useEffect(() => {
    if (isNone) last.current = null
  }, [isNone])
  return useMemo(() => {
    if (!select) return undefined
    const put = (anchor: number, from: number, to: number): void => {
      if (from !== anchor) select(anchor, from, false)
      select(anchor, to, true)
      last.current = { anchor, to }
    }
    return {
      begin: (index) => void (last.current = { anchor: index, to: index }),
      forget: () => void (last.current = null),
      to: (index) => put(last.current?.anchor ?? index, last.current?.to ?? index, index),
      extend: (from, to) => put(last.current?.to === from ? last.current.anchor : from, from, to),
    }
  }, [select])
}
