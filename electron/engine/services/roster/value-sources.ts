import { z } from 'zod'
import type { Id } from '#shared/domain/common.ts'
import { person as personSchema, provenance, type StoredPerson } from '#shared/domain/person.ts'
import type { ValueSource } from '#shared/domain/value-source.ts'
import type { Reading } from '../../store/access.ts'
import { findChangeSet } from '../../store/repositories/change-sets.ts'
import { wholeHistory } from '../../store/repositories/history.ts'
import { selectRows, selectValues } from '../../store/statement.ts'

type Entry = ReturnType<typeof wholeHistory>[number]

// A list is one change set; a row that waited is settled in one of its own.
const readFrom = selectRows<{ file: string; line: number }, [of: { person: Id; set: Id }]>(
  `SELECT import_batch.file, import_row.row AS line FROM import_row
   JOIN import_batch ON import_batch.id = import_row.batch
   WHERE import_row.person = @person AND import_row.outcome IN ('added', 'updated')
     AND (EXISTS (SELECT 1 FROM history WHERE history.entity = 'importBatch'
         AND history.entity_id = import_batch.id AND history.change_set = @set)
       OR EXISTS (SELECT 1 FROM history WHERE history.entity = 'importRow'
         AND history.entity_id = import_row.id AND history.change_set = @set))
   ORDER BY import_row.row LIMIT 1`,
)

const receivedFrom = selectValues<string | null, [of: { person: Id; set: Id }]>(
  `SELECT coalesce(counterpart, file) FROM exchange JOIN exchange_item ON exchange = exchange.id
   WHERE entity = 'person' AND entity_id = @person AND direction = 'in'
     AND EXISTS (SELECT 1 FROM history WHERE history.entity = 'exchange'
       AND history.entity_id = exchange.id AND history.change_set = @set) LIMIT 1`,
)

const merging = selectValues<1, [of: { set: Id; person: Id }]>(
  'SELECT 1 FROM person_merge WHERE change_set = @set AND person = @person LIMIT 1',
)

/** Where each value that a person has now came from, and each row of their lists, as the history tells it. */
export function sourcesOf(call: Reading, person: StoredPerson): ValueSource[] {
  const fields = new Map<string, Entry>()
  const rows = new Map<string, { readonly said: string; readonly entry: Entry }>()
  for (const entry of wholeHistory(call, 'person', person.id)) {
    const state = stated.safeParse(entry.after)
    if (!state.success) continue
    const changed = entry.action === 'created' ? Object.keys(state.data) : entry.fields
    for (const field of changed) {
      fields.set(field, entry)
      const list = identified.safeParse(state.data[field])
      for (const row of list.success ? list.data : []) {
        const said = JSON.stringify(row)
        if (rows.get(row.id)?.said !== said) rows.set(row.id, { said, entry })
      }
    }
  }
  const causes = new Map<Entry, ReturnType<typeof causeOf>>()
  const sourceOf = (entry: Entry) => {
    const known = causes.get(entry) ?? causeOf(call, person.id, entry)
    causes.set(entry, known)
    return { ...known, at: entry.at, by: entry.by }
  }
  return Object.keys(personSchema.shape).flatMap((field): ValueSource[] => {
    const value = person[field as keyof StoredPerson]
    const entry = fields.get(field)
    if (field === 'id' || value === null || entry === undefined) return []
    const list = identified.safeParse(value)
    const ofRows = (list.success ? list.data : []).flatMap(({ id }): ValueSource[] => {
      const from = rows.get(id)
      return from === undefined ? [] : [{ field, row: id, ...sourceOf(from.entry) }]
    })
    return [{ field, row: null, ...sourceOf(entry) }, ...ofRows]
  })
}

function causeOf(
  call: Reading,
  person: Id,
  { changeSet: set, action, after }: Entry,
): Pick<ValueSource, 'how' | 'from' | 'line'> {
  const list = readFrom.get(call.sqlite, { person, set })
  if (list) return { how: 'list', from: list.file, line: list.line }
  const received = receivedFrom.get(call.sqlite, { person, set })
  if (received !== undefined) return { how: 'received', from: received, line: null }
  if (merging.get(call.sqlite, { set, person })) return { how: 'merged', from: null, line: null }
  // Of a list that is not kept any more the record itself says which it was.
  const kept = action === 'created' ? brought.safeParse(after) : null
  if (kept?.success && kept.data.provenance.file !== null)
    return { how: 'list', from: kept.data.provenance.file, line: kept.data.provenance.row }
  const undoes = findChangeSet(call, set)?.undoes ?? null
  return { how: undoes === null ? 'hand' : 'undone', from: null, line: null }
}

const stated = z.record(z.string(), z.unknown())
const identified = z.array(z.looseObject({ id: z.string() })).min(1)
const brought = z.object({ provenance })
