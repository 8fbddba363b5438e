import { cleanText, cutText } from '#shared/text/clean-text.ts'
import { newId } from '../../random.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { ImportPlan } from '#shared/contract/exchange-calls.ts'
import { fieldChoices } from '#shared/exchange/field.ts'
import { inspectInSteps, sheetScore } from '#shared/exchange/inspect-sheet.ts'
import { choicesOf, type KnownChoices, stayingFields } from '#shared/exchange/staying-fields.ts'
import { oneByOne } from '#shared/exchange/steps.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { fieldsBrought, leftByJoining } from './join-person.ts'
import { importRows } from './import-rows.ts'
import {
  bodyOf,
  type JudgedList,
  type JudgedRow,
  judgeRows,
  offerOf,
  personOf,
  type RowProposal,
} from './judge-rows.ts'
import type { ListAtHand } from './list-at-hand.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { unreadable } from '../../files/file-kind.ts'
import type { LaidOutSheet } from '#shared/exchange/layout/lay-out-sheet.ts'
import { rememberedPlan, rememberPlan } from './remembered-plan.ts'
import { takeImportBack, wouldTakeBack } from './take-back.ts'
import { settleRows, waitingRows } from './waiting.ts'
import { writeRejected } from './write-rejected.ts'
import type { Reading } from '../../store/access.ts'
import { removeListMemory } from '../../store/repositories/list-memories.ts'
import { listAliases } from '../../store/repositories/value-aliases.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { selectRows, selectValues } from '../../store/statement.ts'
import type { Selectable } from '../../store/tables/columns.ts'
import type { ImportBatchTable } from '../../store/tables/exchange-tables.ts'

const SAMPLE_ROWS = 8
const proposals: readonly RowProposal[] = ['rejected', 'duplicate', 'update', 'new']

const lastSeq = selectValues<number | null>('SELECT max(seq) FROM history')

/** Changes with every change of the roster: a preview must be of the roster as it is. */
function rosterState({ sqlite }: Reading): unknown {
  return lastSeq.get(sqlite)
}

async function judgedList(
  list: ListAtHand,
  plan: ImportPlan,
  task: string,
  call: CallContext,
): Promise<JudgedList> {
  const roster = JSON.stringify(rosterState(call))
  const key = JSON.stringify([plan, roster, listAliases(call), call.today])
  return list.judged(plan.file, key, (before) =>
    judgeRows(plan, call, list, call.task(task), { before, roster }),
  )
}

/** The sheet a plan names, else the one that looks most like a list; never a reading nobody asked for. */
function chosenSheet(
  sheets: readonly LaidOutSheet[],
  wanted: string | null,
): LaidOutSheet | undefined {
  return wanted === null
    ? sheets
        .filter(({ aside }) => !aside)
        .toSorted(
          (a, b) => sheetScore(b.rows) - sheetScore(a.rows) || b.rows.length - a.rows.length,
        )[0]
    : sheets.find(({ name }) => name === wanted)
}

function shownRow(
  call: Reading,
  row: JudgedRow,
  choices: KnownChoices,
  cells: ReturnType<JudgedList['cellsOf']>,
) {
  const known = row.proposal === 'update' ? row.duplicates[0]?.person : null
  const stored = known ? findPerson(call, known) : null
  const keep = stored === null ? [] : stayingFields(choices, stored)
  const left = stored === null || row.draft === null ? [] : leftByJoining(stored, row.draft, keep)
  return {
    row: row.row,
    proposal: row.proposal,
    name: row.name,
    problems: [...row.problems, ...left].map(({ field, message }) => ({
      ...{ field, message, row: row.row },
    })),
    person: personOf(row, UNWRITTEN),
    duplicates: row.duplicates.map(({ person, row: other, name, why }) => ({
      person,
      row: other,
      name: cutText(name, 300),
      why: [...why],
    })),
    cells: [...cells],
    ...(stored === null || row.draft === null
      ? { brings: [], stays: [] }
      : fieldsBrought(stored, row.draft, offerOf(row), keep)),
  }
}

/** Stands for the identity that a row gets only when it is written. */
const UNWRITTEN = '00000000-0000-0000-0000-000000000000'

