import { documentStyle } from './document-style.ts'
import type { PrintedDocument } from './document.ts'
import {
  READABLE,
  wordDocument,
  type WordedBar,
  type WordedBlock,
  type WordedCell,
  type WordedDocument,
  type WordedFact,
  type WordedRow,
  type WordedSection,
  type WordedTable,
  type WordedTick,
} from './word-document.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}

/** An element and what it holds, which is HTML already; attributes that are undefined are left out. */
function element(
  name: string,
  inner: readonly string[] | string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(attributes).map(([attribute, value]) =>
    value === undefined ? '' : ` ${attribute}="${escaped(value)}"`,
  )
  return `<${name}${given.join('')}>${typeof inner === 'string' ? inner : inner.join('\n')}</${name}>`
}

/** An element that holds nothing. */
function emptyElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const given = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${escaped(value)}"`,
  )
  return `<${name}${given.join('')}>`
}

/** Somebody's own text within the page: in the direction of its own letters, whatever stands around it. */
function own(text: string): string {
  return text === '' ? '' : element('bdi', escaped(text).replaceAll('\n', '<br>'))
}

/** What a page that holds a document may do: nothing is fetched and nothing runs, wherever it is opened. */
export const documentPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
].join('; ')

/**
 * A document as one page of HTML for paper and preview: headings, lists and tables by their meaning,
 * headings of tables repeated, pages numbered where the engine knows margin boxes (Chromium 131 does).
 * Holds its own style and fetches nothing; what people wrote is escaped.
 */
export function htmlDocument(document: PrintedDocument): string {
  const worded = wordDocument(document)
  const head = [
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', { 'http-equiv': 'content-security-policy', content: documentPolicy }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', escaped(worded.title)),
    element('style', documentStyle(worded)),
  ]
  const page = element('html', [element('head', head), element('body', bodyOf(worded))], {
    lang: worded.tag,
    dir: worded.direction,
  })
  return `<!doctype html>\n${page}\n`
}

function bodyOf(worded: WordedDocument): string[] {
  const { title, subtitle, facts, sections, stamp, orientation } = worded
  const header = [
    element('h1', own(title)),
    ...(subtitle === '' ? [] : [element('p', own(subtitle), { class: 'subtitle' })]),
    ...(facts.length === 0 ? [] : [factList(facts, 'facts', 'head')]),
  ]
  return [
    element('main', [
      element('header', header),
      ...sections.map((section) => sectionOf(section, orientation)),
    ]),
    ...(stamp.length === 0 ? [] : [element('footer', factList(stamp, 'facts', 'stamp'))]),
  ]
}

function sectionOf(
  { heading, blocks, apart }: WordedSection,
  orientation: WordedDocument['orientation'],
): string {
  return element(
    'section',
    [
      ...(heading === null ? [] : [element('h2', own(heading))]),
      ...blocks.map((block) => blockOf(block, orientation)),
    ],
    { class: apart ? 'apart' : undefined },
  )
}

function blockOf(block: WordedBlock, orientation: WordedDocument['orientation']): string {
  switch (block.kind) {
    case 'table':
      return tableOf(block, orientation)
    case 'facts':
      return factList(block.facts, 'facts')
    case 'figures':
      return factList(block.figures, 'figures', ...(block.spelled ? ['spelled'] : []))
    case 'text':
      return block.paragraphs.map((each) => element('p', own(each))).join('\n')
  }
}

function factList(facts: readonly WordedFact[], ...classes: readonly string[]): string {
  const lines = facts.map(({ label, value }) =>
    element('div', [element('dt', own(label)), element('dd', own(value.text))]),
  )
  return element('dl', lines, { class: classes.join(' ') })
}

/** Rows of a table with more columns than a page has room for: each as its own list of what it says. */
function recordsOf({ columns, rows }: WordedTable): string {
  const records = rows.map((row) => {
    if ('group' in row) return element('h3', own(row.group))
    const facts = columns.flatMap(({ header }, at) => {
      const value = row[at]
      return value === undefined || value.cell === null ? [] : [{ label: header, value }]
    })
    return factList(facts, 'facts', 'record')
  })
  return records.join('\n')
}

