import type { Database } from '../sqlite.ts'
import { selectRows } from '../statement.ts'
import type { Tables } from '../tables.ts'
import { tableColumns } from '../tables/column-names.ts'
import { PACKAGE_VERSION, schemaFile, tableFile } from './manifest.ts'
import { meaningOf, tableMeanings } from './meanings.ts'

/** A column as the store declares it. */
export interface StoredColumn {
  readonly name: string
  readonly type: 'TEXT' | 'INTEGER' | 'BLOB' | 'REAL'
  readonly given: 0 | 1
  /** From 1: its place in the primary key; 0 where it is no part of it. */
  readonly key: number
}

const columns = selectRows<StoredColumn, [table: string]>(
  'SELECT name, type, "notnull" AS given, pk AS "key" FROM pragma_table_info(?)',
)

/** The columns of a table as they stand in a store of any version. */
export function storedColumns(sqlite: Database, table: string): StoredColumn[] {
  return columns.all(sqlite, table)
}

/** Every table of a package, in the order of its description; pieces of documents are files of it instead. */
export const packageTables: readonly (keyof Tables)[] = (
  Object.keys(tableColumns) as (keyof Tables)[]
).filter((table) => table !== 'document_chunk')

/** The JSON Schema of a row of a table. */
export function schemaOf(sqlite: Database, table: keyof Tables): object {
  const stored = storedColumns(sqlite, table)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaFile(table),
    title: table,
    description: tableMeanings[table],
    type: 'object',
    required: stored.map(({ name }) => name),
    additionalProperties: false,
    properties: Object.fromEntries(
      stored.map(({ name, ...column }) => [
        name,
        {
          description: meaningOf(table, name) ?? '',
          type: typesOf(column, meaningOf(table, name)),
        },
      ]),
    ),
  }
}

function typesOf(
  { type, given, key }: Omit<StoredColumn, 'name'>,
  meaning: string | null,
): string[] {
  const isJson = meaning?.startsWith('JSON') === true
  const value = type === 'INTEGER' ? ['integer'] : type === 'REAL' ? ['number'] : ['string']
  return [
    ...(isJson ? ['object', 'array'] : []),
    ...value,
    ...(given === 1 || key > 0 ? [] : ['null']),
  ]
}

/** The description that stands in the archive, for whoever reads it without this program. */
export function readme(sqlite: Database, schemaVersion: number): string {
  const tables = packageTables.map((table) => {
    const lines = storedColumns(sqlite, table).map(
      ({ name, type }) => `- \`${name}\` (${type}): ${meaningOf(table, name) ?? ''}`,
    )
    return `### ${table}\n\n${tableMeanings[table]} \`${tableFile(table)}\`, \`${schemaFile(table)}\`\n\n${lines.join('\n')}\n`
  })
  return `# A roster of Scrutin as an open package

Layout ${PACKAGE_VERSION} of the archive; tables of schema ${schemaVersion}. Nothing in it is encrypted: keep it
as you keep the roster.

- \`manifest.json\`: what the archive holds, how many rows of each table, the SHA-256 of each file.
- \`tables/*.jsonl\`: one file a table, one row a line, UTF-8, each line a JSON object.
- \`schema/*.schema.json\`: the JSON Schema (2020-12) of a row of each table.
- \`documents/*\`: the documents of requests, people and deployments by their ids, as they were received.

## How values are written

- Days are \`YYYY-MM-DD\`. **Both ends of a period are included**: 1 to 3 March are three days. An end that is
  null is open.
- Instants are ISO 8601 in UTC, with a Z.
- Null was not stated: unknown, not none and not no.
- Languages have levels from 1 to 6: A1, A2, B1, B2, C1, C2. Skills have levels from 1 to 4: basic, working,
  advanced, expert.
- Countries are ISO 3166-1 alpha-2, languages ISO 639. Yes and no are 1 and 0.
- Columns of JSON are objects or lists; where their text is not what a program would write of them, they are
  that text, so that digests made of it still hold.

## Bringing it back

Scrutin opens a package into an empty roster with nothing lost: rows, ids, decisions, the chain of changes.
The chain goes on where it stood, and verifies from its first row. A package of an older schema is laid into
a store of that schema, which then takes the steps of every upgrade since, as a store of that age does. A
package of a newer schema is refused, with the version that is needed.

## Tables

${tables.join('\n')}`
}
