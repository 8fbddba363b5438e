import { type Cell, colToLetter, type DataValidation, type WriteSheet } from './workbook-library.ts'
import { layOut } from '#shared/exchange/table.ts'
import {
  templateColumns,
  type TemplateColumn,
  templateInstructions,
  type TemplateList,
  templateLists,
} from '#shared/exchange/template.ts'
import { type Locale, phrase, say } from '#shared/text/index.ts'
import { LISTS_SHEET, TEMPLATE_MARK } from './workbook.ts'
import { DATE_STYLE, HEADER_STYLE, sheetOf, TEXT_STYLE, workbookBytes } from './write-workbook.ts'

/** Rows that have drop-down lists and date formats ready. */
const READY_ROWS = 500
const VERSION = 1
/** The first row holds the mark, the second the names of the lists. */
const FIRST_CHOICE_ROW = 3

/** Lists whose words are fixed; of the others one may write another word, and is told. */
const CLOSED = new Set<TemplateList>([
  'sex',
  'category',
  'providerKind',
  'skillLevel',
  'availability',
])

/** The lists of a template in its language. */
type Lists = ReturnType<typeof templateLists>

function rangeOf(list: TemplateList, lists: Lists): string {
  const column = colToLetter(Object.keys(lists).indexOf(list))
  return `${LISTS_SHEET}!$${column}$${FIRST_CHOICE_ROW}:$${column}$${FIRST_CHOICE_ROW + lists[list].length - 1}`
}

function validationOf(
  { header, fill }: TemplateColumn,
  column: number,
  language: Locale,
  lists: Lists,
): DataValidation | null {
  const letter = colToLetter(column)
  const common = {
    range: `${letter}2:${letter}${READY_ROWS + 1}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: say(language, header),
  }
  if (fill === 'date') {
    return {
      ...common,
      type: 'date',
      operator: 'between',
      formula1: '1',
      formula2: '73050',
      errorStyle: 'stop',
      errorMessage: say(language, phrase('documents.fillDate')),
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
      errorMessage: say(language, phrase('documents.fillCount')),
    }
  }
  if (fill === 'text') return null
  const closed = CLOSED.has(fill.list)
  return {
    ...common,
    type: 'list',
    formula1: rangeOf(fill.list, lists),
    errorStyle: closed ? 'stop' : 'warning',
    errorMessage: say(
      language,
      phrase(closed ? 'documents.fillFromList' : 'documents.fillNotOnList'),
    ),
  }
}

function peopleSheet(language: Locale, lists: Lists): WriteSheet {
  const columns = templateColumns.map((column) => ({ ...column, cell: () => column.example }))
  const sheet = sheetOf(layOut(language, phrase('documents.sheetPeople'), columns, ['example']))
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
      .map((each, column) => validationOf(each, column, language, lists))
      .filter((each) => each !== null),
  }
}

function instructionsSheet(language: Locale): WriteSheet {
  const parts = templateInstructions(language)
  const rows = parts.flatMap(({ heading, lines }) => [
    [heading],
    ...lines.map((line) => [line]),
    [null],
  ])
  const name = say(language, phrase('documents.sheetInstructions'))
  const sheet = sheetOf({ name, headers: [], widths: [110], rows })
  const headings = parts.map(({ heading }) => rows.findIndex(([text]) => text === heading))
  return { ...sheet, cells: new Map(headings.map((row) => [`${row},0`, { style: HEADER_STYLE }])) }
}

/** Hidden: the words of the drop-down lists, and the mark by which the app knows its template. */
function listsSheet(lists: Lists): WriteSheet {
  const longest = Math.max(...Object.values(lists).map((words) => words.length))
  return {
    name: LISTS_SHEET,
    hidden: true,
    rows: [
      [`${TEMPLATE_MARK} ${VERSION}`],
      Object.keys(lists),
      ...Array.from({ length: longest }, (_, at) =>
        Object.values(lists).map((words) => words[at] ?? null),
      ),
    ],
  }
}

/** The offer template: people with an example row, instructions, hidden lists; all in one language. */
export function templateBytes(language: Locale, creator: string, now: string): Promise<Uint8Array> {
  const lists = templateLists(language)
  const sheets = [peopleSheet(language, lists), instructionsSheet(language), listsSheet(lists)]
  return workbookBytes(sheets, {
    title: say(language, phrase('documents.titleTemplate')),
    creator,
    now,
  })
}