function tableOf(table: WordedTable, orientation: WordedDocument['orientation']): string {
  const { columns, rows, totals } = table
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  if (all > READABLE[orientation]) return recordsOf(table)
  const cols = columns.map(({ width }) =>
    emptyElement('col', { style: `width:${((width / Math.max(1, all)) * 100).toFixed(2)}%` }),
  )
  const heads = columns.map(({ header, isAmount, ticks }) =>
    ticks === undefined
      ? element('th', own(header), { scope: 'col', class: amountClass(isAmount) })
      : element(
          'th',
          element('span', own(header), { class: 'read' }) + ticks.map(tickOf).join(''),
          {
            ...{ scope: 'col', class: 'axis' },
          },
        ),
  )
  const rowOf = (row: readonly WordedCell[]): string =>
    element(
      'tr',
      row
        .map(({ text, cell, bar }, at) =>
          columns[at]?.ticks === undefined
            ? element('td', own(text), {
                class: isDay(cell) ? 'day' : amountClass(columns[at]?.isAmount ?? false),
              })
            : element('td', bar === undefined ? '' : barOf(bar, text), { class: 'axis' }),
        )
        .join(''),
    )
  const bodies = groupsOf(rows).map(({ group, rows: of }) =>
    element('tbody', [
      ...(group === null ? [] : [groupRow(group, columns.length)]),
      ...of.map(rowOf),
    ]),
  )
  const marks = columns.flatMap(({ ticks = [] }) => ticks.map(({ at }) => at))
  return element(
    'table',
    [
      element('colgroup', cols.join('')),
      element('thead', element('tr', heads.join(''))),
      ...bodies,
      ...(totals.length === 0 ? [] : [element('tbody', totals.map(rowOf), { class: 'totals' })]),
    ],
    { style: marks.length === 0 ? undefined : `--marks:${linesAt(marks)}` },
  )
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

const [NOTHING, LINE] = ['transparent', '#ccc']
const LINE_WIDTH = '0.25mm'

/** Thin lines at shares of a width: the stops of a gradient. */
function linesAt(marks: readonly number[]): string {
  const stops = marks.flatMap((at) => {
    const [from, to] = [percent(at), `calc(${percent(at)} + ${LINE_WIDTH})`]
    return [`${NOTHING} ${from}`, `${LINE} ${from}`, `${LINE} ${to}`, `${NOTHING} ${to}`]
  })
  return stops.join(',')
}

/** The last share of an axis that has room for a label beside its mark. */
const LAST_LABEL = 0.9

/** A mark over an axis, at its day, whichever way the page is read. */
function tickOf({ at, label }: WordedTick): string {
  return element('span', at > LAST_LABEL ? '' : own(label), {
    ...{ class: 'tick', style: `inset-inline-start:${percent(at)}` },
  })
}

/** A bar below its axis; who cannot see it reads its days. */
function barOf({ at, wide, isHollow }: WordedBar, days: string): string {
  return element('span', element('span', own(days), { class: 'read' }), {
    class: ['bar', ...(isHollow ? ['hollow'] : [])].join(' '),
    style: `inset-inline-start:${percent(at)};inline-size:${percent(wide)}`,
  })
}

function groupRow(group: string, width: number): string {
  const heading = element('th', own(group), { scope: 'rowgroup', colspan: String(width) })
  return element('tr', heading, { class: 'group' })
}

/** A day is read in one line. */
function isDay(cell: WordedCell['cell']): boolean {
  return typeof cell === 'object' && cell !== null
}

function amountClass(isAmount: boolean): string | undefined {
  return isAmount ? 'amount' : undefined
}

interface Group {
  readonly group: string | null
  readonly rows: (readonly WordedCell[])[]
}

/** The rows under the headings that stand among them. */
function groupsOf(rows: readonly WordedRow[]): Group[] {
  const groups: Group[] = []
  for (const row of rows) {
    if ('group' in row) groups.push({ group: row.group, rows: [] })
    else {
      const last = groups.at(-1)
      if (last) last.rows.push(row)
      else groups.push({ group: null, rows: [row] })
    }
  }
  return groups
}
