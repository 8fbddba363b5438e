import type { EventPayload } from '#shared/contract/events.ts'

type ScreenShown = EventPayload<'show'>['screen']

const listeners = new Set<(screen: ScreenShown) => void>()

/** Hears that the user wants a screen from outside the window, until the returned function is called. */
export function hearShow(listener: (screen: ScreenShown) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Tells which screen is wanted. */
export function tellShow(screen: ScreenShown): void {
  for (const listener of listeners) listener(screen)
}
