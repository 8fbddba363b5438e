import { z } from 'zod'
import { instant, shortText } from '#shared/domain/common.ts'

/** The first thing that a package says of itself. */
export const PACKAGE_FORMAT = 'scrutin-package'

/** Version of the archive's own layout; what its tables hold is told by `schemaVersion`. */
export const PACKAGE_VERSION = 1

export const MANIFEST = 'manifest.json'

/** What a package holds, and how to tell that it is whole. */
export const manifest = z.object({
  format: z.literal(PACKAGE_FORMAT),
  version: z.int().min(1),
  /** Number of the schema that the tables follow: steps of the store's migrations. */
  schemaVersion: z.int().min(1),
  writtenAt: instant,
  writtenBy: shortText,
  tables: z
    .array(
      z.object({
        name: z.string().regex(/^[a-z_]{1,60}$/),
        file: z.string().max(200),
        rows: z.int().min(0),
        /** Hexadecimal, of the bytes of the file. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(200),
  documents: z
    .array(z.object({ file: z.string().max(200), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(1_000_000),
  /** The chain of changes: how many rows, and the hash of the last; null where nothing ever changed. */
  history: z.object({ rows: z.int().min(0), lastHash: z.string().nullable() }),
})
export type Manifest = z.infer<typeof manifest>

/** Where a table stands in the archive. */
export const tableFile = (table: string): string => `tables/${table}.jsonl`
export const schemaFile = (table: string): string => `schema/${table}.schema.json`
export const documentFile = (id: string): string => `documents/${id}`

/** The document whose content a file is. */
export const idOfDocument = (file: string): string => file.slice('documents/'.length)
