import type { CsvTable } from '../exchange/csv-text.ts'
import { phrase, say } from '../text/index.ts'
import type { PrintedDocument } from './document.ts'
import { withoutDrawings, wordDocument, type WordedFact } from './word-document.ts'

/**
 * The first table of a document for a CSV file, without totals and headings of groups: each row is one of
 * the thing listed. With `stamp`, lines above it say what it is, as comments do in most readers of CSV.
 */
export function csvDocument(document: PrintedDocument, stamp: boolean): CsvTable {
  const worded = wordDocument(document)
  const drawn = worded.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table')
  const table = drawn && withoutDrawings(drawn)
  const title: WordedFact = {
    label: say(worded.locale, phrase('documents.aboutTitle')),
    value: { text: worded.title, cell: worded.title },
  }
  const above = [title, ...worded.facts, ...worded.stamp].map(
    ({ label, value }) =>
      `# ${say(worded.locale, phrase('documents.stampLine', { label, value: value.text }))}`,
  )
  return {
    headers: table?.columns.map(({ header }) => header) ?? [],
    rows: (table?.rows ?? []).flatMap((row) =>
      'group' in row ? [] : [row.map(({ cell }) => cell)],
    ),
    above: stamp ? above : [],
  }
}
