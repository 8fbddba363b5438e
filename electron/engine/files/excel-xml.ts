import { expectedFailure } from '#shared/contract/failure.ts'
import type { RawSheet } from '#shared/exchange/layout/raw-sheet.ts'
import { clean, openSheet, type OpenSheet, WIDEST } from './open-sheet.ts'
import { type Breathing, budgetFor, pauser } from './sheet.ts'
import { readXml } from './xml.ts'

const MOST_SHEETS = 200

/** Reads the XML that Excel 2003 and many reporting programs write. Throws `unreadable` or `tooLarge`. */
export async function readExcelXml(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
  reading: Breathing,
): Promise<RawSheet[]> {
  const budget = budgetFor(name)
  const sheets: OpenSheet[] = []
  let sheet: OpenSheet | null = null
  let row = 0
  let column = 0
  let cells: string[] = []
  let hidden = false
  /** The column whose looks are told next. */
  let nextColumn = 0
  let across = 0
  let down = 0
  let type = ''
  let text = ''
  let inData = false
  const count = (value: string | undefined, most: number): number => {
    const number = Number(value ?? 0)
    return Number.isInteger(number) && number > 0 ? Math.min(number, most) : 0
  }

  function endCell(): void {
    if (!sheet) return
    let value = clean(text)
    if (type === 'DateTime')
      value = value
        .replace(/T00:00:00(?:\.0+)?$/, '')
        .replace('T', ' ')
        .replace(/\.\d+$/, '')
    else if (type === 'Boolean' && value !== '') value = value === '1' ? 'TRUE' : 'FALSE'
    else if (type === 'Error') {
      sheet.note({ kind: 'error', row, column, text: value })
      value = ''
    }
    if (across > 0 || down > 0) {
      sheet.merge({
        fromRow: row,
        toRow: row + down,
        fromColumn: column,
        toColumn: column + across,
      })
    }
    if (value !== '' && column >= WIDEST) sheet.mark('tooWide')
    else if (value !== '') {
      while (cells.length < column) cells.push('')
      cells[column] = value
    }
    column += 1 + across
  }

  await readXml(
    pieces,
    {
      open(tag, attributes) {
        if (tag === 'Worksheet') {
          sheet = openSheet(
            clean(attributes['ss:Name'] ?? '') || `Sheet${sheets.length + 1}`,
            false,
            budget,
          )
          sheets.push(sheet)
          if (sheets.length > MOST_SHEETS)
            throw expectedFailure('tooLarge', 'tooManyParts', { name })
          row = 0
          nextColumn = 0
        } else if (tag === 'Column') {
          const first = (count(attributes['ss:Index'], 2 ** 31) || nextColumn + 1) - 1
          nextColumn = first + 1 + count(attributes['ss:Span'], WIDEST)
          if (attributes['ss:Hidden'] === '1') sheet?.hide(first, nextColumn - 1)
        } else if (tag === 'Row') {
          row = count(attributes['ss:Index'], 2 ** 31) || row + 1
          hidden = attributes['ss:Hidden'] === '1'
          cells = []
          column = 0
        } else if (tag === 'Cell') {
          const stated = count(attributes['ss:Index'], 2 ** 31)
          if (stated > 0) column = stated - 1
          across = count(attributes['ss:MergeAcross'], WIDEST)
          down = count(attributes['ss:MergeDown'], 1_048_576)
          type = ''
          text = ''
        } else if (tag === 'Data') {
          inData = true
          type = attributes['ss:Type'] ?? ''
        }
      },
      close(tag) {
        if (tag === 'Data') inData = false
        else if (tag === 'Cell') endCell()
        else if (tag === 'Row') sheet?.add(row, cells, hidden)
      },
      text(piece) {
        if (inData) text += piece
      },
    },
    pauser(reading, () => sheet?.rows() ?? 0),
  )
  return sheets.map((each) => each.done())
}
