/** Moves of the current row. */
export type GridMove = 'next' | 'previous' | 'nextPage' | 'previousPage' | 'first' | 'last'

/** What a key asks of a grid. `forward` and `back` run along the line, in the direction of reading. */
export type GridKey = GridMove | 'open' | 'select' | 'leave' | 'forward' | 'back' | 'edit'

const meanings: Readonly<Record<string, GridKey>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  PageDown: 'nextPage',
  PageUp: 'previousPage',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'select',
  Escape: 'leave',
  F2: 'edit',
}

/**
 * What a key of the keyboard means in every grid; null where it means nothing.
 *
 * @param key as the event names it; letters count in both cases, for Caps Lock
 * @param rtl true where lines are read from right to left
 */
export function gridKey(key: string, rtl: boolean): GridKey | null {
  if (key === 'ArrowRight') return rtl ? 'back' : 'forward'
  if (key === 'ArrowLeft') return rtl ? 'forward' : 'back'
  return meanings[key.length === 1 ? key.toLowerCase() : key] ?? null
}

/** True for keys that move the current row. */
export const isMove = (key: GridKey): key is GridMove =>
  key !== 'open' &&
  key !== 'select' &&
  key !== 'edit' &&
  key !== 'leave' &&
  key !== 'forward' &&
  key !== 'back'

/** Where the keys start from, and where they may stop. */
export interface GridPlace {
  readonly count: number
  /** Null before the first move. */
  readonly current: number | null
  /** Rows that a page moves by; at least 1. */
  readonly pageRows: number
  /** False for a row that is passed over, such as the heading of those that follow. */
  readonly stopsAt: (index: number) => boolean
}

/**
 * The row a move leads to. It never leaves the grid: where nothing lies further on, it is the last
 * row that can be stopped at. Null where the grid has no such row.
 */
export function rowAfter(move: GridMove, place: GridPlace): number | null {
  const { count, current, pageRows } = place
  switch (move) {
    case 'next':
      return stopFrom(current === null ? 0 : current + 1, 1, place)
    case 'previous':
      return stopFrom(current === null ? 0 : current - 1, -1, place)
    case 'nextPage':
      return stopFrom((current ?? 0) + pageRows, 1, place)
    case 'previousPage':
      return stopFrom((current ?? 0) - pageRows, -1, place)
    case 'first':
      return stopFrom(0, 1, place)
    case 'last':
      return stopFrom(count - 1, -1, place)
  }
}

/** The nearest row to stop at from `index` in a direction, or else the nearest one behind. */
function stopFrom(index: number, step: 1 | -1, { count, stopsAt }: GridPlace): number | null {
  const start = Math.min(Math.max(index, 0), count - 1)
  for (let at = start; at >= 0 && at < count; at += step) if (stopsAt(at)) return at
  for (let at = start - step; at >= 0 && at < count; at -= step) if (stopsAt(at)) return at
  return null
}
