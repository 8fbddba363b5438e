import type { RawSheet } from '#shared/exchange/layout/raw-sheet.ts'
import { type Budget, clean, openSheet, WIDEST, MOST_CELLS, MOST_ROWS } from './open-sheet.ts'
import type { CellValue } from './workbook-library.ts'

/** A file that a library reads at one go: in its own thread, within bounds of time and memory. */
export type OldFile =
  | { readonly kind: 'xls' | 'xlsb'; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly text: string }

/** What the thread found: sheets, or that it is damaged, too large, or of a version nobody reads. */
export type OldReading =
  | { readonly sheets: readonly RawSheet[] }
  | { readonly fault: 'damaged' | 'tooLarge' | 'tooOld' }

const MOST_SHEETS = 200

class TooLarge extends Error {}

const ERROR_CELL = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|NUM!|N\/A|NULL!|ERR!|GETTING_DATA)$/
const DAY = 86_400_000

function dateText(date: Date): string {
  const rounded = Math.round(date.getTime() / 1000) * 1000
  if (!Number.isFinite(rounded)) return ''
  const text = new Date(rounded).toISOString()
  return rounded % DAY === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`
}

function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return clean(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value instanceof Date ? dateText(value) : String(value)
}

async function oldWorkbook({ kind, bytes }: Extract<OldFile, { bytes: unknown }>, budget: Budget) {
  const { readXls, readXlsb } = await import('./workbook-library.ts')
  const { sheets } = kind === 'xls' ? await readXls(bytes) : await readXlsb(bytes)
  if (sheets.length > MOST_SHEETS) throw new TooLarge()
  return sheets.map(({ name, rows, merges }) => {
    const sheet = openSheet(clean(name), false, budget)
    // Rows without content may be holes of the list.
    for (const [at, values] of Object.entries(rows)) {
      const row = Number(at) + 1
      const cells = values.slice(0, WIDEST).map((value, column) => {
        const text = cellText(value)
        if (!ERROR_CELL.test(text)) {
          if (typeof value === 'number' && Math.abs(value) >= 1e15) {
            sheet.note({ kind: 'longNumber', row, column, text })
          }
          return text
        }
        sheet.note({ kind: 'error', row, column, text })
        return ''
      })
      // Holes in a row too.
      const whole = Array.from({ length: cells.length }, (_, at) => cells[at] ?? '')
      if (values.slice(WIDEST).some((value) => cellText(value) !== '')) sheet.mark('tooWide')
      sheet.add(row, whole)
    }
    for (const { startRow, endRow, startCol, endCol } of merges ?? []) {
      sheet.merge({
        fromRow: startRow + 1,
        toRow: endRow + 1,
        fromColumn: startCol,
        toColumn: endCol,
      })
    }
    return sheet.done()
  })
}

/** Reads a file of an old format at one go. What is wrong with it is said, never thrown. */
export async function readOldFormat(file: OldFile): Promise<OldReading> {
  let cellsSoFar = 0
  const budget: Budget = (rows, cells) => {
    cellsSoFar += cells.length
    if (rows > MOST_ROWS || cellsSoFar > MOST_CELLS) throw new TooLarge()
  }
  try {
    if (file.kind !== 'page') return { sheets: await oldWorkbook(file, budget) }
    const { tablesOfPage } = await import('./html-tables.ts')
    return { sheets: tablesOfPage(file.text, budget) }
  } catch (error) {
    if (error instanceof TooLarge) return { fault: 'tooLarge' }
    if (error instanceof Error && /unsupported XLS version/i.test(error.message)) {
      return { fault: 'tooOld' }
    }
    return { fault: 'damaged' }
  }
}
