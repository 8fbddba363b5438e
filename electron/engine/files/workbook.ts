import { type CellValue, readXlsx, streamXlsxRows, WorkbookError } from './workbook-library.ts'
import type { SheetRow } from '#shared/exchange/inspect-sheet.ts'
import { otherKind, unreadable } from './file-kind.ts'
import { clean, type ReadSheet, type Breathing, tooManyRows, WIDEST } from './sheet.ts'
import { checkZip, zipEntries } from './zip-limits.ts'

/** Text by which the app knows its own offer template; it stands in the first cell of a hidden sheet. */
export const TEMPLATE_MARK = 'scrutin-offer-template'
export const LISTS_SHEET = 'Lists'

const MILLISECONDS_PER_SECOND = 1000
const MILLISECONDS_PER_DAY = 86_400_000

/** A date cell as ISO text, rounded to the second; a time of day stays beside it. */
function dateText(date: Date): string {
  const rounded = Math.round(date.getTime() / MILLISECONDS_PER_SECOND) * MILLISECONDS_PER_SECOND
  if (!Number.isFinite(rounded)) return ''
  const text = new Date(rounded).toISOString()
  return rounded % MILLISECONDS_PER_DAY === 0
    ? text.slice(0, 10)
    : `${text.slice(0, 10)} ${text.slice(11, 19)}`
}

/** A cell as text. A formula is never evaluated: what the file holds is the value last computed. */
function cellText(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return clean(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value instanceof Date ? dateText(value) : String(value)
}

interface SheetHead {
  readonly name: string
  readonly hidden: boolean
}

/** Names the sheets without reading any. */
async function sheetHeads(bytes: Uint8Array): Promise<SheetHead[]> {
  const heads: SheetHead[] = []
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      heads.push({ name, hidden: hidden === true || veryHidden === true })
      return false
    },
  })
  return heads
}

async function readSheet(
  bytes: Uint8Array,
  at: number,
  name: string,
  { breathe }: Breathing,
): Promise<ReadSheet> {
  const rows: SheetRow[] = []
  let last = performance.now()
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: at })) {
    if (!Number.isInteger(index) || index < 0) throw new WorkbookError('A row has no number.')
    const cells = values.slice(0, WIDEST).map(cellText)
    if (cells.some((cell) => cell !== '')) rows.push({ row: index + 1, cells })
    tooManyRows(rows.length, name)
    if (performance.now() - last > 20) {
      await breathe(rows.length)
      last = performance.now()
    }
  }
  return { name, rows }
}

async function isTemplate(bytes: Uint8Array, heads: readonly SheetHead[]): Promise<boolean> {
  const at = heads.findIndex(({ name, hidden }) => hidden && name === LISTS_SHEET)
  if (at === -1) return false
  for await (const { values } of streamXlsxRows(bytes, { sheet: at, maxRows: 1 })) {
    return typeof values[0] === 'string' && values[0].startsWith(TEMPLATE_MARK)
  }
  return false
}

function kindOfZip(names: readonly string[], name: string): Error | null {
  const has = (start: string): boolean => names.some((entry) => entry.startsWith(start))
  if (has('xl/workbook.xml')) return null
  if (has('xl/workbook.bin')) return otherKind('binaryWorkbook', name)
  if (has('word/')) return otherKind('word', name)
  if (has('ppt/')) return otherKind('presentation', name)
  if (has('content.xml')) return otherKind('openDocument', name)
  // Some writers put the workbook elsewhere; its relations say where.
  return has('_rels/.rels') ? null : otherKind('zip', name)
}

/**
 * Reads every visible sheet of a workbook as text, in pieces, so that the engine answers others
 * meanwhile. Sizes are checked before anything is unpacked; formulas, links, macros and external
 * parts are not touched. Throws `unreadable` or `tooLarge`.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  reading: Breathing,
): Promise<{ sheets: ReadSheet[]; template: boolean }> {
  const entries = zipEntries(bytes, name)
  checkZip(entries, name)
  const other = kindOfZip(
    entries.map((entry) => entry.name),
    name,
  )
  if (other) throw other
  try {
    const heads = await sheetHeads(bytes)
    const template = await isTemplate(bytes, heads)
    const sheets: ReadSheet[] = []
    for (const [at, { name: sheet, hidden }] of heads.entries()) {
      if (!hidden) sheets.push(await readSheet(bytes, at, sheet, reading))
    }
    return { sheets, template }
  } catch (error) {
    if (
      !(error instanceof WorkbookError) &&
      !(error instanceof TypeError && /decompress|inflate|invalid|trailing/i.test(error.message))
    )
      throw error
    throw unreadable('fileDamaged', { name })
  }
}
