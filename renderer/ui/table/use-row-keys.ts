import { type KeyboardEvent, useId, useState } from 'react'

export interface RowKeysOptions {
  readonly count: number
  /** Rows that PgUp and PgDn move by. */
  readonly pageRows: number
  readonly show: (index: number) => void
  readonly open: (index: number) => void
  readonly select: (index: number) => void
  /** A change of this forgets the current row. */
  readonly resetKey: string
}

export interface RowKeys {
  readonly current: number | null
  readonly setCurrent: (index: number) => void
  readonly idOf: (index: number) => string
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: { target: EventTarget; currentTarget: EventTarget }) => void
}

/** The current row of a table, moved by the keyboard. */
export function useRowKeys(options: RowKeysOptions): RowKeys {
  const { count, pageRows, show, open, select, resetKey } = options
  const prefix = useId()
  const [state, setState] = useState<{ key: string; index: number | null }>({
    key: resetKey,
    index: null,
  })
  const known = state.key === resetKey ? state.index : null
  const current = known !== null && known < count ? known : null

  const setCurrent = (index: number): void => setState({ key: resetKey, index })
  const go = (index: number): void => {
    const to = Math.min(Math.max(index, 0), count - 1)
    setCurrent(to)
    show(to)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Keys typed into something inside the table (a box, a button) are its own.
    if (event.target !== event.currentTarget || count === 0) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = current ?? -1
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1)
        break
      case 'ArrowUp':
        go(at - 1)
        break
      case 'PageDown':
        go(at + pageRows)
        break
      case 'PageUp':
        go(at - pageRows)
        break
      case 'Home':
        go(0)
        break
      case 'End':
        go(count - 1)
        break
      case 'Enter':
        if (current !== null) open(current)
        break
      case ' ':
        if (current !== null) select(current)
        break
      default:
        return
    }
    event.preventDefault()
  }

  return {
    current,
    setCurrent,
    idOf: (index) => `${prefix}${index}`,
    onKeyDown,
    onFocus: (event) => {
      if (event.target === event.currentTarget && current === null && count > 0) setCurrent(0)
    },
  }
}
