import { cutText } from '#shared/text/clean-text.ts'
import { phrase } from '#shared/text/index.ts'
import type { ImportPlan, RestDecision, RowDecision } from '#shared/contract/exchange-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Problem } from '#shared/domain/problem.ts'
import { leftOutReason } from '#shared/exchange/left-out.ts'
import { choicesOf, type KnownChoices, stayingFields } from '#shared/exchange/staying-fields.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import { recordHistory } from '../../store/repositories/history.ts'
import { findPerson, insertPeople, type NewPerson } from '../../store/repositories/people.ts'
import { insertProvider } from '../../store/repositories/providers.ts'
import { newStamps } from '../../store/repositories/stored.ts'
import type { WaitingDraft } from '../../store/repositories/waiting-rows.ts'
import { changeRows } from '../../store/statement.ts'
import { insertRow, insertRows } from '../../store/write-row.ts'
import { newId } from '../../random.ts'
import { refreshSteps } from '../../store/search/refresh.ts'
import { fieldsBrought, joinPerson, leftByJoining } from './join-person.ts'
import { type JudgedList, type JudgedRow, offerOf, personOf } from './judge-rows.ts'

/** What became of a list. */
export interface ImportCounts {
  readonly added: number
  readonly updated: number
  readonly skipped: number
  readonly rejected: number
  /** Rows that nobody decided: they wait on the desk. */
  readonly waiting: number
}

type Outcome = keyof ImportCounts

/** People written in one go: about 10 ms, of which a busy machine makes 20. */
const CHUNK = 50

/** What the user's word, or the want of it, makes of a row. Without a word nothing is merged or doubled. */
function actionOf(
  row: JudgedRow,
  decision: RowDecision | undefined,
  rest: RestDecision,
): RowDecision['decision'] | 'reject' {
  if (row.proposal === 'rejected') return 'reject'
  if (row.proposal === 'new') return decision?.decision ?? 'add'
  return decision?.decision ?? rest[row.proposal]
}

/** The person to update: the one decided, or the only one the row can mean; an earlier row may have brought them in. */
function targetOf(
  row: JudgedRow,
  decision: RowDecision | undefined,
  ofRow: ReadonlyMap<number, Id>,
): Id | null {
  if (decision?.person) return decision.person
  const [only, ...others] = row.duplicates
  if (!only || others.length > 0) return null
  return only.person ?? (only.row === null ? null : (ofRow.get(only.row) ?? null))
}

/** What a roster must not hold (blood group, religion) is not kept with a rejected row either. */
function keptCells(cells: readonly string[], headers: readonly string[]): string[] {
  return cells.map((cell, column) => (leftOutReason(headers[column] ?? '') === null ? cell : ''))
}

function rowOfBatch(
  batch: Id,
  row: JudgedRow,
  outcome: Outcome,
  person: Id | null,
  problems: readonly Problem[],
  { headers, providers }: Pick<JudgedList, 'headers' | 'providers'>,
  choices: KnownChoices,
) {
  const isKept = outcome === 'rejected' || outcome === 'waiting'
  return {
    batch,
    row: row.row,
    outcome,
    person,
    problems: JSON.stringify(problems.map(({ field, message }) => ({ field, message }))),
    // Kept as they came, so that they can be mended or decided; the others are people now.
    cells: isKept ? JSON.stringify(keptCells(row.cells, headers)) : null,
    id: outcome === 'waiting' ? newId() : null,
    draft: outcome === 'waiting' ? JSON.stringify(draftOf(row, providers, choices)) : null,
  }
}

/** What a row that waits would become, and the provider it would bring. */
function draftOf(
  row: JudgedRow,
  providers: JudgedList['providers'],
  choices: KnownChoices,
): WaitingDraft | null {
  const person = personOf(row, newId())
  const made = providers.created().find(({ provider }) => provider.id === row.provider)
  return person === null ? null : { person, provider: made?.provider ?? null, choices }
}

const counting = changeRows<[counts: ImportCounts & { readonly batch: Id }]>(
  `UPDATE import_batch SET added_count = @added, updated_count = @updated,
     skipped_count = @skipped, rejected_count = @rejected, waiting_count = @waiting
   WHERE id = @batch`,
)

/**
 * Writes a judged list in the transaction of the call: new people in chunks, updates one by one,
 * and the batch with what became of every row. A cancel between chunks undoes everything; the rows
 * of the list are taken out of it as they are written.
 */
