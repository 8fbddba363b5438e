/**
 * Does a piece of work for each thing, so many at a time, and starts them in their order. The
 * results stand in that order too. A piece that throws ends all of it with its error.
 */
export async function sideBySide<T, R>(
  atOnce: number,
  things: readonly T[],
  work: (thing: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const waiting = things.entries()
  const worker = async (): Promise<void> => {
    for (const [place, thing] of waiting) results[place] = await work(thing)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}
