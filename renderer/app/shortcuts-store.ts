import { useSyncExternalStore } from 'react'

let opened = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  opened = next
  for (const listener of listeners) listener()
}

export const openShortcuts = (): void => set(true)
export const closeShortcuts = (): void => set(false)

/** Whether the list of keys is shown; opened from the rail, the palette and by "?". */
export const useShortcutsOpened = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => opened,
  )
