import { expectedFailure } from '#shared/contract/failure.ts'
import type { RawSheet } from '#shared/exchange/layout/raw-sheet.ts'
import { otherKind, unreadable } from './file-kind.ts'
import { numberText, shownBy, type Shown } from './number-format.ts'
import { readOpenDocument } from './open-document.ts'
import { type Budget, clean, openSheet, type OpenSheet, WIDEST } from './open-sheet.ts'
import { type Breathing, budgetFor, EndOfReading, pauser } from './sheet.ts'
import { readXml, type XmlReader } from './xml.ts'
import { type Archive, openArchive } from './zip.ts'

/** Text by which the app knows its own offer template; it stands in the first cell of a hidden sheet. */
export const TEMPLATE_MARK = 'scrutin-offer-template'
export const LISTS_SHEET = 'Lists'

/** A workbook of more sheets is no list. */
const MOST_SHEETS = 200
/** Texts that the cells of a workbook share. */
const MOST_SHARED = 4_000_000
const MOST_SHARED_CHARACTERS = 128_000_000
/** Styles beyond these are no style sheet but a bomb. */
const MOST_STYLES = 100_000

/** A workbook as it was read. */
interface ReadWorkbook {
  readonly sheets: readonly RawSheet[]
  readonly template: boolean
}

/** What a reader of parts needs of its workbook. */
interface Parts {
  readonly archive: Archive
  readonly name: string
  readonly reading: Breathing
  readonly budget: Budget
}

const inPart = (
  { archive, reading }: Parts,
  part: string,
  reader: Partial<XmlReader>,
  rows: () => number = () => 0,
): Promise<void> =>
  readXml(
    archive.part(part),
    { open: () => undefined, close: () => undefined, text: () => undefined, ...reader },
    pauser(reading, rows),
  )

/** The path of a part that another one names, relative to its folder or from the root. */
function resolvePart(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly part: string
}

/** What a part refers to; nothing where it refers to nothing. */
async function relationsOf(parts: Parts, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1
  const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
  if (!parts.archive.has(rels)) return []
  const found: Relation[] = []
  await inPart(parts, rels, {
    open: (tag, { Id, Type, Target, TargetMode }) => {
      if (tag !== 'Relationship' || Target === undefined || TargetMode === 'External') return
      if (found.length < 10_000) {
        found.push({
          id: Id ?? '',
          type: (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1),
          part: resolvePart(part, Target),
        })
      }
    },
  })
  return found
}

interface SheetHead {
  readonly name: string
  readonly hidden: boolean
  readonly relation: string
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

async function workbookHeads(parts: Parts, part: string) {
  const heads: SheetHead[] = []
  let from1904 = false
  await inPart(parts, part, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = isOn(attributes.date1904)
      if (tag !== 'sheet' || attributes.name === undefined) return
      const relation = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))
      heads.push({
        name: clean(attributes.name),
        hidden: ['hidden', 'veryHidden'].includes(attributes.state ?? ''),
        relation: relation?.[1] ?? '',
      })
      if (heads.length > MOST_SHEETS) {
        throw expectedFailure('tooLarge', 'tooManyParts', { name: parts.name })
      }
    },
  })
  return { heads, from1904 }
}

/** Excel writes signs that XML cannot hold as _x000D_. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text

async function sharedTexts(parts: Parts, part: string | undefined): Promise<string[]> {
  const texts: string[] = []
  if (part === undefined || !parts.archive.has(part)) return texts
  let text = ''
  let inText = false
  let phonetic = false
  let characters = 0
  await inPart(parts, part, {
    open: (tag) => {
      if (tag === 'si') text = ''
      else if (tag === 'rPh') phonetic = true
      else if (tag === 't') inText = !phonetic
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (tag) => {
      if (tag === 't') inText = false
      else if (tag === 'rPh') phonetic = false
      if (tag !== 'si') return
      const cleaned = clean(unescaped(text))
      characters += cleaned.length
      texts.push(cleaned)
      if (texts.length > MOST_SHARED || characters > MOST_SHARED_CHARACTERS) {
        throw expectedFailure('tooLarge', 'tooManyCells', { name: parts.name })
      }
    },
  })
  return texts
}

/** What a style makes of a number, and how its cells look. */
interface CellStyle {
  readonly shown: Shown
  /** The colour of the ground as the file names it; null for none, and for white. */
  readonly colour: string | null
  readonly struck: boolean
}

