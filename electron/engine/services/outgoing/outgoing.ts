import { v7 as uuid } from 'uuid'
import type { DocumentAsked } from '#shared/contract/outgoing-calls.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import { exchangeContents } from '#shared/domain/exchange.ts'
import type { PrintedDocument } from '#shared/documents/document.ts'
import { csvDocument } from '#shared/documents/csv-document.ts'
import { htmlDocument } from '#shared/documents/html-document.ts'
import { cutText } from '#shared/text/clean-text.ts'
import { phrase, sayValue, tagOf } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { makeBytes } from '../../files/make-bytes.ts'
import { calendarText } from '../../files/write-calendar.ts'
import { writeWhole } from '../../files/write-file.ts'
import { zipped } from '../../files/zip-bytes.ts'
import { insertExchange } from '../../store/repositories/exchanges.ts'
import { type MadeDocument, type Making } from './making.ts'
import { peopleDocument } from './people.ts'
import { personProfile } from './profile.ts'
import { reasonsDocument } from './reasons.ts'
import { requestFile } from './request-file.ts'
import { placementsDocument } from './placements.ts'
import { screenTable } from './screen-table.ts'

/** Rows of a document that is only looked at, and how many are read for it: of more no sums are shown. */
const ROWS_SEEN = 120
const ROWS_READ = 500
/** Rows that paper takes: some two hundred pages. A workbook takes all. */
const MOST_PRINTED = 5000

/** Documents to be sent. */
export const outgoingHandlers = {
  'outgoing.preview': async ({ document, language }, call) => {
    const made = await make(call, document, { language, most: ROWS_READ, task: null })
    const whole = made.rows <= ROWS_READ
    return {
      html: htmlDocument(beginningOf(whole ? made.document : withoutSums(made.document))),
      rows: made.rows,
      shown: Math.min(made.rows, ROWS_SEEN),
      restricted: made.restricted,
    }
  },
  'outgoing.page': async ({ document, language, purpose, to, task }, call) => {
    const control = call.task(task)
    // Made before it is written: a document too long for paper is refused before all of it is read.
    const made = await make(call, document, { language, most: MOST_PRINTED, task: control })
    if (made.rows > MOST_PRINTED)
      throw expectedFailure('tooLarge', 'tooLongForPaper', { rows: made.rows, most: MOST_PRINTED })
    const html = htmlDocument(made.document)
    await keepWhere(call, made, to === null ? null : call.file(to, 'write').name, purpose)
    return { html, rows: made.rows }
  },
  'outgoing.write': async ({ document, language, format, stamp, purpose, to, task }, call) => {
    const file = call.file(to, 'write')
    const control = call.task(task)
    const made = await make(call, document, { language, most: null, task: control })
    const bytes = await bytesOf(made, format, stamp, control.signal)
    await keepWhere(call, made, file.name, purpose)
    await writeWhole(file, bytes)
    return { rows: made.rows }
  },
} satisfies Handlers<'outgoing.preview' | 'outgoing.page' | 'outgoing.write'>

/** The first rows of each table. */
function beginningOf(document: PrintedDocument): PrintedDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'table' ? { ...block, rows: block.rows.slice(0, ROWS_SEEN) } : block,
      ),
    })),
  }
}

/** Only the tables of the list itself: what was added up is of the rows that were read alone. */
function withoutSums(document: PrintedDocument): PrintedDocument {
  return {
    ...document,
    sections: document.sections
      .filter(({ heading, part }) => heading === null || part)
      .map((section) => ({
        ...section,
        blocks: section.blocks.filter(({ kind }) => kind !== 'figures'),
      })),
  }
}

async function make(
  call: CallContext,
  asked: DocumentAsked,
  making: Making,
): Promise<MadeDocument> {
  switch (asked.of) {
    case 'placements':
      return placementsDocument(call, asked, making)
    case 'people':
      return peopleDocument(call, asked, making)
    case 'person':
      return personProfile(call, asked, making)
    case 'request':
      return requestFile(call, asked, making)
    case 'reasons':
      return reasonsDocument(call, asked, making)
    case 'table':
      return screenTable(call, asked, making)
  }
}

async function bytesOf(
  made: MadeDocument,
  format: 'xlsx' | 'csv' | 'ics' | 'zip',
  stamp: boolean,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { document } = made
  switch (format) {
    case 'xlsx':
      return makeBytes({ format: 'document', document }, signal)
    case 'csv':
      return makeBytes({ format: 'csv', table: csvDocument(document, stamp) }, signal)
    case 'ics':
      return new TextEncoder().encode(calendarOf(made))
    case 'zip':
      return everything(made, signal)
  }
}

function calendarOf({ document, entries }: MadeDocument): string {
  const name = sayValue(document.language, document.title)
  return calendarText({ name, language: tagOf(document.language), at: document.stamp.at }, entries)
}

/** Every way of writing a document; where its list is put together apart, a workbook for each part too. */
async function everything(made: MadeDocument, signal: AbortSignal): Promise<Uint8Array> {
  const { document, entries } = made
  const name = fileStem(sayValue(document.language, document.title))
  const files = new Map<string, Uint8Array | string>([
    [`${name}.xlsx`, await bytesOf(made, 'xlsx', false, signal)],
    [`${name}.csv`, await bytesOf(made, 'csv', false, signal)],
    [`${name}.html`, htmlDocument(document)],
  ])
  if (entries.length > 0) files.set(`${name}.ics`, calendarOf(made))
  const parts = document.sections.filter(({ heading, part }) => heading !== null && part)
  for (const section of parts) {
    const heading = section.heading ?? ''
    const own = { ...document, subtitle: heading, sections: [{ ...section, apart: false }] }
    const stem = fileStem(`${name} ${sayValue(document.language, heading)}`)
    files.set(`${stem}.xlsx`, await makeBytes({ format: 'document', document: own }, signal))
  }
  return zipped(files)
}

/** Characters that some file system refuses in a name, and what keeps directions apart on a screen. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\u2068\u2069]+/gu

/** A title as the name of a file, without its ending. */
export function fileStem(title: string): string {
  return cutText(title.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim(), 100)
}

/** Kept before the file is there: what was written is never without a word of it. */
async function keepWhere(
  call: CallContext,
  { restricted, people = [], rows, document }: MadeDocument,
  name: string | null,
  purpose: string,
): Promise<void> {
  if (!restricted) return
  if (purpose === '')
    throw expectedFailure('invalid', 'noPurpose', undefined, [
      { field: 'purpose', message: phrase('problems.required') },
    ])
  const file = cutText(name ?? sayValue(document.language, document.title), 300)
  await call.keep(phrase('changes.restrictedWritten', { file, people: rows }), (change) =>
    insertExchange(
      change,
      {
        ...{ id: uuid(), direction: 'out', kind: 'list', file, counterpart: '', purpose },
        contents: exchangeContents.parse({ people: rows }),
        ...{ restricted: true, origin: null },
      },
      [...new Set(people)].map((id) => ({ entity: 'person', id })),
    ),
  )
}
