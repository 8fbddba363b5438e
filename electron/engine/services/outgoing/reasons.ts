import type { DocumentAsked } from '#shared/contract/outgoing-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import type { DocumentSection, Fact } from '#shared/documents/document.ts'
import { briefReasons, reasonsLayout } from '#shared/exchange/reasons-layout.ts'
import { dateCell } from '#shared/exchange/table.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { decidedOf } from '../staffing/decided-of.ts'
import { type MadeDocument, type Making, stampOf } from './making.ts'

type Asked = Extract<DocumentAsked, { of: 'reasons' }>

/** Why each person considered for some positions was or was not selected, position by position. */
export function reasonsDocument(
  call: CallContext,
  { positions: asked, detail }: Asked,
  { language, most }: Making,
): MadeDocument {
  const positions = asked.map((id) => expectFound(findPosition(call, id), 'position'))
  const requests = [...new Set(positions.map(({ request }) => request))].map((id) =>
    expectFound(findRequest(call, id), 'request'),
  )
  const plain = detail === 'full'
  const columns = plain ? reasonsLayout : briefReasons
  const [only, ...others] = positions
  const [request] = requests
  let rows = 0
  const sectionOf = ({ id, title, posts }: { id: Id; title: string; posts: number }) => {
    const lines = decidedOf(call, id)
    const shown = most === null ? lines : lines.slice(0, Math.max(0, most - rows))
    rows += lines.length
    const facts: Fact[] = [
      { label: phrase('documents.posts'), value: posts },
      { label: phrase('documents.aboutConsidered'), value: lines.length },
      {
        label: phrase('documents.aboutSelected'),
        value: lines.filter(({ candidacy }) => candidacy?.status === 'selected').length,
      },
    ]
    const section: DocumentSection = {
      heading: others.length > 0 ? title : null,
      ...(others.length > 0 ? { apart: true, part: true } : {}),
      blocks: [
        // Programs read the full one: its sheets begin with the headings.
        ...(plain ? [] : [{ kind: 'figures' as const, figures: facts }]),
        {
          kind: 'table',
          columns: columns.map(({ header, width }) => ({ header, width })),
          rows: shown.map((line) => columns.map(({ cell }) => cell(line))),
        },
      ],
    }
    return section
  }
  const sections = positions.map(sectionOf)
  return {
    document: {
      language,
      title:
        only !== undefined && others.length === 0
          ? phrase('documents.titleReasons', { position: only.title })
          : phrase('documents.titleReasonsOf', {
              request: requests.length === 1 ? (request?.title ?? '') : '',
            }),
      sheet: phrase('documents.sheetReasons'),
      facts: requests.flatMap(({ title, state, electionOn }) => [
        { label: phrase('documents.aboutRequest'), value: title },
        { label: phrase('documents.aboutState'), value: { country: state } },
        { label: phrase('documents.aboutElectionDay'), value: dateCell(electionOn) },
      ]),
      sections,
      orientation: 'landscape',
      plainSheets: plain,
      stamp: stampOf(call, []),
    },
    rows,
    restricted: false,
    entries: [],
  }
}