/** The first colour of a theme is white; made darker, it is a grey. */
const WHITE = /^(?:rgb:(?:..)?ffffff|theme:0:0*(?:\.0*)?|indexed:(?:9|65))$/i

function colourOf({ rgb, theme, indexed, tint }: Readonly<Record<string, string>>): string | null {
  const name =
    rgb !== undefined
      ? `rgb:${rgb.slice(-6).toLowerCase()}`
      : theme !== undefined
        ? `theme:${theme}:${tint ?? ''}`
        : indexed === undefined
          ? null
          : `indexed:${indexed}`
  return name === null || WHITE.test(name) ? null : name
}

/** What each style of cells means. */
async function cellStyles(parts: Parts, part: string | undefined): Promise<CellStyle[]> {
  const styles: CellStyle[] = []
  if (part === undefined || !parts.archive.has(part)) return styles
  const codes = new Map<number, string>()
  const colours: (string | null)[] = []
  const struck: boolean[] = []
  let group = ''
  await inPart(parts, part, {
    open: (tag, attributes) => {
      if (tag === 'numFmt' && codes.size < MOST_STYLES) {
        codes.set(Number(attributes.numFmtId), (attributes.formatCode ?? '').slice(0, 300))
      } else if (['cellXfs', 'fonts', 'fills', 'dxfs'].includes(tag)) group = tag
      else if (tag === 'font' && group === 'fonts' && struck.length < MOST_STYLES) {
        struck.push(false)
      } else if (tag === 'strike' && group === 'fonts' && struck.length > 0) {
        struck[struck.length - 1] = attributes.val === undefined || isOn(attributes.val)
      } else if (tag === 'fill' && group === 'fills' && colours.length < MOST_STYLES) {
        colours.push(null)
      } else if (tag === 'fgColor' && group === 'fills' && colours.length > 0) {
        colours[colours.length - 1] = colourOf(attributes)
      } else if (tag === 'xf' && group === 'cellXfs' && styles.length < MOST_STYLES) {
        const id = Number(attributes.numFmtId ?? 0)
        styles.push({
          shown: shownBy(codes.get(id) ?? null, id),
          colour: colours[Number(attributes.fillId ?? 0)] ?? null,
          struck: struck[Number(attributes.fontId ?? 0)] ?? false,
        })
      }
    },
    close: (tag) => {
      if (tag === group) group = ''
    },
  })
  return styles
}

/** A longer comment is cut. */
const LONGEST_COMMENT = 2000
const MOST_COMMENTS = 5000
/** What a program writes for older ones in place of a conversation. */
const STANDS_FOR_CONVERSATION = /^\[threaded comment\]/i

/**
 * The comments of a sheet, from both of the parts in which programs keep them.
 * @param read the parts read so far: each is of one sheet, and is read once however often it is named
 */
async function readComments(
  parts: Parts,
  sheet: string,
  open: OpenSheet,
  read: Set<string>,
): Promise<void> {
  for (const { type, part } of await relationsOf(parts, sheet)) {
    if (!['comments', 'threadedComment'].includes(type) || !parts.archive.has(part)) continue
    if (read.has(part)) continue
    read.add(part)
    let at = { column: -1, row: 0 }
    let text = ''
    let inText = false
    let count = 0
    await inPart(parts, part, {
      open: (tag, attributes) => {
        if (tag === 'comment' || tag === 'threadedComment') {
          at = cellAddress(attributes.ref ?? '')
          text = ''
        } else if (tag === 't' || (tag === 'text' && type === 'threadedComment')) inText = true
      },
      text: (piece) => {
        if (inText && text.length < LONGEST_COMMENT) text += piece
      },
      close: (tag) => {
        if (tag === 't' || tag === 'text') inText = false
        if (tag !== 'comment' && tag !== 'threadedComment') return
        const words = clean(unescaped(text)).slice(0, LONGEST_COMMENT)
        count += 1
        if (words === '' || count > MOST_COMMENTS || STANDS_FOR_CONVERSATION.test(words)) return
        if (at.column >= 0 && at.row > 0) open.comment({ ...at, text: words })
      },
    })
  }
}

