import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { createPrinting, type Printing } from './print-pdf.ts'

/** A window that loads a page by asking for it, as the real one does over the app's scheme. */
function windows(load: (printing: Printing, url: string) => Promise<void>) {
  const opened: { readonly options: BrowserWindowConstructorOptions; isDestroyed: boolean }[] = []
  const contents = Object.assign(new EventEmitter(), {
    printToPDF: vi.fn(async () => Buffer.from('%PDF')),
  })
  const printing: Printing = createPrinting((options) => {
    const window = { options, isDestroyed: false }
    opened.push(window)
    return {
      webContents: contents,
      loadURL: (url: string) => load(printing, url),
      isDestroyed: () => window.isDestroyed,
      destroy: () => (window.isDestroyed = true),
    } as unknown as BrowserWindow
  })
  return { printing, opened, contents }
}

describe('printing to PDF', () => {
  it('loads the page in a window without scripts or preload, and takes both away again', async () => {
    const seen: (string | undefined)[] = []
    const { printing, opened, contents } = windows(async (of, url) => {
      const answer = of.answer(new Request(url))
      seen.push(await answer?.text(), answer?.headers.get('content-security-policy') ?? undefined)
      seen.push(url)
    })
    expect(Buffer.from(await printing.print('<p>Élise</p>')).toString()).toBe('%PDF')
    expect(seen[0]).toBe('<p>Élise</p>')
    expect(seen[1]).toContain("default-src 'none'")
    expect(opened[0]?.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, javascript: false, nodeIntegration: false },
    })
    expect(opened[0]?.options.webPreferences).not.toHaveProperty('preload')
    expect(contents.printToPDF).toHaveBeenCalledWith(
      expect.objectContaining({ generateTaggedPDF: true, generateDocumentOutline: true }),
    )
    expect(opened[0]?.isDestroyed).toBe(true)
    expect(printing.answer(new Request(seen[2] ?? ''))).toBeNull()
    expect(printing.answer(new Request('app://scrutin/roster'))).toBeNull()
  })
  it('leaves no window behind where the page fails or ends', async () => {
    const failing = windows(() => Promise.reject(new Error('ERR_FAILED')))
    await expect(failing.printing.print('x')).rejects.toThrow('ERR_FAILED')
    expect(failing.opened[0]?.isDestroyed).toBe(true)
    const ending = windows(() => new Promise(() => undefined))
    const printed = ending.printing.print('x')
    ending.contents.emit('render-process-gone')
    await expect(printed).rejects.toThrow('ended')
    expect(ending.opened[0]?.isDestroyed).toBe(true)
  })
})
