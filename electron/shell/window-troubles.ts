import type { BrowserWindow, MessageBoxOptions, MessageBoxReturnValue } from 'electron'
import type { Locale } from '#shared/text/index.ts'
import { phrase, say, type Phrase } from '#shared/text/index.ts'
import type { Log } from '../carrier/failures.ts'
import { tellLauncher } from '../system/tell-launcher.ts'

/** A window is shown empty rather than not at all; a first start on a slow disk takes some seconds. */
const showAfterMs = 8000
/** `ERR_ABORTED`: another load took this one's place, or it was refused on purpose. */
const aborted = -3

export interface TroubleNeeds {
  readonly window: Pick<BrowserWindow, 'on' | 'once' | 'show' | 'isVisible' | 'isDestroyed'> & {
    readonly webContents: Pick<
      BrowserWindow['webContents'],
      'on' | 'reload' | 'forcefullyCrashRenderer'
    >
  }
  readonly ask: (options: MessageBoxOptions) => Promise<MessageBoxReturnValue>
  /** Loads the window's first page. */
  readonly load: () => void
  readonly quit: () => void
  readonly locale: () => Locale
  readonly log: Log
}

/**
 * Shows a window as soon as there is something to see, and in any case: a page that does not load, a
 * renderer that died and one that does not answer are said in words, with a way on.
 */
export function showWhatever(needs: TroubleNeeds): void {
  const { window, ask, load, quit, locale, log } = needs
  const word = (said: Phrase): string => say(locale(), said)
  const show = (): void => {
    clearTimeout(overdue)
    if (!window.isDestroyed() && !window.isVisible()) window.show()
    // What it shows may be a question: whoever reads it must not be ended for being slow.
    tellLauncher()
  }
  const overdue = setTimeout(show, showAfterMs)
  window.once('ready-to-show', show)
  window.once('closed', () => clearTimeout(overdue))

  const loadAgainOrQuit = async (message: Phrase, loadAgain: () => void): Promise<void> => {
    show()
    const { response } = await ask({
      type: 'error',
      message: word(message),
      detail: word(phrase('host.savedIsKept')),
      buttons: [word(phrase('host.loadAgain')), word(phrase('host.quit'))],
      defaultId: 0,
      cancelId: 0,
    })
    if (window.isDestroyed()) return
    if (response === 0) loadAgain()
    else quit()
  }

  let isGivenUp = false
  window.webContents.on('did-fail-load', (_event, code, reason, _url, isMainFrame) => {
    if (!isMainFrame || code === aborted) return
    log(`the window could not be loaded: ${reason} ${code}`)
    void loadAgainOrQuit(phrase('host.windowNotLoaded', { reason }), load)
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const wasOurs = isGivenUp
    isGivenUp = false
    if (reason === 'clean-exit' || wasOurs) return
    log(`the window's process is gone: ${reason}`)
    void loadAgainOrQuit(phrase('host.windowStopped', { reason }), () =>
      window.webContents.reload(),
    )
  })

  let waiting: AbortController | null = null
  window.on('responsive', () => waiting?.abort())
  window.on('unresponsive', () => {
    if (waiting !== null) return
    const asked = new AbortController()
    waiting = asked
    const answer = ask({
      type: 'question',
      message: word(phrase('host.windowSilent')),
      detail: word(phrase('host.savedIsKept')),
      buttons: [word(phrase('host.wait')), word(phrase('host.loadAgain'))],
      defaultId: 0,
      cancelId: 0,
      // The question goes by itself when the window answers again.
      signal: asked.signal,
    })
    void answer.then(({ response }) => {
      waiting = null
      if (response === 0 || window.isDestroyed()) return
      // A page that hangs hears of no reload: its process has to go first.
      isGivenUp = true
      window.webContents.forcefullyCrashRenderer()
      window.webContents.reload()
    })
  })
}