/** The column (from 0) and row (from 1) of "AB12"; the row is 0 where none is named. */
function cellAddress(reference: string): { column: number; row: number } {
  let column = 0
  let at = 0
  for (; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  const row = Number(reference.slice(at))
  return { column: column - 1, row: Number.isInteger(row) ? row : 0 }
}

interface SheetWords {
  readonly texts: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly from1904: boolean
}

const PLAIN: CellStyle = { shown: { as: 'number' }, colour: null, struck: false }
/** Beyond 15 digits a spreadsheet keeps zeros in place of digits. */
const LONGEST_NUMBER = 1e15

/** A worksheet as its tags come. */
function worksheetReader(sheet: OpenSheet, { texts, styles, from1904 }: SheetWords): XmlReader {
  let row = 0
  let column = -1
  let cells: string[] = []
  let hidden = false
  let type = ''
  let style = PLAIN
  let value = ''
  let formula = false
  let inCell = false
  let inRow = false
  let taking = false
  let phonetic = false

  function textOfCell(): string {
    switch (type) {
      case 's':
        return value === '' ? '' : (texts[Number(value)] ?? '')
      case 'str':
      case 'inlineStr':
        return clean(unescaped(value))
      case 'b':
        return isOn(value.trim()) ? 'TRUE' : value === '' ? '' : 'FALSE'
      case 'e':
        if (value !== '') sheet.note({ kind: 'error', row, column, text: clean(value) })
        return ''
      case 'd':
        return clean(value)
          .replace(/T00:00:00(?:\.0+)?Z?$/, '')
          .replace('T', ' ')
      default: {
        const text = value.trim()
        const number = Number(text)
        if (text === '') return ''
        if (Number.isNaN(number)) return clean(value)
        if (Math.abs(number) >= LONGEST_NUMBER) {
          sheet.note({ kind: 'longNumber', row, column, text })
        }
        return numberText(number, style.shown, from1904)
      }
    }
  }

  function endCell(): void {
    inCell = false
    if (column < 0) return
    const text = textOfCell()
    if (formula && value === '' && type !== 'str') {
      sheet.note({ kind: 'noValue', row, column, text: '' })
    }
    if (style.colour !== null && column < WIDEST) {
      sheet.coloured({ row, column, colour: style.colour })
    }
    if (text === '') return
    if (style.struck) sheet.struck({ row, column })
    if (column >= WIDEST) {
      sheet.mark('tooWide')
      return
    }
    while (cells.length < column) cells.push('')
    cells[column] = text
  }

  return {
    open(tag, attributes) {
      switch (tag) {
        case 'row': {
          const stated = Number(attributes.r ?? row + 1)
          row = Number.isInteger(stated) && stated > 0 && stated <= 2 ** 31 ? stated : row + 1
          hidden = isOn(attributes.hidden)
          cells = []
          column = -1
          inRow = true
          break
        }
        case 'col': {
          const [first, last] = [Number(attributes.min) - 1, Number(attributes.max) - 1]
          // A column drawn together until nothing is left of it is hidden as well.
          const isHidden = isOn(attributes.hidden) || Number(attributes.width) === 0
          if (isHidden && first >= 0 && last >= first) sheet.hide(first, last)
          break
        }
        case 'c': {
          if (!inRow) return
          const stated = attributes.r === undefined ? -1 : cellAddress(attributes.r).column
          column = stated >= 0 ? stated : column + 1
          type = attributes.t ?? ''
          style = styles[Number(attributes.s ?? -1)] ?? PLAIN
          value = ''
          formula = false
          inCell = true
          break
        }
        case 'f':
          formula = inCell
          break
        case 'v':
          taking = inCell
          break
        case 'rPh':
          phonetic = true
          break
        case 't':
          taking = inCell && !phonetic
          break
        case 'mergeCell': {
          const [first = '', last = first] = (attributes.ref ?? '').split(':')
          const from = cellAddress(first)
          const to = cellAddress(last)
          if (from.column >= 0 && from.row > 0 && to.column >= from.column && to.row >= from.row) {
            sheet.merge({
              fromRow: from.row,
              fromColumn: from.column,
              toRow: to.row,
              toColumn: to.column,
            })
          }
          break
        }
        case 'filterColumn':
          sheet.mark('filtered')
          break
        default:
      }
    },
    close(tag) {
      if (tag === 'v' || tag === 't') taking = false
      else if (tag === 'rPh') phonetic = false
      else if (tag === 'c' && inCell) endCell()
      else if (tag === 'row') {
        inRow = false
        sheet.add(row, cells, hidden)
      }
    },
    text(piece) {
      if (taking) value += piece
    },
  }
}

async function isTemplate(parts: Parts, part: string, words: SheetWords): Promise<boolean> {
  const sheet = openSheet(LISTS_SHEET, true, budgetFor(parts.name))
  const reader = worksheetReader(sheet, words)
  await inPart(parts, part, {
    ...reader,
    close: (tag) => {
      reader.close(tag)
      if (tag === 'row') throw new EndOfReading()
    },
  })
  return sheet.done().rows[0]?.cells[0]?.startsWith(TEMPLATE_MARK) ?? false
}

async function readOfficeOpen(parts: Parts): Promise<ReadWorkbook> {
  const root = (await relationsOf(parts, '')).find(({ type }) => type === 'officeDocument')
  const workbook = root?.part ?? 'xl/workbook.xml'
  if (!parts.archive.has(workbook)) throw unreadable('fileDamaged', { name: parts.name })
  const relations = await relationsOf(parts, workbook)
  const { heads, from1904 } = await workbookHeads(parts, workbook)
  const ofType = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.part
  const words = {
    texts: await sharedTexts(parts, ofType('sharedStrings')),
    styles: await cellStyles(parts, ofType('styles')),
    from1904,
  }
  const sheets: RawSheet[] = []
  const seen = new Set<string>()
  let template = false
  const commented = new Set<string>()
  for (const { name, hidden, relation } of heads) {
    const target = relations.find(({ id }) => id === relation)
    // A sheet of charts or macros holds no cells.
    if (target?.type !== 'worksheet') continue
    if (seen.has(target.part) || !parts.archive.has(target.part)) {
      throw unreadable('fileDamaged', { name: parts.name })
    }
    seen.add(target.part)
    if (hidden && name === LISTS_SHEET && (await isTemplate(parts, target.part, words))) {
      template = true
      continue
    }
    const sheet = openSheet(name, hidden, parts.budget)
    await inPart(parts, target.part, worksheetReader(sheet, words), sheet.rows)
    await readComments(parts, target.part, sheet, commented)
    sheets.push(sheet.done())
  }
  return { sheets, template }
}

const OPEN_SPREADSHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet/

async function kindOfZip(archive: Archive, name: string): Promise<'xlsx' | 'ods' | 'xlsb'> {
  const has = (start: string): boolean => archive.names.some((part) => part.startsWith(start))
  if (archive.has('mimetype') && archive.has('content.xml')) {
    let type = ''
    for await (const piece of archive.part('mimetype')) {
      type = new TextDecoder('latin1').decode(piece.subarray(0, 100))
      break
    }
    if (OPEN_SPREADSHEET.test(type)) return 'ods'
    throw otherKind('openDocument', name)
  }
  if (has('xl/workbook.bin')) return 'xlsb'
  if (has('xl/')) return 'xlsx'
  if (has('word/')) throw otherKind('word', name)
  if (has('visio/')) throw otherKind('binary', name)
  if (has('ppt/')) throw otherKind('presentation', name)
  if (has('content.xml')) return 'ods'
  if (has('Index/') || has('Index.zip') || has('index.apxl')) throw otherKind('numbers', name)
  // Some writers put the workbook elsewhere; its relations say where.
  if (has('_rels/.rels')) return 'xlsx'
  throw otherKind('zip', name)
}

/**
 * Reads a workbook, every sheet as it stands, in pieces, so that the engine answers others
 * meanwhile. Sizes are checked before anything is unpacked and counted as it is; formulas, links,
 * macros and external parts are not touched. Throws `unreadable` or `tooLarge`.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  reading: Breathing,
): Promise<ReadWorkbook | 'xlsb'> {
  const archive = openArchive(bytes, name)
  const kind = await kindOfZip(archive, name)
  if (kind === 'xlsb') return kind
  const budget = budgetFor(name)
  if (kind === 'xlsx') return readOfficeOpen({ archive, name, reading, budget })
  return { sheets: await readOpenDocument(archive, name, budget, reading), template: false }
}
