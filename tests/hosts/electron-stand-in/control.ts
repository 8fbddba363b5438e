/** What the test says to the pretended runtime: the body of a function to run in it. */
export interface Order {
  readonly id: number
  readonly source: string
  readonly argument: unknown
}

/** What the pretended runtime says to the test. */
export type Report =
  | { readonly type: 'answer'; readonly id: number; readonly ok: boolean; readonly value: unknown }
  /** The browser is there; nothing opens before the test says `open`. */
  | { readonly type: 'browser'; readonly address: string }
  /** Something the user would see or notice, by the member that did it. */
  | { readonly type: 'seen'; readonly what: string; readonly detail: unknown }

/** Says to the test, where there is one, what happened. */
export function report(message: Report): void {
  process.send?.(message)
}

/** Answers the test's orders; resolves once it says that windows may open. */
export async function listenToTheTest(electron: () => object): Promise<void> {
  if (process.send === undefined) return
  const mayOpen = Promise.withResolvers<undefined>()
  process.on('message', (message: Order | 'open') => {
    if (message === 'open') return mayOpen.resolve(undefined)
    void carryOut(message, electron())
  })
  // The test may be gone; what keeps the program alive are its windows.
  process.channel?.unref()
  await mayOpen.promise
}

async function carryOut({ id, source, argument }: Order, electron: object): Promise<void> {
  try {
    // The tests' own functions, which Playwright hands over to the real runtime in the same way.
    // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call
    const run = new Function(`return (${source})`)() as (on: object, given: unknown) => unknown
    report({ type: 'answer', id, ok: true, value: await run(electron, argument) })
  } catch (error) {
    report({ type: 'answer', id, ok: false, value: String(error) })
  }
}
