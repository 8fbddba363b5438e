import { aZip, workbookParts, type ZipPart } from '#tests/fixtures/files.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** What a workbook says beside its two columns and one person; all of it is XML. */
interface Book {
  readonly rows?: string
  /** In the sheet, before and after its rows. */
  readonly before?: string
  readonly after?: string
  readonly shared?: string
  readonly styles?: string
  /** In the workbook, after its sheets. */
  readonly workbook?: string
  readonly relations?: string
  readonly comments?: string
  /** How often the sheet names them; once where left out. */
  readonly commentRelations?: number
}

const part = (name: string, content: string): ZipPart => ({ name, content: Buffer.from(content) })
const many = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join('')
const text = (at: string, value: string, style = 0): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`
/** A row of the sheet with one text in its first column. */
const row = (at: number, value = 'Diop', style = 0): string =>
  `<row r="${at + 2}">${text(`A${at + 2}`, value, style)}</row>`
/** The cell A2 with something in it. */
const cell = (inside: string, more = ''): string =>
  `<row r="2"><c r="A2" ${more}>${inside}</c></row>`

/** The workbook as a file. */
function aBook(book: Book): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`
  const relations = (inside: string): string =>
    `<Relationships xmlns="${PACKAGE_RELS}">${inside}</Relationships>`
  const header = `<row r="1">${text('A1', 'Family name')}${text('B1', 'Notes')}</row>`
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${RELS}">${book.before ?? ''}<sheetData>${header}${book.rows ?? row(0)}</sheetData>${book.after ?? ''}</worksheet>`
  const styles = book.styles ?? `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs></styleSheet>`
  return aZip([
    ...workbookParts(sheet).filter(
      ({ name }) => !name.startsWith('xl/_rels') && name !== 'xl/workbook.xml',
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets>${book.workbook ?? ''}</workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relation('rId2', 'styles', 'styles.xml') +
          relation('rId3', 'sharedStrings', 'sharedStrings.xml') +
          (book.relations ?? ''),
      ),
    ),
    part('xl/styles.xml', styles),
    part('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${book.shared ?? ''}</sst>`),
    part(
      'xl/worksheets/_rels/sheet1.xml.rels',
      relations(
        relation('rId1', 'comments', '../comments1.xml').repeat(book.commentRelations ?? 1),
      ),
    ),
    part(
      'xl/comments1.xml',
      `<comments xmlns="${MAIN}"><commentList>${book.comments ?? ''}</commentList></comments>`,
    ),
  ])
}

const styleSheet = (inside: string): string => `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`

