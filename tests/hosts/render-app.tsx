import { notifications } from '@mantine/notifications'
import { createMemoryHistory } from '@tanstack/react-router'
import { cleanup, configure, render, waitFor } from '@testing-library/react'
import { App } from '#renderer/app/App.tsx'
import { chooseDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { chooseLocale } from '#renderer/text/text.ts'
import { type EngineWindow, openEngineWindow } from './engine-window.ts'
import { giveTheWindowASize } from './window-size.ts'

export interface RenderedApp extends EngineWindow {
  /** Ends the page, then the engine. */
  readonly end: () => Promise<void>
}

/**
 * Limit of tests of the whole app: a real engine, a store, and every component of a screen, which
 * jsdom looks through anew for each question. Alone they take a second or two, beside busy programs
 * several times as long.
 */
export const wholeApp = { timeout: 60_000 }

/** How long one thing may take to come: the real engine answers on a busy machine too. */
configure({ asyncUtilTimeout: 8000 })

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
    { timeout: 45_000 },
  )
  return {
    ...engine,
    async end() {
      cleanup()
      // What was told outlives a page: its buttons would stand on the next one.
      notifications.clean()
      // The next test may read in the same page: it begins in the language everything begins in.
      chooseLocale('en')
      chooseDocumentLanguage(null)
      await engine.close()
    },
  }
}
