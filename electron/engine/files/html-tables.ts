/** The one place that knows the parser of HTML (parse5), which reads pages as browsers do. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { RawSheet } from '#shared/exchange/layout/raw-sheet.ts'
import { type Budget, clean, openSheet, WIDEST } from './open-sheet.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const MOST_TABLES = 100
const BLOCKS = new Set(['br', 'p', 'div', 'li', 'tr'])
const SILENT = new Set(['script', 'style', 'template', 'table'])

const isElement = (node: Node): node is Element => 'tagName' in node
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

/** Everything below a node in order, without recursion: pages can be nested very deep. */
function* below(node: Node, enter: (element: Element) => boolean): Generator<Node> {
  const stack = [...childrenOf(node)].toReversed()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next
    if (!isElement(next) || enter(next)) stack.push(...[...childrenOf(next)].toReversed())
  }
}

function textOf(cell: Element): string {
  let text = ''
  for (const node of below(cell, ({ tagName }) => !SILENT.has(tagName))) {
    if ('value' in node) text += node.value.replace(/\s+/g, ' ')
    else if (isElement(node) && BLOCKS.has(node.tagName)) text += '\n'
  }
  return clean(text.replace(/ *\n */g, '\n'))
}

const STRUCK = new Set(['s', 'strike', 'del'])
const isStruck = (element: Element): boolean =>
  STRUCK.has(element.tagName) ||
  element.attrs.some(({ name, value }) => name === 'style' && /line-through/i.test(value))

const saysSomething = (node: Node): boolean => 'value' in node && /\S/.test(node.value)

/** True for a cell all of whose words are struck through. */
function isStruckThrough(cell: Element): boolean {
  if (isStruck(cell)) return true
  let hasStruck = false
  const enter = (element: Element): boolean => {
    const struck = isStruck(element)
    hasStruck = hasStruck || struck
    return !struck
  }
  for (const node of below(cell, enter)) if (saysSomething(node)) return false
  return hasStruck
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan', most: number): number {
  const span = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1
}

function tableSheet(table: Element, name: string, budget: Budget): RawSheet {
  const sheet = openSheet(name, false, budget)
  /** By column, the last row that a cell from above still covers. */
  const covered: number[] = []
  let row = 0
  for (const node of below(table, ({ tagName }) => tagName !== 'tr' && tagName !== 'table')) {
    if (!isElement(node) || node.tagName !== 'tr') continue
    row += 1
    const cells: string[] = []
    let column = 0
    for (const cell of childrenOf(node)) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue
      while ((covered[column] ?? 0) >= row) column += 1
      if (column >= WIDEST) {
        sheet.mark('tooWide')
        break
      }
      const rows = spanOf(cell, 'rowspan', 100_000)
      const columns = spanOf(cell, 'colspan', WIDEST)
      while (cells.length < column) cells.push('')
      const text = textOf(cell)
      cells[column] = text
      if (text !== '' && isStruckThrough(cell)) sheet.struck({ row, column })
      if (rows > 1 || columns > 1) {
        sheet.merge({
          fromRow: row,
          toRow: row + rows - 1,
          fromColumn: column,
          toColumn: column + columns - 1,
        })
        for (let at = column; at < Math.min(column + columns, WIDEST); at += 1) {
          covered[at] = Math.max(covered[at] ?? 0, row + rows - 1)
        }
      }
      column += columns
    }
    sheet.add(row, cells)
  }
  return sheet.done()
}

/** The tables of a page as sheets, those without content left out; a table within one counts for itself. */
export function tablesOfPage(text: string, budget: Budget): RawSheet[] {
  const tables: Element[] = []
  for (const node of below(parse(text), () => true)) {
    if (isElement(node) && node.tagName === 'table' && tables.length < MOST_TABLES)
      tables.push(node)
  }
  return tables
    .map((table, at) => tableSheet(table, String(at + 1), budget))
    .filter(({ rows }) => rows.length > 0)
}
