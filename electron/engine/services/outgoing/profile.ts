import { personName } from '#shared/domain/person.ts'
import type { DocumentAsked } from '#shared/contract/outgoing-calls.ts'
import { listColumn, type ListColumnId } from '#shared/documents/lists/list-columns.ts'
import type { Fact } from '#shared/documents/document.ts'
import type { ListedRow } from '#shared/documents/lists/listed-row.ts'
import { listOf, phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { providersOf } from '../../roster/store-words.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { listWords, type MadeDocument, type Making, stampOf } from './making.ts'

type Asked = Extract<DocumentAsked, { of: 'person' }>

/** What is told of a person, part by part. */
const PARTS = [
  ['documents.profileWork', ['categories', 'qualifiedFor', 'occupation', 'organization']],
  ['documents.languages', ['languages', 'languagesRead', 'languagesWritten']],
  ['documents.skills', ['skills']],
  ['fields.experience', ['experience']],
  ['fields.clearances', ['clearances']],
  ['fields.availability', ['availability', 'offers', 'confirmedOn']],
] as const

const PRIVATE = ['birthDate', 'residence', 'email', 'phone', 'address'] as const

/** One person on paper: what the roster knows, without what the office noted for itself. */
export function personProfile(
  call: CallContext,
  { person: id, privateFields }: Asked,
  { language }: Making,
): MadeDocument {
  const person = expectFound(findPerson(call, id), 'person')
  const words = listWords(call)
  const providers = providersOf(call.sqlite)
  const row: ListedRow = {
    person,
    providers: person.offers.flatMap(({ provider: of, withdrawnOn, validUntil }) => {
      const provider = providers.get(of)
      const valid = withdrawnOn === null && (validUntil === null || validUntil >= call.today)
      return provider === undefined ? [] : [{ provider, valid }]
    }),
    listed: null,
    placement: null,
  }
  const factsOf = (columns: readonly ListColumnId[]): Fact[] =>
    columns.map((column) => ({
      label: listColumn(column).header,
      value: listColumn(column).cell(row, words),
    }))
  return {
    document: {
      language,
      title: personName(person),
      subtitle: listOf(
        [person.nativeName, person.secondNativeName].filter((name) => name !== null),
        'comma',
      ),
      facts: factsOf([
        ...(['title', 'sex', 'nationality', 'region', 'provider'] as const),
        ...(privateFields ? PRIVATE : []),
      ]),
      sections: PARTS.map(([heading, columns]) => ({
        heading: phrase(heading),
        blocks: [{ kind: 'facts' as const, facts: factsOf(columns) }],
      })),
      orientation: 'portrait',
      stamp: stampOf(call, []),
    },
    rows: 1,
    restricted: false,
    entries: [],
  }
}
