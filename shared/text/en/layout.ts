/** How a list was read: what was found in its cells, and what was made of the way it is laid out. */
export const layout = {
  cellWithText: '{cell} (“{text}”)',
  rowWithText: '{row} (“{text}”)',

  // Cells
  errorCells:
    '{count, plural, one {An error cell is} other {# error cells are}} read as empty: {cells}{more, plural, =0 {} one { and # more} other { and # more}}.',
  formulasWithoutValue:
    '{count, plural, one {A formula has} other {# formulas have}} no value in the file and {count, plural, one {is} other {are}} read as empty: {cells}{more, plural, =0 {} one { and # more} other { and # more}}. Open the file in a spreadsheet, save it and choose it again.',
  longNumbers:
    '{count, plural, one {A number has} other {# numbers have}} more than 15 digits, of which a spreadsheet keeps only the first 15: {cells}{more, plural, =0 {} one { and # more} other { and # more}}. Ask the sender for that column as text.',
  powers:
    '{count, plural, one {A number was} other {# numbers were}} shortened by a spreadsheet, so that the last digits are lost: {cells}{more, plural, =0 {} one { and # more} other { and # more}}. Ask the sender for that column as text.',
  wrongBytes:
    'Letters of {count, plural, one {a cell} other {# cells}} cannot be read and stand as \ufffd: {cells}{more, plural, =0 {} one { and # more} other { and # more}}.',
  openQuotes:
    '{count, plural, one {A quotation mark is} other {# quotation marks are}} opened and never closed, and {count, plural, one {is} other {are}} read as part of the text: {cells}{more, plural, =0 {} one { and # more} other { and # more}}.',
  tooWide: 'Columns beyond {cell} hold something too and are not read.',
  encodingGuessed:
    'The file does not say how its letters are written; they are read as {encoding} (“{example}”). Where names look wrong, choose another encoding.',

  // Rows that are no people
  tagRows:
    'Row {rows}{more, plural, =0 {} one { and # more} other { and # more}} of tags (“{text}”) is not read as a person.',
  numberRows:
    'Row {rows}{more, plural, =0 {} one { and # more} other { and # more}}, which numbers the columns, is not read as a person.',
  hintRows:
    'Row {rows}{more, plural, =0 {} one { and # more} other { and # more}}, which says how to fill in the columns (“{text}”), is not read as a person.',
  repeatedHeaders:
    '{count, plural, one {Row {rows} repeats} other {Rows {rows}{more, plural, =0 {} one { and # more} other { and # more}} repeat}} the headers and {count, plural, one {is} other {are}} not read as people.',
  totalRows:
    '{count, plural, one {Row {rows} adds up} other {Rows {rows}{more, plural, =0 {} one { and # more} other { and # more}} add up}} (“{text}”) and {count, plural, one {is} other {are}} not read as people.',
  otherLines:
    '{count, plural, one {Row {rows} holds} other {Rows {rows}{more, plural, =0 {} one { and # more} other { and # more}} hold}} a line of text (“{text}”) and {count, plural, one {is} other {are}} not read as people.',
  namesAlone:
    '{count, plural, one {Row {rows} says} other {Rows {rows}{more, plural, =0 {} one { and # more} other { and # more}} say}} nothing but a name (“{text}”): see whether {count, plural, one {it is a heading} other {they are headings}} rather than people.',
  headingsMean:
    'Rows with a heading only say {kind, select, provider {who offers} other {the category of}} the people below them, now in column {column}: {headings}{more, plural, =0 {} one { and # more} other { and # more}}.',
  headings:
    'Rows with a heading only are not read as people; what they say stands beside the people below them, in column {column}: {headings}{more, plural, =0 {} one { and # more} other { and # more}}.',

  // What is said by looks
  coloursRead:
    '{count, plural, one {An empty cell with a colour is} other {# empty cells with a colour are}} read as the key to colours says: {meanings}.',
  coloursUnread:
    '{count, plural, one {An empty cell has a colour} other {# empty cells have a colour}} that no key in the sheet explains ({cells}{more, plural, =0 {} one { and # more} other { and # more}}): nothing is read from {count, plural, one {it} other {them}}. Write a word or letter into the cells, or ask the sender for it.',
  colouredRows:
    '{count, plural, one {Row {rows} has} other {Rows {rows}{more, plural, =0 {} one { and # more} other { and # more}} have}} a colour that the key explains; {column, select, none {see what it says there before you import} other {what it says stands in column {column} and goes into the notes}}.',
  colouredRowsUnread:
    '{count, plural, one {Row {rows} has} other {Rows {rows}{more, plural, =0 {} one { and # more} other { and # more}} have}} a colour of {count, plural, one {its} other {their}} own, and nothing in the sheet says what it means. Look at {count, plural, one {it} other {them}} before you import.',
  comments:
    '{count, plural, one {A cell has a comment} other {# cells have comments}} ({cells}{more, plural, =0 {} one { and # more} other { and # more}}); {column, select, none {read {count, plural, one {it} other {them}} in the file} other {{count, plural, one {it stands} other {they stand}} in column {column} and {count, plural, one {goes} other {go}} into the notes}}.',
  struckRows:
    '{count, plural, one {Row {rows} is} other {Rows {rows}{more, plural, =0 {} one { and # more} other { and # more}} are}} struck through in the file: see whether {count, plural, one {this person} other {these people}} should come in.',

  // The layout
  ditto:
    '{count, plural, one {A cell that says} other {# cells that say}} “{text}” and the like {count, plural, one {repeats} other {repeat}} what stands above {count, plural, one {it} other {them}}: {cells}{more, plural, =0 {} one { and # more} other { and # more}}.',
  fileSays: 'the file says that it is “{field}”',
  valuesSay: 'its values look like “{field}”',
  joinedHeaders:
    'The headers stand in rows {upper} and {lower}, one over the other, and are read together.',
  lyingList:
    'The list lies on its side: the headers stand in column {column}, and each column after it is a person. The number of a row is that of the column.',
  cards:
    '{count, plural, one {One card} other {# cards of the same labels}} below each other are people, each with a row of its own; the rows are counted on from one to the next.',
  sideBySide:
    '{count, plural, one {One list stands} other {# lists stand}} side by side with the same headers (columns {columns}{more, plural, =0 {} one { and # more} other { and # more}}) and are read one below the other; their rows are counted on from one to the next.{label, select, none {} other { Column {label} holds what stood over each.}}',
  tableBeside:
    'Another table stands beside the list ({count, plural, one {column} other {columns}} {columns}: {headers}) and is not read. To read it too, choose the sheet row for row as written under “Sheet”.',
  columnsFromTo: '{from} to {to}',
  headersAnew:
    '{count, plural, one {Row {rows} holds} other {Rows {rows}{more, plural, =0 {} one { and # more} other { and # more}} hold}} headers in another order; what stands below is put under the headers of row {head}.',
  noHeaders:
    'No row of headers was found; people begin in row {row}. What each column holds is told by its values: look at every one.',
  hiddenRows:
    '{count, plural, one {A hidden row is} other {# hidden rows are}} left out; to read {count, plural, one {it} other {them}} too, choose so under “Sheet”.',
  filteredRows:
    '{count, plural, one {A row hidden} other {# rows hidden}} by a filter {count, plural, one {is} other {are}} left out; to read {count, plural, one {it} other {them}} too, choose so under “Sheet”.',
  hiddenColumns:
    '{count, plural, one {Column {columns} is} other {Columns {columns} are}} hidden in the file and read all the same. Leave out what was not meant for you.',
  columnNamed: '{column} (“{header}”)',
  otherSheets:
    '{count, plural, one {Another sheet holds} other {Other sheets hold}} people too: {sheets}. Choose {count, plural, one {it} other {them}} under “Sheet” and import {count, plural, one {it} other {them}} as well.',
  readTogether:
    'Sheets with the same headers are read together: {sheets}. Column {column} holds the name of the sheet. To read one alone, choose it under “Sheet”.',
  rowsOfSheet: 'rows {from} to {to} are of “{sheet}”',

  // Readings of a sheet, as the box “Sheet” offers them
  sheetsTogether: '{sheets} together',
  withHidden: '{sheet}, with {count, plural, one {its hidden row} other {its # hidden rows}}',
  asWritten: '{sheet}, row for row as written',
  hiddenSheet: '{sheet} (hidden)',
} as const