export async function importRows(
  plan: ImportPlan,
  list: JudgedList,
  decisions: readonly RowDecision[],
  rest: RestDecision,
  call: CallContext,
  task: TaskControl,
): Promise<ImportCounts & { readonly batch: Id }> {
  const { sqlite } = call
  const batch = newId()
  const counts = { added: 0, updated: 0, skipped: 0, rejected: 0, waiting: 0 }
  insertRow(sqlite, 'import_batch', {
    id: batch,
    file: cutText(list.name, 300),
    sheet: plan.sheet,
    by_user: call.user,
    headers: JSON.stringify(list.headers),
    plan: JSON.stringify(plan),
    added_count: 0,
    updated_count: 0,
    skipped_count: 0,
    rejected_count: 0,
    waiting_count: 0,
    taken_back_at: null,
    ...newStamps(call),
  })
  const decided = new Map(decisions.map((decision) => [decision.row, decision]))
  const used = new Set(
    list.rows
      .filter((row) => ['add', 'update'].includes(actionOf(row, decided.get(row.row), rest)))
      .map(({ provider }) => provider),
  )
  for (const { provider } of list.providers.created())
    if (used.has(provider.id)) insertProvider(call, provider)

  const choices = choicesOf(plan.columns)
  const ofRow = new Map<number, Id>()
  let waiting: { row: JudgedRow; person: NewPerson }[] = []
  const note = (
    row: JudgedRow,
    outcome: Outcome,
    person: Id | null,
    problems = row.problems,
  ): void => {
    counts[outcome] += 1
    insertRow(
      sqlite,
      'import_row',
      rowOfBatch(batch, row, outcome, person, problems, list, choices),
    )
  }
  const flush = (): void => {
    if (waiting.length === 0) return
    insertPeople(
      call,
      waiting.map(({ person }) => person),
    )
    counts.added += waiting.length
    insertRows(
      sqlite,
      'import_row',
      waiting.map(({ row, person: { person } }) =>
        rowOfBatch(batch, row, 'added', person.id, row.problems, list, choices),
      ),
    )
    waiting = []
  }
  const update = (row: JudgedRow, target: Id | null, decided: RowDecision['keep']): void => {
    // The person may be among those not written yet.
    flush()
    const stored = target === null ? null : findPerson(call, target)
    if (stored === null || row.draft === null) {
      const message = phrase('problems.updateTargetGone')
      note(row, 'waiting', null, [...row.problems, { field: '', message, row: row.row }])
      return
    }
    const keep = decided ?? stayingFields(choices, stored)
    joinPerson(call, stored, row.draft, offerOf(row), keep)
    const left = leftByJoining(stored, row.draft, keep)
    note(row, 'updated', stored.id, [...row.problems, ...left])
  }
  /** A row that says nothing new of somebody who is surely known needs nobody's word. */
  const isKnownAlready = (row: JudgedRow): boolean => {
    const known = row.proposal === 'update' ? row.duplicates[0]?.person : null
    const stored = known ? findPerson(call, known) : null
    if (stored === null || row.draft === null) return false
    const keep = stayingFields(choices, stored)
    return (
      fieldsBrought(stored, row.draft, offerOf(row), keep).brings.length === 0 &&
      leftByJoining(stored, row.draft, keep).length === 0
    )
  }

  const total = list.rows.length
  // Turned around once, so that what is written does not stay until all of it is.
  list.rows.reverse()
  for (let row = list.rows.pop(); row; row = list.rows.pop()) {
    const decision = decided.get(row.row)
    const action = actionOf(row, decision, rest)
    const id = newId()
    const person = action === 'add' ? personOf(row, id) : null
    if (person) {
      ofRow.set(row.row, id)
      waiting.push({
        row,
        person: { person, provenance: { file: cutText(list.name, 300), row: row.row }, batch },
      })
      if (waiting.length >= CHUNK) flush()
    } else if (action === 'update')
      update(row, targetOf(row, decision, ofRow), decision?.keep ?? null)
    else if (action === 'wait') note(row, isKnownAlready(row) ? 'skipped' : 'waiting', null)
    else note(row, action === 'reject' ? 'rejected' : 'skipped', null)
    task.progress('host.stageWriting', total - list.rows.length, total)
    await task.breathe()
  }
  flush()
  for (const done of refreshSteps(sqlite)) {
    task.progress('host.stageIndexing', done, counts.added + counts.updated)
    await task.breathe()
  }
  counting.run(sqlite, { ...counts, batch })
  recordHistory(call, 'importBatch', batch, null, { file: list.name, sheet: plan.sheet, ...counts })
  call.describe(
    phrase('changes.imported', { file: list.name, added: counts.added, updated: counts.updated }),
  )
  return { batch, ...counts }
}
