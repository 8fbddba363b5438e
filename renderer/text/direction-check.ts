import type { Direction } from '#shared/text/index.ts'

const KEY = 'scrutin.direction'

/** Whether the screens are drawn from right to left, to see that they bear it. */
export function readDirectionCheck(storage: Pick<Storage, 'getItem'>): Direction {
  return storage.getItem(KEY) === 'rtl' ? 'rtl' : 'ltr'
}

/** Remembers the choice; it takes effect when the page is loaded again. */
export function keepDirectionCheck(storage: Pick<Storage, 'setItem'>, direction: Direction): void {
  storage.setItem(KEY, direction)
}
