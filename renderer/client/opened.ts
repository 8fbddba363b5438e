const listeners = new Set<() => void>()

/** Hears that the operating system opened a list, until the returned function is called. */
export function hearOpened(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Tells that a list waits with the host. */
export function tellOpened(): void {
  for (const listener of listeners) listener()
}
