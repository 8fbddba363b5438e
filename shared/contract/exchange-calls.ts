import { z } from 'zod'
import { cellFix } from '../exchange/cell-fixes.ts'
import { cellRead } from '../exchange/cell-read.ts'
import {
  columnMapping,
  columnProposal,
  knownChoice,
  nameOrder,
} from '../exchange/column-mapping.ts'
import { encodings } from '../exchange/encodings.ts'
import { rosterColumns } from '../exchange/roster-columns.ts'
import { aliasKind } from '../exchange/value-aliases.ts'
import { id, instant, shortText } from '../domain/common.ts'
import { person } from '../domain/person.ts'
import { providerKind } from '../domain/provider.ts'
import { action, areas, long, mutation, output, query, usesUp } from './define.ts'
import { problem } from '../domain/problem.ts'
import { locale, phraseSchema } from '../text/index.ts'
import { rosterQuery, rosterSort } from '../search/roster-query.ts'

/** Token the host lent for a file; windows never see paths. */
export const fileToken = z.uuid()

export const csvSettings = z.object({
  /** Decided from the bytes; the user may override. */
  encoding: z.enum(encodings),
  delimiter: z.enum([',', ';', '\t', '|']),
})

export const importPlan = z.object({
  file: fileToken,
  sheet: shortText.nullable(),
  /** Row of the headers, from 1; 0 where the sheet has none and every row is of a person. */
  headerRow: z.int().min(0),
  csv: csvSettings.nullable(),
  columns: z.array(columnMapping),
  /** Provider that offers everybody on the list, where no column says it. */
  provider: id.nullable(),
  /** Which part of a whole name comes first where neither a comma nor capitals say it. */
  nameOrder,
  /** Rows of one person (a row per language or mission) become one person. */
  joinRows: z.boolean(),
  /** Cells that somebody mended on the way in; the file itself stays as it is. */
  fixes: z.array(cellFix).max(20_000).default([]),
})
export type ImportPlan = z.infer<typeof importPlan>

export const inspected = z.object({
  name: shortText,
  kind: z.enum(['xlsx', 'csv']),
  /** The sheets, and other readings of them: with hidden rows, several as one. `label` where the name does not say it. */
  sheets: z.array(z.object({ name: shortText, label: phraseSchema.nullable() })),
  /** Rows below the headers of the planned sheet: as many as the preview judges. */
  rows: z.int(),
  plan: importPlan,
  /** Why each column of the plan holds what it is proposed to hold, in the order of the plan. */
  proposals: z.array(columnProposal),
  /** First rows as text, under the detected columns. */
  sample: z.array(z.array(z.string())),
  /** True when the file is the app's own offer template: no mapping to check. */
  template: z.boolean(),
  /** The last list with these headers, as which this one is read; null where there was none, or it was not asked for. */
  remembered: z
    .object({ id, file: shortText, by: shortText, at: instant, provider: shortText.nullable() })
    .nullable(),
  warnings: z.array(phraseSchema),
  /** Columns that never come in (blood group, religion ...), each with the reason; a mapping cannot change that. */
  leftOut: z.array(z.object({ column: z.int().min(0), header: shortText, reason: phraseSchema })),
  /** Fields a column can be mapped to, with what they are called and their group. */
  fields: z.array(
    z.object({
      field: shortText,
      words: phraseSchema,
      group: phraseSchema,
      required: z.boolean(),
    }),
  ),
})
export type Inspected = z.infer<typeof inspected>

/** A word of a list that nobody knew. */
const unknownWord = z.object({
  kind: aliasKind,
  /** As the list first writes it. */
  word: shortText,
  /** Rows that hold it. */
  rows: z.int(),
  /** Codes or ids of what it may stand for, the nearest first. */
  suggestions: z.array(shortText),
})

/** What is proposed for a row, before the user decides. */
export const rowProposal = z.enum(['new', 'duplicate', 'update', 'rejected'])

export const importRow = z.object({
  /** 1-based row of the file. */
  row: z.int().positive(),
  proposal: rowProposal,
  /** As far as it could be read; empty where it could not. */
  name: shortText,
  /** What stands against it (rejected) or is worth a look (the others). */
  problems: z.array(problem),
  person: person.nullable(),
  /** People on the roster (or earlier rows) it may be the same as, and why. */
  duplicates: z.array(
    z.object({
      person: id.nullable(),
      row: z.int().nullable(),
      name: shortText,
      why: z.array(phraseSchema),
    }),
  ),
  /** Of a row that was asked for alone: each taken column, what the cell says and what was understood of it. */
  cells: z.array(
    cellRead.extend({ text: z.string(), /** Somebody mended it. */ mended: z.boolean() }),
  ),
  /** Fields of the person it surely is that it would change; empty where it says nothing new, or is none. */
  brings: z.array(shortText),
  /** Fields that it says otherwise, and that stay as they are by the choice of their columns. */
  stays: z.array(shortText),
})
export type ImportRow = z.infer<typeof importRow>

