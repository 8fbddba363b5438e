import type { Id, Stamps } from '#shared/domain/common.ts'
import { letter as letterSchema, type Letter, type StoredLetter } from '#shared/domain/letter.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Reading, Writing } from '../access.ts'
import type { Selectable } from '../tables/columns.ts'
import type { LetterTable } from '../tables/letter-tables.ts'
import { insertRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'

type LetterRecord = Selectable<LetterTable>

const byId = selectRows<LetterRecord, [id: Id]>('SELECT * FROM letter WHERE id = ?')

const listed = selectRows<
  LetterRecord,
  [of: { request: Id | null; person: Id | null; provider: Id | null; limit: number }]
>(`SELECT * FROM letter WHERE (@request IS NULL OR request = @request)
     AND (@provider IS NULL OR provider = @provider)
     AND (@person IS NULL OR EXISTS (SELECT 1 FROM json_each(people) WHERE value = @person))
   ORDER BY created DESC, id DESC LIMIT @limit`)

const readdressing = changeRows<[of: { id: Id; provider: Id | null } & Omit<Stamps, 'created'>]>(
  'UPDATE letter SET provider = @provider, updated = @updated, version = @version WHERE id = @id',
)

const removal = changeRows<[id: Id]>('DELETE FROM letter WHERE id = ?')

export function findLetter({ sqlite }: Reading, id: Id): StoredLetter | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** Letters of a request, to a provider or about a person (those given must all fit), the newest first. */
export function listLetters(
  { sqlite }: Reading,
  of: {
    readonly request: Id | null
    readonly person: Id | null
    readonly provider: Id | null
    readonly limit: number
  },
): StoredLetter[] {
  return listed.all(sqlite, of).map(fromRow)
}

/** Keeps that a letter was written. */
export function insertLetter(call: Writing, letter: Letter): void {
  const { people, ...plain } = letter
  insertRow(call.sqlite, 'letter', {
    ...plain,
    people: JSON.stringify(people),
    by_user: call.user,
    ...newStamps(call),
  })
  recordHistory(call, 'letter', letter.id, null, letter)
}

/** Changes to whom it went, which is all of a letter that changes: two providers turned out to be one. */
export function changeLetter(call: Writing, before: StoredLetter, { provider }: Letter): void {
  const stood = letterSchema.parse(before)
  if (!recordHistory(call, 'letter', before.id, stood, { ...stood, provider })) return
  readdressing.run(call.sqlite, { id: before.id, provider, ...nextStamps(call, before) })
}

export function removeLetter(
  call: Writing,
  { created, updated, version, by, ...letter }: StoredLetter,
): void {
  recordHistory(call, 'letter', letter.id, letter, null)
  removal.run(call.sqlite, letter.id)
}

function fromRow({ people, by_user: by, ...row }: LetterRecord): StoredLetter {
  const { id, kind, language, request, position, provider, way } = row
  return {
    ...{ id, kind, language, request, position, provider, way, by },
    people: JSON.parse(people) as Id[],
    ...stampsOf(row),
  }
}