/** Every part of a workbook that can be large: so many of it make work to measure, and a book of so many. */
const parts: Readonly<Record<string, readonly [count: number, of: (count: number) => Book]>> = {
  rows: [20_000, (n) => ({ rows: many(n, (at) => row(at)) })],
  'rows without a number': [
    20_000,
    (n) => ({ rows: many(n, () => `<row><c t="inlineStr"><is><t>D</t></is></c></row>`) }),
  ],
  'rows of one number': [20_000, (n) => ({ rows: many(n, () => row(0)) })],
  'rows backwards': [20_000, (n) => ({ rows: many(n, (at) => row(n - at)) })],
  'rows without cells': [20_000, (n) => ({ rows: many(n, (at) => `<row r="${at + 2}"/>`) })],
  'cells of one place': [
    20_000,
    (n) => ({ rows: `<row r="2">${many(n, () => text('A2', 'D'))}</row>` }),
  ],
  'cells in the last column': [
    20_000,
    (n) => ({ rows: many(n, (at) => `<row r="${at + 2}">${text(`XFD${at + 2}`, 'x')}</row>`) }),
  ],
  'cells side by side': [
    20_000,
    (n) => ({
      rows: `<row r="2">${many(n, () => '<c t="inlineStr"><is><t>h</t></is></c>')}</row>`,
    }),
  ],
  'a long text': [
    400_000,
    (n) => ({ rows: cell(`<is><t>${'a '.repeat(n)}</t></is>`, 't="inlineStr"') }),
  ],
  'blanks in a text': [
    400_000,
    (n) => ({ rows: cell(`<is><t>${' '.repeat(n)}x</t></is>`, 't="inlineStr"') }),
  ],
  'lines in a text': [
    100_000,
    (n) => ({ rows: cell(`<is><t>${'a\n'.repeat(n)}</t></is>`, 't="inlineStr"') }),
  ],
  'runs in a text': [
    20_000,
    (n) => ({ rows: cell(`<is>${'<r><t>a</t></r>'.repeat(n)}</is>`, 't="inlineStr"') }),
  ],
  'references in a text': [
    30_000,
    (n) => ({ rows: cell(`<is><t>${'&amp;&#233;'.repeat(n)}</t></is>`, 't="inlineStr"') }),
  ],
  'escapes in a text': [
    20_000,
    (n) => ({ rows: cell(`<is><t>${'_x0041_'.repeat(n)}</t></is>`, 't="inlineStr"') }),
  ],
  'sections in a text': [
    15_000,
    (n) => ({ rows: cell(`<is><t>${'<![CDATA[a]]>'.repeat(n)}</t></is>`, 't="inlineStr"') }),
  ],
  'a number of many digits': [300_000, (n) => ({ rows: cell(`<v>${'1'.repeat(n)}</v>`) })],
  'a long formula': [200_000, (n) => ({ rows: cell(`<f>${'1+'.repeat(n)}1</f><v>1</v>`) })],
  'shared formulas': [
    20_000,
    (n) => ({
      rows: many(
        n,
        (at) =>
          `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" ref="A2:A9" si="${at}">1</f><v>1</v></c></row>`,
      ),
    }),
  ],
  'unknown elements in a cell': [
    20_000,
    (n) => ({ rows: cell(`${'<ext><y/></ext>'.repeat(n)}<v>1</v>`) }),
  ],
  'attributes of a cell': [
    20_000,
    (n) => ({
      rows: cell(
        '<v>1</v>',
        many(n, (at) => `a${at}="1" `),
      ),
    }),
  ],
  'shared texts': [20_000, (n) => ({ shared: many(n, (at) => `<si><t>w${at}</t></si>`) })],
  'a shared text in many cells': [
    20_000,
    (n) => ({
      shared: `<si><t>${'a '.repeat(200)}</t></si>`,
      rows: many(n, (at) => `<row r="${at + 2}"><c r="A${at + 2}" t="s"><v>0</v></c></row>`),
    }),
  ],
  'how a shared text is spoken': [
    20_000,
    (n) => ({
      shared: `<si><t>a</t>${'<rPh sb="0" eb="1"><t>x</t></rPh>'.repeat(n)}</si>`,
    }),
  ],
  'display formats': [
    20_000,
    (n) => ({
      styles: styleSheet(
        `<numFmts>${many(n, (at) => `<numFmt numFmtId="${200 + at}" formatCode="0.0${at}"/>`)}</numFmts><cellXfs>${many(n, (at) => `<xf numFmtId="${200 + at}"/>`)}</cellXfs>`,
      ),
      rows: many(
        n,
        (at) => `<row r="${at + 2}"><c r="A${at + 2}" s="${at}"><v>${at}</v></c></row>`,
      ),
    }),
  ],
  'a long display format': [
    20_000,
    (n) => ({
      styles: styleSheet(
        `<numFmts><numFmt numFmtId="200" formatCode="${'0#,.'.repeat(n)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
      ),
      rows: cell('<v>1</v>', 's="0"'),
    }),
  ],
  'fonts and grounds': [
    20_000,
    (n) => ({
      styles: styleSheet(
        `<fonts>${'<font><strike/></font>'.repeat(n)}</fonts><fills>${'<fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill>'.repeat(n)}</fills><cellXfs>${many(n, (at) => `<xf fillId="${at}" fontId="${at}"/>`)}</cellXfs>`,
      ),
      rows: many(n, (at) => row(at, 'D', at)),
    }),
  ],
  'merged cells of two rows': [
    20_000,
    (n) => ({
      rows: many(n * 2, (at) => row(at)),
      after: `<mergeCells>${many(n, (at) => `<mergeCell ref="A${at * 2 + 2}:A${at * 2 + 3}"/>`)}</mergeCells>`,
    }),
  ],
  'merged cells of all columns': [
    20_000,
    (n) => ({
      rows: many(n, (at) => row(at)),
      after: `<mergeCells>${many(n, (at) => `<mergeCell ref="A${at + 2}:XFD${at + 2}"/>`)}</mergeCells>`,
    }),
  ],
  'merged cells over one another': [
    20_000,
    (n) => ({
      rows: many(n, (at) => row(at)),
      after: `<mergeCells>${many(n, (at) => `<mergeCell ref="A2:Z${at + 2}"/>`)}</mergeCells>`,
    }),
  ],
  links: [
    20_000,
    (n) => ({
      rows: many(n, (at) => row(at)),
      after: `<hyperlinks>${many(n, (at) => `<hyperlink ref="A${at + 2}" location="x"/>`)}</hyperlinks>`,
    }),
  ],
  'conditions of formats': [
    20_000,
    (n) => ({
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>'.repeat(
          n,
        ),
    }),
  ],
  'lists to choose from': [
    20_000,
    (n) => ({
      after: `<dataValidations>${'<dataValidation type="list" sqref="A1"><formula1>"a"</formula1></dataValidation>'.repeat(n)}</dataValidations>`,
    }),
  ],
  'values of a filter': [
    20_000,
    (n) => ({
      after: `<autoFilter ref="A1:B9"><filterColumn colId="0"><filters>${many(n, (at) => `<filter val="a${at}"/>`)}</filters></filterColumn></autoFilter>`,
    }),
  ],
  'hidden columns': [
    20_000,
    (n) => ({ before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(n)}</cols>` }),
  ],
  'names of ranges': [
    20_000,
    (n) => ({
      workbook: `<definedNames>${many(n, (at) => `<definedName name="n${at}">List!$A$1</definedName>`)}</definedNames>`,
    }),
  ],
  'relations of the workbook': [
    20_000,
    (n) => ({
      relations: many(n, (at) => `<Relationship Id="x${at}" Type="x" Target="t${at}.xml"/>`),
    }),
  ],
  'comments on cells': [
    20_000,
    (n) => ({
      rows: many(n, (at) => row(at)),
      comments: many(n, (at) => `<comment ref="A${at + 2}"><text><t>a</t></text></comment>`),
    }),
  ],
  'comments on one cell': [
    20_000,
    (n) => ({ comments: '<comment ref="A2"><text><t>a</t></text></comment>'.repeat(n) }),
  ],
  'comments named again and again': [
    2000,
    (n) => ({
      commentRelations: n,
      comments: '<comment ref="A2"><text><t>a</t></text></comment>'.repeat(n),
    }),
  ],
  'comments of XML': [20_000, (n) => ({ after: '<!-- x -->'.repeat(n) })],
  instructions: [20_000, (n) => ({ after: '<?x y?>'.repeat(n) })],
  namespaces: [20_000, (n) => ({ after: many(n, (at) => `<x xmlns:a${at}="urn:${at}"/>`) })],
}

/** Files in which one part is as large as is worth measuring, and others in which it is twice as large. */
export function doubledParts(): { what: string; once: Uint8Array; twice: Uint8Array }[] {
  return Object.entries(parts).map(([what, [count, of]]) => ({
    ...{ what, once: aBook(of(count)) },
    twice: aBook(of(2 * count)),
  }))
}
