import type { Entity } from '#shared/domain/history.ts'
import type { Fixed, StampColumns } from './columns.ts'

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
}

/** One row of an imported file and what became of it. */
export interface ImportRowTable {
  batch: string
  /** 1-based row of the file. */
  row: number
  outcome: 'added' | 'updated' | 'skipped' | 'rejected'
  person: string | null
  /** JSON list of `{ field, message }`; empty where nothing stood against the row. */
  problems: string
  /** JSON list of the cells as text; null for rows that came in (the person holds them). */
  cells: string | null
}

/** Which column of a known kind of file fills which field. */
export interface MappingTable extends StampColumns {
  id: string
  name: string
  /** The headers, folded and joined: how a file of the same kind is recognised. */
  signature: string
  /** JSON list of column mappings. */
  columns: string
}

export interface SavedSearchTable extends StampColumns {
  id: string
  name: string
  /** JSON roster query. */
  query: string
  /** JSON roster sort. */
  sort: string
}

export interface ExportLayoutTable extends StampColumns {
  id: string
  name: string
  kind: string
  /** JSON list of columns in order. */
  columns: string
}

/** Append-only: triggers refuse changes and removals. */
export interface HistoryTable {
  /** Counts from 1 without gaps. */
  seq: Fixed<number>
  at: Fixed<string>
  by_user: Fixed<string>
  entity: Fixed<Entity>
  entity_id: Fixed<string>
  action: Fixed<'created' | 'changed' | 'removed'>
  /** JSON list of the top-level fields that differ. */
  fields: Fixed<string>
  /** JSON object of what stood; nulls and empty lists are left out. */
  before: Fixed<string | null>
  after: Fixed<string | null>
  /** SHA-256 in hexadecimal over the previous row's hash and everything above. */
  hash: Fixed<string>
}

/** Files in and out, and the history of everything. */
export interface ExchangeTables {
  import_batch: ImportBatchTable
  import_row: ImportRowTable
  mapping: MappingTable
  saved_search: SavedSearchTable
  export_layout: ExportLayoutTable
  history: HistoryTable
}
