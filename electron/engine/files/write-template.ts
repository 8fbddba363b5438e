import { type Cell, colToLetter, type DataValidation, type WriteSheet } from './workbook-library.ts'
import {
  templateColumns,
  templateInstructions,
  type TemplateList,
  templateLists,
} from '#shared/exchange/template.ts'
import { LISTS_SHEET, TEMPLATE_MARK } from './workbook.ts'
import { DATE_STYLE, HEADER_STYLE, sheetOf, TEXT_STYLE, workbookBytes } from './write-workbook.ts'

const PEOPLE_SHEET = 'People'

/** Rows that have drop-down lists and date formats ready. */
const READY_ROWS = 500
const VERSION = 1
/** The first row holds the mark, the second the names of the lists. */
const FIRST_CHOICE_ROW = 3

const listNames = Object.keys(templateLists) as TemplateList[]

/** Lists whose words are fixed; of the others one may write another word, and is told. */
const CLOSED = new Set<TemplateList>([
  'sex',
  'category',
  'providerKind',
  'skillLevel',
  'availability',
])

function rangeOf(list: TemplateList): string {
  const column = colToLetter(listNames.indexOf(list))
  return `${LISTS_SHEET}!$${column}$${FIRST_CHOICE_ROW}:$${column}$${FIRST_CHOICE_ROW + templateLists[list].length - 1}`
}

function validationOf(column: number): DataValidation | null {
  const { fill, header } = templateColumns[column] ?? {}
  const letter = colToLetter(column)
  const common = {
    range: `${letter}2:${letter}${READY_ROWS + 1}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: header ?? '',
  }
  if (fill === 'date') {
    return {
      ...common,
      type: 'date',
      operator: 'between',
      formula1: '1',
      formula2: '73050',
      errorStyle: 'stop',
      errorMessage: 'Write a date, for example 2027-03-01.',
    }
  }
  if (fill === 'count') {
    return {
      ...common,
      type: 'whole',
      operator: 'between',
      formula1: '0',
      formula2: '365',
      errorStyle: 'stop',
      errorMessage: 'Write a whole number.',
    }
  }
  if (fill === undefined || fill === 'text') return null
  const closed = CLOSED.has(fill.list)
  return {
    ...common,
    type: 'list',
    formula1: rangeOf(fill.list),
    errorStyle: closed ? 'stop' : 'warning',
    errorMessage: closed
      ? 'Choose from the list.'
      : 'This word is not on the list. Keep it all the same?',
  }
}

function peopleSheet(): WriteSheet {
  const sheet = sheetOf({
    name: PEOPLE_SHEET,
    headers: templateColumns.map(({ header }) => header),
    widths: templateColumns.map(({ width }) => width),
    rows: [templateColumns.map(({ example }) => example)],
  })
  const cells = new Map<string, Partial<Cell>>()
  const rows = [...(sheet.rows ?? [])]
  // Formats stand in the empty cells too: what is typed there becomes a date, or stays text.
  for (let row = 1; row <= READY_ROWS; row += 1) {
    if (row > 1) rows.push(templateColumns.map(() => null))
    templateColumns.forEach(({ fill }, column) => {
      const style = fill === 'date' ? DATE_STYLE : fill === 'count' ? null : TEXT_STYLE
      const italic =
        row === 1
          ? { font: { name: 'Calibri', size: 11, italic: true, color: { rgb: '6B7280' } } }
          : {}
      if (style || row === 1) cells.set(`${row},${column}`, { style: { ...style, ...italic } })
    })
  }
  templateColumns.forEach((_, column) => cells.set(`0,${column}`, { style: HEADER_STYLE }))
  return {
    ...sheet,
    rows,
    cells,
    columns: templateColumns.map(({ width }) => ({ width })),
    freezePane: { rows: 1, columns: 2 },
    dataValidations: templateColumns
      .map((_, column) => validationOf(column))
      .filter((each) => each !== null),
  }
}

function instructionsSheet(): WriteSheet {
  const lines = templateInstructions.flatMap(([language, texts]) => [
    [language],
    ...texts.map((text) => [text]),
    [null],
  ])
  const sheet = sheetOf({ name: 'Instructions', headers: [], widths: [110], rows: lines })
  const headings = templateInstructions.map(([language]) =>
    lines.findIndex(([text]) => text === language),
  )
  return { ...sheet, cells: new Map(headings.map((row) => [`${row},0`, { style: HEADER_STYLE }])) }
}

/** Hidden: the words of the drop-down lists, and the mark by which the app knows its template. */
function listsSheet(): WriteSheet {
  const longest = Math.max(...listNames.map((name) => templateLists[name].length))
  return {
    name: LISTS_SHEET,
    hidden: true,
    rows: [
      [`${TEMPLATE_MARK} ${VERSION}`],
      [...listNames],
      ...Array.from({ length: longest }, (_, at) =>
        listNames.map((name) => templateLists[name][at] ?? null),
      ),
    ],
  }
}

/** The offer template: People with an example row, Instructions in three languages, hidden lists. */
export function templateBytes(creator: string, now: string): Promise<Uint8Array> {
  return workbookBytes([peopleSheet(), instructionsSheet(), listsSheet()], {
    title: 'Offer template',
    creator,
    now,
  })
}
