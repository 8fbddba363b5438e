/** The next turn of the event loop: what is no task lets others work in between all the same. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
