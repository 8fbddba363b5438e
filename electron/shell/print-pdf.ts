import { randomUUID } from 'node:crypto'
import type { BrowserWindow, BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron'
import { documentPolicy } from '#shared/documents/html-document.ts'
import { pageHeaders } from '../carrier/pages/content-policy.ts'
import { webPreferences } from './security/window-options.ts'

/** Makes PDF files of pages. */
export interface Printing {
  /** A page of HTML as PDF: tagged, with an outline, on the paper its own style names. */
  readonly print: (html: string) => Promise<Uint8Array>
  /** The page that is being printed, for the window that prints it; null for every other request. */
  readonly answer: (request: Request) => Response | null
  /** True for a window that prints: it is never shown, told or asked anything. */
  readonly isPrinting: (window: BrowserWindow) => boolean
}

/** An origin of its own: the app's pages are of another, and their policy lets none of them ask here. */
const origin = 'app://print'

/** What a page is that holds somebody's document: it runs nothing and fetches nothing. */
const headers = {
  ...pageHeaders,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': documentPolicy,
  'cache-control': 'no-store',
}

const options: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/**
 * Prints in windows nobody sees, one for each document: sandboxed, without a preload, without scripts.
 * The document goes there through memory; no file of it is written but the PDF.
 */
export function createPrinting(
  open: (options: BrowserWindowConstructorOptions) => BrowserWindow,
): Printing {
  const pages = new Map<string, string>()
  const windows = new WeakSet<BrowserWindow>()

  return {
    async print(html) {
      const address = `${origin}/${randomUUID()}`
      pages.set(address, html)
      const { preload: _none, ...preferences } = webPreferences('')
      const window = open({
        show: false,
        webPreferences: { ...preferences, javascript: false },
      })
      windows.add(window)
      try {
        return await Promise.race([load(window, address), gone(window)])
      } finally {
        pages.delete(address)
        if (!window.isDestroyed()) window.destroy()
      }
    },
    answer(request) {
      const html = pages.get(request.url)
      return html === undefined || request.method !== 'GET' ? null : new Response(html, { headers })
    },
    isPrinting: (window) => windows.has(window),
  }
}

async function load(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address)
  return window.webContents.printToPDF(options)
}

/** Rejects where the window ends before its PDF is there. */
function gone(window: BrowserWindow): Promise<never> {
  return new Promise((_, reject) => {
    window.webContents.on('render-process-gone', () => reject(new Error('The printing page ended')))
  })
}
