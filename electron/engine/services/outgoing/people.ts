import type { DocumentAsked } from '#shared/contract/outgoing-calls.ts'
import { marksNotProposed } from '#shared/domain/not-proposed.ts'
import { listDocument } from '#shared/documents/lists/list-document.ts'
import { isRestricted, writtenColumns } from '#shared/documents/lists/list-layout.ts'
import type { ListedRow } from '#shared/documents/lists/listed-row.ts'
import type { Fact } from '#shared/documents/document.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { providersOf } from '../../roster/store-words.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { aboutBarred } from '../exports/about-barred.ts'
import { aboutQuery } from '../exports/about-query.ts'
import { allRosterRows } from '../roster/roster.ts'
import { listWords, type MadeDocument, type Making, stampOf } from './making.ts'

type Asked = Extract<DocumentAsked, { of: 'people' }>

/** People of the roster: all that are found, or those selected by hand. */
export async function peopleDocument(
  call: CallContext,
  { query, sort, people, layout }: Asked,
  { language, most, task }: Making,
): Promise<MadeDocument> {
  const providers = providersOf(call.sqlite)
  const words = listWords(call)
  // What else a column shows is in the record, which is read whole.
  const strip = writtenColumns(layout).some(
    ({ column }) => column === 'strip' || column === 'lastDeployment',
  )
  const shown = { lists: new Set(['offers'] as const), strip, details: false }
  const rows: ListedRow[] = []
  let all = 0
  reading: for await (const chunk of allRosterRows(call, query, sort, { only: people, shown })) {
    all = chunk.found
    for (const row of chunk.rows) {
      if (most !== null && rows.length >= most) break reading
      rows.push({
        person: expectFound(findPerson(call, row.id), 'person'),
        providers: row.providers.flatMap(({ id, valid }) => {
          const provider = providers.get(id)
          return provider === undefined ? [] : [{ provider, valid }]
        }),
        listed: row,
        placement: null,
      })
      task?.progress('host.stageReading', rows.length, chunk.found)
      await task?.breathe()
    }
  }
  const narrowed: Fact[] =
    people === null
      ? aboutQuery(call, query, words.skillValue).map(([label, value]) => ({
          label: phrase(label),
          value,
        }))
      : [
          {
            label: phrase('documents.aboutNarrowed'),
            value: phrase('documents.aboutPeopleChosen'),
          },
        ]
  const barred = rows
    .map(({ person }) => person)
    .filter(({ notProposed }) => marksNotProposed(notProposed, call.today))
  for (const [label, value] of aboutBarred(barred)) narrowed.push({ label: phrase(label), value })
  return {
    document: listDocument({
      ...{ layout, language, rows, words, facts: [], openPosts: [], setAside: [] },
      title: phrase('documents.titleRoster'),
      subject: phrase('documents.titleRoster'),
      stamp: stampOf(call, narrowed),
    }),
    rows: all,
    restricted: isRestricted(layout),
    people: rows.map(({ person }) => person.id),
    entries: [],
  }
}
