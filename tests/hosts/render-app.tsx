import { createMemoryHistory } from '@tanstack/react-router'
import { cleanup, render, waitFor } from '@testing-library/react'
import { App } from '#renderer/app/App.tsx'
import { type EngineWindow, openEngineWindow } from './engine-window.ts'
import { giveTheWindowASize } from './window-size.ts'

export interface RenderedApp extends EngineWindow {
  /** Ends the page, then the engine. */
  readonly end: () => Promise<void>
}

/**
 * The whole app at an address, over a real engine on a store of its own. `prepare` fills the store
 * before the page opens.
 */
export async function renderApp(
  address: string,
  prepare: (engine: EngineWindow) => Promise<void> = () => Promise.resolve(),
): Promise<RenderedApp> {
  giveTheWindowASize()
  const engine = await openEngineWindow()
  await prepare(engine)
  delete document.documentElement.dataset.ready
  render(<App history={createMemoryHistory({ initialEntries: [address] })} />)
  await waitFor(
    () => {
      if (document.documentElement.dataset.ready !== 'true') throw new Error('not ready yet')
    },
    { timeout: 15_000 },
  )
  return {
    ...engine,
    async end() {
      cleanup()
      await engine.close()
    },
  }
}
