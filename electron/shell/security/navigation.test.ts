import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { guardNavigation } from './navigation.ts'

function guarded() {
  const contents = new EventEmitter()
  const setWindowOpenHandler = vi.fn<(handler: (details: object) => unknown) => void>()
  guardNavigation(Object.assign(contents, { setWindowOpenHandler }) as unknown as WebContents)
  const isRefused = (event: string, url: string): boolean => {
    const preventDefault = vi.fn()
    contents.emit(event, { url, preventDefault })
    return preventDefault.mock.calls.length > 0
  }
  return { isRefused, openWindow: setWindowOpenHandler.mock.calls[0]?.[0] }
}

describe('navigation', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'stays inside the app on %s',
    (event) => {
      const { isRefused } = guarded()
      expect(isRefused(event, 'app://scrutin/roster')).toBe(false)
      for (const url of [
        'https://www.un.org/',
        'http://127.0.0.1/',
        'file:///etc/passwd',
        'app://other/',
        'javascript:alert(1)',
        'data:text/html,x',
      ])
        expect(isRefused(event, url)).toBe(true)
    },
  )

  it('opens no window and attaches no webview', () => {
    const { isRefused, openWindow } = guarded()
    expect(openWindow?.({ url: 'app://scrutin/' })).toEqual({ action: 'deny' })
    expect(isRefused('will-attach-webview', 'app://scrutin/')).toBe(true)
  })
})
