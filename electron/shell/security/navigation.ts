import type { Event, WebContents } from 'electron'
import { isAppUrl } from './app-scheme.ts'

type Guarded = Pick<WebContents, 'on' | 'setWindowOpenHandler'>

/**
 * Keeps a window on the app's own pages: navigation and redirects elsewhere, in any frame, new
 * windows and webviews are refused. Links outside go through the contract call `host.openLink`.
 */
export function guardNavigation(contents: Guarded): void {
  const stayInside = (event: Event & { readonly url: string }): void => {
    if (!isAppUrl(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stayInside)
  contents.on('will-frame-navigate', stayInside)
  contents.on('will-redirect', stayInside)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
