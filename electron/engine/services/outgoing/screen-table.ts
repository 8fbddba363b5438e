import type { DocumentAsked } from '#shared/contract/outgoing-calls.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { type MadeDocument, type Making, stampOf } from './making.ts'

type Asked = Extract<DocumentAsked, { of: 'table' }>

/** Letters that stand beside each other on an upright page. */
const UPRIGHT = 100

/** A table of a screen, in the words it has there. */
export function screenTable(
  call: CallContext,
  { title, narrowed, columns, rows }: Asked,
  { language, most }: Making,
): MadeDocument {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  return {
    document: {
      language,
      title,
      facts: [],
      sections: [
        {
          heading: null,
          blocks: [{ kind: 'table', columns, rows: most === null ? rows : rows.slice(0, most) }],
        },
      ],
      orientation: width > UPRIGHT ? 'landscape' : 'portrait',
      plainSheets: true,
      stamp: stampOf(call, [
        { label: phrase('documents.aboutRows'), value: rows.length },
        { label: phrase('documents.aboutNarrowed'), value: narrowed },
      ]),
    },
    rows: rows.length,
    restricted: false,
    entries: [],
  }
}