/** Fields of a person that stay as the roster has them, whatever a list says. */
const keep = z.array(shortText).max(50)

/** What the user decided for a row that may be a duplicate. A row that waits is kept, to be decided later. */
export const rowDecision = z.object({
  row: z.int().positive(),
  decision: z.enum(['add', 'skip', 'update', 'wait']),
  /** Person to update, where that is the decision. */
  person: id.nullable(),
  /** Fields that stay as the roster has them; null where the choice of each column says it. */
  keep: keep.nullable().default(null),
})
export type RowDecision = z.infer<typeof rowDecision>

/** What becomes of rows that nobody decided one by one. */
export const restDecision = z.object({
  /** Of people who surely are on the roster. */
  update: rowDecision.shape.decision.exclude(['add']).default('wait'),
  /** Of those who may be; one that may be several people waits rather than change one of them. */
  duplicate: rowDecision.shape.decision.default('wait'),
})
export type RestDecision = z.infer<typeof restDecision>

/** A row of a list that came in and waits for somebody's word, as it would be decided now. */
const waitingRow = importRow.omit({ proposal: true, cells: true }).extend({
  id,
  batch: id,
  file: shortText,
  /** What the list said, cell by cell, under its headers; empty cells left out. */
  cells: z.array(z.object({ header: shortText, text: z.string() })),
  /** What the columns of its list may do to fields of people known already. */
  choices: z.record(shortText, knownChoice.exclude(['theirs'])),
})
export type WaitingRow = z.infer<typeof waitingRow>

const counts = z.object({ new: z.int(), duplicate: z.int(), update: z.int(), rejected: z.int() })
const rosterColumn = z.enum(rosterColumns)

const format = z.enum(['xlsx', 'csv'])
/** What all of a document is worded in: whoever exports says it. */
const language = locale

/** What taking an import back does. */
const takingBack = z.object({
  /** People it added who go. */
  removed: z.int(),
  /** People it updated of whom something gets back what stood before. */
  restored: z.int(),
  /** Names of the providers that came with it and go, because nobody else uses them. */
  providers: z.array(shortText),
  /** Who stays as they are, or in part, and why: something came of them since. At most 500. */
  stays: z.array(z.object({ person: id, name: shortText, why: z.array(phraseSchema) })).max(500),
  /** How many there are of those. */
  staysFound: z.int(),
})
export type TakingBack = z.infer<typeof takingBack>

