/** Work in steps of some milliseconds each: whoever has it done may let others in between. */
export type Steps<T> = Generator<undefined, T>

/** Rows that one step looks at: about 10 ms of 20 columns. */
export const ROWS_A_STEP = 2000

/** The same without a pause. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same with a pause after each step. */
export async function oneByOne<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await pause()
  }
}
