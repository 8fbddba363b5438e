import './pdf-matrix.ts'
import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
// The half of it that reads files says where it is while it is loaded; in a thread it needs none of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** A stretch of text on a page. */
export interface PdfStretch {
  readonly text: string
  /** True where a line ends behind it. */
  readonly endsLine: boolean
  /** Baseline above the lower edge, and height of its letters, in points. */
  readonly y: number
  /** Left edge, from the left edge of the page, in points. */
  readonly x: number
  readonly height: number
}

/**
 * The text of a PDF document page by page, read by pdf.js: nothing is drawn, no script of the document runs,
 * nothing is fetched. Throws `PasswordException` where it is locked, something else where it is damaged. What
 * a successor must bring: the text by lines, with the place of each stretch.
 */
export async function* pagesOfPdf(bytes: Uint8Array): AsyncGenerator<readonly PdfStretch[]> {
  const loading = getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await loading.promise
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      yield items.flatMap((item) =>
        'str' in item
          ? [
              {
                text: item.str,
                endsLine: item.hasEOL,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                height: item.height,
              },
            ]
          : [],
      )
      page.cleanup()
    }
  } finally {
    await loading.destroy()
  }
}

export { PasswordException }
