/** Runs one thing at a time, in the order asked. */
export interface Mutex {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>
}

export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(work) {
      const mine = last.then(work)
      // Whoever comes next waits for the end of this one, however it ends.
      last = mine.catch(() => undefined)
      return mine
    },
  }
}
