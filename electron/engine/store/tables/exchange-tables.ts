import type { Entity } from '#shared/domain/history.ts'
import type { Fixed, Flag, StampColumns } from './columns.ts'

/** One file that was imported. */
export interface ImportBatchTable extends StampColumns {
  id: string
  file: string
  sheet: string | null
  by_user: string
  /** JSON list of the column headers, so that rejected rows can be written back as they came. */
  headers: string
  /** JSON object: the plan the file was read with. */
  plan: string
  added_count: number
  updated_count: number
  skipped_count: number
  rejected_count: number
  waiting_count: number
  /** When the import was undone; null while it stands. */
  taken_back_at: string | null
}

/** One row of an imported file and what became of it. */
export interface ImportRowTable {
  batch: string
  /** 1-based row of the file. */
  row: number
  outcome: 'added' | 'updated' | 'skipped' | 'rejected' | 'waiting'
  /** Whom the row became; the id stays when the person is taken off the roster. */
  person: string | null
  /** JSON list of `{ field, message }`; empty where nothing stood against the row. */
  problems: string
  /** JSON list of the cells as text; null for rows that came in at once (the person holds them). */
  cells: string | null
  /** Of a row that waited for somebody's word: what the history knows it by. */
  id: string | null
  /** Of such a row, JSON object: the person as it was read, and the provider it would bring. */
  draft: string | null
}

/** How a list with certain headers was read, for the next one of its kind. */
export interface ListMemoryTable extends StampColumns {
  id: string
  /** SHA-256 of the set of its headers: how a list of the same kind is recognised. */
  signature: string
  /** Who offered everybody on it; null where nobody was chosen. */
  provider: string | null
  /** What the list was called. */
  file: string
  by_user: string
  /** JSON object: the plan it was read with. */
  plan: string
}

/** A word of lists and what the office says it stands for. */
export interface ValueAliasTable extends StampColumns {
  id: string
  kind: string
  /** Folded: how it is looked up. */
  word: string
  /** As it was first written. */
  written: string
  /** Code or id of the kind; null where the word is to be left. */
  meaning: string | null
  by_user: string
}

export interface SavedSearchTable extends StampColumns {
  id: string
  name: string
  /** JSON roster query. */
  query: string
  /** JSON roster sort. */
  sort: string
  /** 1 where the roster opens with it. */
  opens: 0 | 1
}

export interface ExportLayoutTable extends StampColumns {
  id: string
  name: string
  kind: string
  /** JSON object: how a list is written: columns in order, sorting, groups, parts, words of its pages. */
  columns: string
}

/** One call that changed something: what its rows of history belong to. */
export interface ChangeSetTable {
  id: Fixed<string>
  /** Counts from 1 in the order of the changes. */
  number: Fixed<number>
  at: Fixed<string>
  by_user: Fixed<string>
  /** JSON phrase: what was done. */
  what: string
  /** The change set that this one takes back; null for a change of its own. */
  undoes: Fixed<string | null>
  /** 1 where it cannot be taken back: an erasure, or what an older version wrote. */
  final: Fixed<Flag>
}

/** Append-only: triggers refuse changes and removals, but for emptying what stood of one person. */
export interface HistoryTable {
  /** Counts from 1 without gaps. */
  seq: Fixed<number>
  change_set: Fixed<string>
  at: Fixed<string>
  by_user: Fixed<string>
  entity: Fixed<Entity>
  entity_id: Fixed<string>
  /** The person whose data `before` and `after` hold; null where they hold nobody's. */
  subject: Fixed<string | null>
  action: Fixed<'created' | 'changed' | 'removed'>
  /** JSON list of the top-level fields that differ. */
  fields: Fixed<string>
  /** JSON object of what stood; nulls and empty lists are left out. */
  before: string | null
  after: string | null
  /** Hexadecimal; so that nobody can guess from the digest what stood. Null once erased. */
  salt: string | null
  /** SHA-256 in hexadecimal over salt, before and after; it outlives them. */
  digest: Fixed<string>
  /** SHA-256 in hexadecimal over the previous row's hash and everything but before, after and salt. */
  hash: Fixed<string>
  /** When the content was emptied; null while it is there. */
  erased_at: string | null
}

/** Rows that did not fit the chain when it was made anew: the first of each time. */
export interface HistoryBreakTable {
  seq: number
  found_at: string
}

/** People whose data were erased: replayed after an older copy was put back. */
export interface ErasureTable {
  /** Id of the person; it leads to nothing any more. */
  subject: string
  at: string
  by_user: string
}

/** A file that left the roster or came into it, apart from lists without restricted fields. */
export interface ExchangeTable extends StampColumns {
  id: string
  direction: Fixed<'out' | 'in'>
  kind: Fixed<'list' | 'package' | 'share' | 'document'>
  file: Fixed<string>
  /** To whom or from whom. */
  counterpart: Fixed<string | null>
  purpose: Fixed<string | null>
  /** JSON object: how many of each kind of thing. */
  contents: Fixed<string>
  /** 1 where it held passport and emergency data. */
  restricted: Fixed<Flag>
  /** Of what came in: the id it has in the list of the office that wrote it. */
  origin: Fixed<string | null>
  by_user: Fixed<string>
  /** When what came in was undone; null while it stands. */
  taken_back_at: string | null
}

/** A record that was part of an exchange; ids that bind nothing. */
export interface ExchangeItemTable {
  exchange: Fixed<string>
  entity: Fixed<Entity>
  entity_id: Fixed<string>
  /** The last row of history then. */
  seq: Fixed<number>
  /** JSON object: digests of values of theirs that were not taken, by field; null where all were. */
  declined: Fixed<string | null>
}

/** What was typed into a form and not saved. */
export interface DraftTable {
  form: string
  /** Record it is about; an id that binds nothing. */
  subject: string | null
  /** JSON: values of the form. */
  typed: string
  at: string
}

/** Files in and out, and the history of everything. */
export interface ExchangeTables {
  import_batch: ImportBatchTable
  import_row: ImportRowTable
  list_memory: ListMemoryTable
  value_alias: ValueAliasTable
  saved_search: SavedSearchTable
  export_layout: ExportLayoutTable
  change_set: ChangeSetTable
  history: HistoryTable
  history_break: HistoryBreakTable
  exchange: ExchangeTable
  exchange_item: ExchangeItemTable
  erasure: ErasureTable
  draft: DraftTable
}
