/** Tables and rosters that leave the program as files: the dialogs that write them. */
export const outgoing = {
  open: 'Export what I see',
  format: 'File',
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  stamp: 'The last sheet says what it is, who wrote it when, and what it was narrowed to.',
  csvStamp: 'Say above the table what it is',
  csvStampNote:
    'Lines that begin with #: date, your name, what the list was narrowed to. Leave them out for programs that cannot skip them.',
  writing: 'Writing the file',
  go: 'Export',
  done: '{rows, plural, one {# row written} other {# rows written}}: {name}',
  fileTable: '{title} {date}',
  tableText:
    '{rows, plural, one {# row} other {# rows}}, in the order, columns and words of the screen: {columns}.',
  narrowed: 'Narrowed to: {narrowed}',
} as const