export const exchangeCalls = {
  /**
   * Looks at a file: kind, sheets, columns, the mapping it seems to ask for. Writes nothing. Without a
   * sheet the one that looks most like a list is taken. Fails with `unreadable` or `tooLarge`, saying what
   * the file really is, and `cancelled`.
   */
  'import.inspect': long(
    query(
      'list',
      z.object({
        file: fileToken,
        sheet: shortText.nullable(),
        csv: csvSettings.nullable(),
        /** 1-based row of the headers, 0 where there are none; null where it is to be found. */
        headerRow: z.int().min(0).nullable().default(null),
        /** False where it is to be read as if no such list had been before. */
        remember: z.boolean().default(true),
        /** Under which it tells how far it has read, and is stopped; null where nobody waits to be told. */
        task: id.nullable().default(null),
      }),
      inspected,
    ),
  ),
  /** Forgets how a list with certain headers was read. */
  'import.forget': mutation(['list'], z.object({ id }), z.object({ forgotten: id })),
  /**
   * Dry run: every row with what is proposed for it; a page of them, rejected ones first unless one kind
   * is asked for. Rows count from 1 as the file does. Fails with `invalid` when the plan names no column of
   * names or a sheet that is not there, `unreadable`, `tooLarge` and `cancelled`.
   */
  'import.preview': long(
    query(
      'list',
      z.object({
        plan: importPlan,
        task: id,
        only: rowProposal.nullable(),
        /** One row alone, by its number. */
        row: z.int().positive().nullable().default(null),
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
      }),
      z.object({
        counts,
        rows: z.array(importRow),
        found: z.int(),
        /** Providers the list names that are not on the roster: they come in with their people. */
        newProviders: z.array(
          z.object({
            name: shortText,
            kind: providerKind,
            people: z.int(),
            /** As the list first writes it: the word to say another meaning of. */
            written: shortText,
          }),
        ),
        /** Words nobody knew, the most frequent first: what each stands for can be said once for all rows. */
        unknownWords: z.array(unknownWord).max(2000),
        /** How full each taken column is, and in how many rows something is to be said of it. */
        columns: z.array(z.object({ column: z.int(), filled: z.int(), doubted: z.int() })),
      }),
    ),
  ),
  /**
   * Adds the rows that stand, in one transaction; a row that may be a duplicate waits on the desk unless it
   * was decided, by itself or with the rest. One that says nothing new of somebody known is skipped. Rejected
   * ones are kept with their reasons in the batch. Fails as `import.preview` does; nothing has changed then.
   */
  'import.commit': usesUp(
    long(
      mutation(
        ['person', 'provider', 'match', 'import', 'history', 'app'],
        z.object({
          plan: importPlan,
          decisions: z.array(rowDecision),
          rest: restDecision.prefault({}),
          task: id,
        }),
        z.object({
          batch: id,
          added: z.int(),
          updated: z.int(),
          skipped: z.int(),
          rejected: z.int(),
          waiting: z.int(),
        }),
      ),
    ),
    ({ plan }) => plan.file,
  ),
  /**
   * Lets go of a list that was looked at and is not going to come in, so that nothing of it stays in
   * memory; `closed` is false when it was let go of before. Left alone it is let go of after 15 minutes.
   */
  'import.close': action(z.object({ file: fileToken }), z.object({ closed: z.boolean() })),
  /** Imports so far, newest first: instant, user and what became of their rows (counts). */
  'import.batches': query(
    'import',
    z.object({}),
    z.array(
      z.object({
        id,
        file: shortText,
        at: shortText,
        by: shortText,
        added: z.int(),
        updated: z.int(),
        skipped: z.int(),
        rejected: z.int(),
        /** Rows that wait on the desk. */
        waiting: z.int(),
        /** When the import was undone; null while it stands. */
        takenBackAt: instant.nullable(),
      }),
    ),
  ),
  /**
   * Rows that wait for somebody's word, of one import or of all, the newest list first; whom each may be is
   * looked up anew. Rows of imports that were taken back do not wait.
   */
  'import.waiting': query(
    'person',
    z.object({ batch: id.nullable(), offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    z.object({ rows: z.array(waitingRow), found: z.int() }),
  ),
  /**
   * Decides rows that wait: each is added, joined with a person, or thrown away. One change set; undoing it
   * puts them back on the desk. Fails with `notFound` for a row or a person that is not there, and `refused`
   * for one that was decided already: nothing has changed then.
   */
  'import.settle': mutation(
    ['person', 'provider', 'match', 'import', 'history', 'app'],
    z.object({
      rows: z
        .array(
          z.object({
            id,
            decision: z.enum(['add', 'update', 'skip']),
            person: id.nullable(),
            keep: keep.nullable().default(null),
          }),
        )
        .min(1)
        .max(200),
    }),
    z.object({ added: z.int(), updated: z.int(), skipped: z.int() }),
  ),
  /**
   * What `import.takeBack` would do now; changes nothing. Fails with `notFound`, and
   * `refused` where it is taken back already.
   */
  'import.wouldTakeBack': query('history', z.object({ batch: id }), takingBack),
  /**
   * Takes an import back as a whole, however long ago: people it added go, unless something came of them
   * since; people it updated get back what stood before, field by field, where nobody changed it since;
   * providers it made go where nobody uses them. One change set: undoing it brings all of it again. Fails
   * as `import.wouldTakeBack`, and with `cancelled`.
   */
  'import.takeBack': long(mutation(areas, z.object({ batch: id, task: id }), takingBack)),
  /**
   * Writes the rejected rows of a batch, each with its reason, as a workbook to mend and import again;
   * `language` is what headers and reasons are worded in. Fails with `notFound`, `diskFull`, `readOnly`
   * or `inUse`.
   */
  'import.rejected': output(
    z.object({ batch: id, to: fileToken, language }),
    z.object({ rows: z.int() }),
  ),
  /** Writes the offer template workbook. Fails with `diskFull`, `readOnly` or `inUse`, as every export does. */
  'export.template': output(z.object({ to: fileToken, language }), z.object({ name: shortText })),
  /**
   * Writes what the roster table shows: same people, same columns, same order; or a selection of them,
   * or whole records. That restricted fields were written is kept in the history before the file is, and
   * fails with `invalid` without a purpose. Fails with `cancelled` when it was stopped; no half file is left.
   */
  'export.roster': long(
    output(
      z.object({
        query: rosterQuery,
        sort: rosterSort,
        columns: z.array(rosterColumn).min(1),
        /** Only these people, in the same order; null writes all that are found. */
        people: z.array(id).min(1).max(100_000).nullable().default(null),
        /** `record` writes every field of the record in place of the columns; `restricted` passport and emergency data too. */
        fields: z.enum(['columns', 'record', 'restricted']).default('columns'),
        /** What restricted fields are asked for: kept in the history. */
        purpose: shortText.default(''),
        /** Lines above the table of a CSV that say what it is, who wrote it when, and what it was narrowed to. */
        stamp: z.boolean().default(false),
        format,
        to: fileToken,
        task: id,
        language,
      }),
      z.object({ rows: z.int() }),
    ),
  ),
}
