import { builtinEnvironments, type Environment } from 'vitest/runtime'

type Page = Awaited<ReturnType<Environment['setup']>>

/** The page of this worker, once there is one. */
let page: Promise<Page> | null = null

/**
 * One page for all test files of a worker. To make one takes longer than many a test of a screen; what a
 * test leaves on it is ended by the test (`render-app.tsx`, `cleanup`).
 */
const onePage: Environment = {
  ...builtinEnvironments.jsdom,
  name: 'one-page',
  async setup(global, options) {
    page ??= Promise.resolve(builtinEnvironments.jsdom.setup(global, options))
    await page
    // It goes with the worker.
    return { teardown: () => undefined }
  },
}

export default onePage
