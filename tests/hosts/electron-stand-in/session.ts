import { EventEmitter } from 'node:events'
import type { Chromium } from './devtools.ts'
import { isPrevented } from './emitter.ts'

/** Permissions a page can ask for, as the protocol names them. */
const permissions = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'clipboard-read',
  'midi',
]

type Decide = (isGranted: boolean) => void

/** `session.defaultSession`: permissions and downloads of every window. */
export class StandInSession extends EventEmitter {
  #request: ((contents: unknown, permission: string, decide: Decide) => void) | null = null
  #check: (() => boolean) | null = null
  #chromium: Chromium | null = null

  /** "Calling `callback(true)` will allow the permission and `callback(false)` will reject it." */
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, decide: Decide) => void,
  ): void {
    this.#request = handler
    this.#decide()
  }

  setPermissionCheckHandler(handler: () => boolean): void {
    this.#check = handler
    this.#decide()
  }

  // Chromium without a window asks for neither devices nor screens: nothing can come of these two.
  setDevicePermissionHandler(_handler: () => boolean): void {
    return
  }
  setDisplayMediaRequestHandler(_handler: unknown): void {
    return
  }

  /** From here on the browser asks this session. */
  attach(chromium: Chromium): void {
    this.#chromium = chromium
    chromium.tell('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true })
    chromium.on<{ guid: string; url: string }>('Browser.downloadWillBegin', ({ guid, url }) => {
      // "Calling `event.preventDefault()` will cancel the download".
      if (isPrevented(this, 'will-download', {}, { getURL: () => url }))
        chromium.tell('Browser.cancelDownload', { guid })
    })
    this.#decide()
  }

  #decide(): void {
    if (this.#chromium === null || (this.#request === null && this.#check === null)) return
    for (const name of permissions) {
      let isGranted = this.#check?.() ?? false
      this.#request?.(null, name, (granted) => (isGranted = granted))
      this.#chromium.tell('Browser.setPermission', {
        permission: { name },
        setting: isGranted ? 'granted' : 'denied',
      })
    }
  }
}
