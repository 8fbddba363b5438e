import type { BrowserWindow, MessageBoxSyncOptions } from 'electron'
import { type Locale, phrase, say } from '#shared/text/index.ts'

export interface LeavingNeeds {
  readonly window: { readonly webContents: Pick<BrowserWindow['webContents'], 'on'> }
  /** Shows a question and waits for the button: Electron must be answered at once. */
  readonly ask: (options: MessageBoxSyncOptions) => number
  /** True when nobody is there to be asked: the system is being shut down. */
  readonly isUnasked: () => boolean
  readonly locale: () => Locale
}

/**
 * Asks before a page with changes that are not saved is left. A browser asks by itself; Electron would
 * keep the window open without a word.
 */
export function askBeforeLeaving({ window, ask, isUnasked, locale }: LeavingNeeds): void {
  window.webContents.on('will-prevent-unload', (event) => {
    // Preventing the page's own prevention lets it go.
    if (isUnasked() || wantsToLeave(ask, locale())) event.preventDefault()
  })
}

function wantsToLeave(ask: LeavingNeeds['ask'], locale: Locale): boolean {
  const stay = 0
  const leave = 1
  return (
    ask({
      type: 'question',
      message: say(locale, phrase('common.leaveTitle')),
      detail: say(locale, phrase('common.leaveText')),
      buttons: [say(locale, phrase('common.stay')), say(locale, phrase('common.leave'))],
      defaultId: stay,
      cancelId: stay,
    }) === leave
  )
}
