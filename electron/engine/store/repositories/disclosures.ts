import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import type { Id } from '#shared/domain/common.ts'
import { type Disclosure, type SeenPart, seenParts } from '#shared/domain/disclosure.ts'
import { selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ExchangeTable, HistoryTable } from '../tables/exchange-tables.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'

const MOST_LISTED = 500

type Seen = Pick<Selectable<HistoryTable>, 'at' | 'by_user' | 'entity' | 'after'>

const seen = selectRows<Seen, [of: { people: string; most: number }]>(
  `SELECT at, by_user, entity, after FROM history
   WHERE subject IN (SELECT value FROM json_each(@people)) AND erased_at IS NULL
     AND (entity = 'disclosure' OR entity = 'candidateNote' AND fields = '["readAt"]')
   ORDER BY seq DESC LIMIT @most`,
)

type Left = Pick<
  Selectable<ExchangeTable>,
  'created' | 'by_user' | 'kind' | 'purpose' | 'counterpart' | 'file'
>

// Who was on the roster when all of it was written out was in that file, too.
const left = selectRows<Left, [of: { people: string; most: number }]>(
  `SELECT created, by_user, kind, purpose, counterpart, file FROM exchange
   WHERE direction = 'out' AND (restricted = 1 OR kind = 'document')
     AND (id IN (SELECT exchange FROM exchange_item WHERE entity = 'person'
         AND entity_id IN (SELECT value FROM json_each(@people)))
       OR kind = 'package' AND created >= (SELECT min(created) FROM person
         WHERE id IN (SELECT value FROM json_each(@people))))
   ORDER BY created DESC, id DESC LIMIT @most`,
)

/** Keeps that somebody asked to see what is restricted of a person: it cannot be taken back. */
export function recordDisclosure(
  call: Writing,
  of: { readonly person: Id; readonly what: SeenPart; readonly reason: string },
): void {
  recordHistory(call, 'disclosure', uuid(), null, of)
}

/** Who saw restricted data of one of some people, and which files carried them, the newest first. */
export function listDisclosures({ sqlite }: Reading, people: readonly Id[]): Disclosure[] {
  const of = { people: JSON.stringify(people), most: MOST_LISTED }
  return [
    ...seen.all(sqlite, of).map(({ at, by_user: by, entity, after }): Disclosure => {
      const { what, reason } =
        entity === 'candidateNote'
          ? { what: 'notes' as const, reason: '' }
          : kept.parse(JSON.parse(after ?? '{}'))
      return { at, by, how: what, reason, counterpart: '', file: null }
    }),
    ...left.all(sqlite, of).map((row): Disclosure => ({
      ...{ at: row.created, by: row.by_user, how: row.kind, file: row.file },
      ...{ reason: row.purpose ?? '', counterpart: row.counterpart ?? '' },
    })),
  ]
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, MOST_LISTED)
}

const kept = z.object({ what: z.enum(seenParts), reason: z.string() })
