import { type LetterTemplate, letterTemplate } from '#shared/domain/letter.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Reading, Writing } from '../access.ts'
import type { Selectable } from '../tables/columns.ts'
import type { LetterTemplateTable } from '../tables/letter-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { newStamps, nextStamps } from './stored.ts'

const byId = selectRows<Selectable<LetterTemplateTable>, [id: string]>(
  'SELECT * FROM letter_template WHERE id = ?',
)

const removal = changeRows<[id: string]>('DELETE FROM letter_template WHERE id = ?')

/** The office's own words of a kind of letter in a language; null while those of the program hold. */
export function findTemplate({ sqlite }: Reading, id: string): LetterTemplate | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : letterTemplate.parse(row)
}

export function saveTemplate(call: Writing, id: string, { subject, body }: LetterTemplate): void {
  const { sqlite } = call
  const after = { subject, body }
  if (!recordHistory(call, 'letterTemplate', id, findTemplate(call, id), after)) return
  const stored = byId.get(sqlite, id)
  if (stored === undefined)
    insertRow(sqlite, 'letter_template', { id, ...after, ...newStamps(call) })
  else updateRow(sqlite, 'letter_template', { id, ...after, ...nextStamps(call, stored) })
}

/** Lets the words of the program hold again. */
export function removeTemplate(call: Writing, id: string): void {
  const before = findTemplate(call, id)
  if (before === null) return
  recordHistory(call, 'letterTemplate', id, before, null)
  removal.run(call.sqlite, id)
}