export function importHandlers({ list: atHand }: Pick<EngineParts, 'list'>) {
  return {
    'import.inspect': async (
      { file: token, sheet: wanted, csv, headerRow: asked, remember, task },
      call,
    ) => {
      const control = call.task(task ?? newId())
      const breathe = async (rows: number): Promise<void> => {
        control.progress('host.stageReading', rows, null)
        await control.breathe()
      }
      const file = await atHand.read(call.file(token, 'read'), csv, { breathe })
      const sheet = chosenSheet(file.sheets, wanted)
      const of = { today: call.today, template: file.template }
      const inspected =
        sheet &&
        (await oneByOne(
          inspectInSteps(sheet.rows, of, asked === null ? sheet : { ...sheet, headerRow: asked }),
          () => breathe(sheet.rows.length),
        ))
      if (!sheet || !inspected) {
        throw sheet
          ? unreadable('sheetEmpty', { name: file.name, sheet: sheet.name })
          : unreadable('fileNoList', { name: file.name })
      }
      const { headerRow, columns, proposals, nameOrder, joinRows, leftOut, warnings } = inspected
      const proposed: ImportPlan = {
        file: token,
        sheet: file.sheets.length > 1 || file.kind === 'xlsx' ? cutText(sheet.name, 300) : null,
        headerRow,
        csv: file.csv,
        columns: [...columns],
        provider: null,
        nameOrder,
        joinRows,
        fixes: [],
      }
      const before = remember && !file.template ? rememberedPlan(call, proposed) : null
      const plan = before?.plan ?? proposed
      return {
        name: cutText(cleanText(file.name), 300),
        kind: file.kind,
        sheets: file.sheets.map(({ name, label }) => ({ name: cutText(name, 300), label })),
        rows: bodyOf(sheet.rows, headerRow).length,
        plan,
        proposals: proposals.map((proposal, place) =>
          before === null || plan.columns[place]?.field === columns[place]?.field
            ? proposal
            : { ...proposal, certainty: 'sure', why: phrase('exchange.asBefore') },
        ),
        remembered: before && {
          ...{ id: before.memory.id, file: before.memory.file, by: before.memory.by },
          ...{ at: before.memory.at, provider: before.memory.providerName },
        },
        sample: bodyOf(sheet.rows, headerRow)
          .slice(0, SAMPLE_ROWS)
          .map(({ cells }) => columns.map(({ column }) => cells[column] ?? '')),
        template: file.template,
        warnings: [...file.warnings, ...sheet.notices, ...warnings],
        leftOut: [...leftOut],
        fields: fieldChoices(plan.columns.flatMap(({ field }) => (field === null ? [] : [field]))),
      }
    },

    'import.preview': async (
      { plan, task, only, row: one, offset, limit },
      call,
    ): Promise<ResultOf<'import.preview'>> => {
      const list = await judgedList(atHand, plan, task, call)
      const rows =
        one !== null
          ? list.rows.filter(({ row }) => row === one)
          : only === null
            ? proposals.flatMap((proposal) => list.rows.filter((row) => row.proposal === proposal))
            : list.rows.filter(({ proposal }) => proposal === only)
      const count = (proposal: RowProposal): number =>
        list.rows.filter((row) => row.proposal === proposal).length
      return {
        counts: {
          new: count('new'),
          duplicate: count('duplicate'),
          update: count('update'),
          rejected: count('rejected'),
        },
        rows: rows
          .slice(offset, offset + limit)
          .map((row) =>
            shownRow(call, row, choicesOf(plan.columns), one === null ? [] : list.cellsOf(row)),
          ),
        found: rows.length,
        newProviders: list.providers
          .created()
          .map(({ provider: { name, kind }, people, written }) => ({
            name,
            kind,
            people,
            written,
          })),
        unknownWords: list.unknownWords.map((each) => ({
          ...each,
          suggestions: [...each.suggestions],
        })),
        columns: [...list.columns],
      }
    },

    'import.commit': async ({ plan, decisions, rest, task }, call) => {
      const control = call.task(task)
      const list = await judgedList(atHand, plan, task, call)
      // Each row is let go of as it is written, and so is the list: cancelled, it is read again.
      atHand.letGo(plan.file)
      const counts = await importRows(plan, list, decisions, rest, call, control)
      rememberPlan(call, plan, cutText(list.name, 300))
      return counts
    },

    'import.forget': ({ id }, call) => {
      const gone = removeListMemory(call, id)
      if (gone !== null) call.describe(phrase('changes.listForgotten', { file: gone.file }))
      return { forgotten: id }
    },

    'import.close': ({ file }) => ({ closed: atHand.letGo(file) }),

    'import.batches': (_params, call) => listBatches(call),

    'import.waiting': (page, call) => waitingRows(call, page),

    'import.settle': ({ rows }, call) => settleRows(call, rows),

    'import.wouldTakeBack': ({ batch }, call) => wouldTakeBack(call, batch).told,

    'import.takeBack': ({ batch, task }, call) => takeImportBack(call, batch, call.task(task)),

    'import.rejected': async ({ batch, to, language }, call) => ({
      rows: await writeRejected(batch, call.file(to, 'write'), language, call),
    }),
  } satisfies Handlers<
    | 'import.inspect'
    | 'import.preview'
    | 'import.commit'
    | 'import.close'
    | 'import.forget'
    | 'import.batches'
    | 'import.waiting'
    | 'import.settle'
    | 'import.wouldTakeBack'
    | 'import.takeBack'
    | 'import.rejected'
  >
}

const newestBatches = selectRows<Selectable<ImportBatchTable>>(
  'SELECT * FROM import_batch ORDER BY created DESC, id DESC',
)

function listBatches({ sqlite }: Reading) {
  return newestBatches.all(sqlite).map((batch) => ({
    id: batch.id,
    file: batch.file,
    at: batch.created,
    by: batch.by_user,
    added: batch.added_count,
    updated: batch.updated_count,
    skipped: batch.skipped_count,
    rejected: batch.rejected_count,
    waiting: batch.waiting_count,
    takenBackAt: batch.taken_back_at,
  }))
}
