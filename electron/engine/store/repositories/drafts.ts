import type { Id, Instant } from '#shared/domain/common.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Reading, Writing } from '../access.ts'
import { insertRow } from '../write-row.ts'

/** What was typed into a form and not saved. */
export interface Draft {
  /** JSON: the values of the form. */
  readonly typed: string
  readonly at: Instant
}

const byForm = selectRows<Draft, [form: string]>('SELECT typed, at FROM draft WHERE form = ?')

const removal = changeRows<[form: string]>('DELETE FROM draft WHERE form = ?')

const removalOf = changeRows<[of: { subject: Id }]>(
  `DELETE FROM draft WHERE subject = @subject OR instr(typed, @subject) > 0`,
)

const removalBefore = changeRows<[at: Instant]>('DELETE FROM draft WHERE at < ?')

export function findDraft({ sqlite }: Reading, form: string): Draft | null {
  return byForm.get(sqlite, form) ?? null
}

/** Keeps what was typed, in the place of what was kept of that form before. */
export function keepDraft(call: Writing, form: string, subject: Id | null, typed: string): void {
  removal.run(call.sqlite, form)
  insertRow(call.sqlite, 'draft', { form, subject, typed, at: call.now })
}

export function removeDraft({ sqlite }: Writing, form: string): void {
  removal.run(sqlite, form)
}

/** Forgets what was typed about somebody who is erased. */
export function eraseDraftsOf({ sqlite }: Writing, subject: Id): void {
  removalOf.run(sqlite, { subject })
}

/** Forgets what nobody came back to. */
export function removeDraftsBefore({ sqlite }: Writing, at: Instant): void {
  removalBefore.run(sqlite, at)
}
