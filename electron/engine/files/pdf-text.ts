import { PasswordException, pagesOfPdf, type PdfStretch } from './pdf-library.ts'
import { textInReadingOrder } from './reading-order.ts'

/** A document to read, as far as `most` characters and a little more. */
export interface PdfFile {
  readonly bytes: Uint8Array
  readonly most: number
}

/** What the thread found: the text as far as it is read, or why there is none. */
export type PdfReading = { readonly text: string } | { readonly fault: 'locked' | 'damaged' }

/** A letter with its annexes. */
const MOST_PAGES = 200
/** Lines further apart than this, in heights of their letters, are paragraphs of their own. */
const PARAGRAPH = 1.7

/** Reads the text of a PDF document, a line for each of its lines. What is wrong is said, never thrown. */
export async function readPdfText({ bytes, most }: PdfFile): Promise<PdfReading> {
  const pages: string[] = []
  let length = 0
  try {
    for await (const stretches of pagesOfPdf(bytes)) {
      const text = linesOf(stretches)
      pages.push(text)
      length += text.length
      if (length > most || pages.length === MOST_PAGES) break
    }
  } catch (error) {
    return { fault: error instanceof PasswordException ? 'locked' : 'damaged' }
  }
  return { text: pages.join('\n\n') }
}

function linesOf(stretches: readonly PdfStretch[]): string {
  const lines: string[] = []
  let line: PdfStretch[] = []
  let above: PdfStretch | null = null
  for (const stretch of stretches) {
    const seen = stretch.text.trim() !== ''
    if (seen && line.every(({ text }) => text === '') && above !== null) {
      const gap = above.y - stretch.y
      if (gap > PARAGRAPH * Math.max(above.height, stretch.height)) lines.push('')
    }
    line.push(stretch)
    if (seen) above = stretch
    if (!stretch.endsLine) continue
    lines.push(textInReadingOrder(line).trimEnd())
    line = []
  }
  return [...lines, textInReadingOrder(line).trimEnd()].join('\n')
}
