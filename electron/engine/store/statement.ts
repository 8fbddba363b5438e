import type { Database, Statement as Prepared } from './sqlite.ts'

/** A statement that reads. `values` are bound in the order of its marks, or by name as one object. */
export interface Selection<Row, Values extends unknown[]> {
  readonly get: (sqlite: Database, ...values: Values) => Row | undefined
  readonly all: (sqlite: Database, ...values: Values) => Row[]
  /** Row by row, for what is too long to hold; the connection does nothing else meanwhile. */
  readonly each: (sqlite: Database, ...values: Values) => IterableIterator<Row>
}

/** A statement that writes. */
export interface Change<Values extends unknown[]> {
  readonly run: (sqlite: Database, ...values: Values) => void
}

const texts = new Set<string>()

/** Every SQL text of the modules that were loaded, for the test that prepares each. */
export const statementTexts: ReadonlySet<string> = texts

/**
 * A statement whose rows are objects. It stands at the top of a module, with the types of its rows and
 * values beside its text: texts are the program's own, values are always bound. It is prepared
 * once for each connection (about 10 us a call instead of 160 us).
 */
export function selectRows<Row, Values extends unknown[] = []>(
  sql: string,
): Selection<Row, Values> {
  return selection(sql, (statement: Prepared<Values, Row>) => statement)
}

/** A statement whose rows are lists of cells: for thousands of rows, and for names that are no words of TypeScript. */
export function selectTuples<Row extends { readonly 0: unknown }, Values extends unknown[] = []>(
  sql: string,
): Selection<Row, Values> {
  return selection(sql, (statement: Prepared<Values, Row>) => statement.raw())
}

/** A statement of one column, whose rows are its values. */
export function selectValues<Value, Values extends unknown[] = []>(
  sql: string,
): Selection<Value, Values> {
  return selection(sql, (statement: Prepared<Values, Value>) => statement.pluck())
}

/** A statement that inserts, updates or deletes. */
export function changeRows<Values extends unknown[] = []>(sql: string): Change<Values> {
  const on = keptBy(sql, (statement: Prepared<Values>) => statement)
  return { run: (sqlite, ...values) => void on(sqlite).run(...values) }
}

/**
 * Fills a table of a store of an earlier schema, whose columns are not those the program knows: the one
 * statement that is made of names found in a store. It is prepared for that connection alone.
 */
export function fillTable(
  sqlite: Database,
  table: string,
  columns: readonly string[],
): (row: Readonly<Record<string, unknown>>) => void {
  for (const name of [table, ...columns])
    if (!/^[a-z_]+$/.test(name)) throw new Error('no name of a table or column')
  const statement = sqlite.prepare(
    `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
     VALUES (${columns.map((name) => `@${name}`).join(', ')})`,
  )
  return (row) => void statement.run(row)
}

function selection<Row, Values extends unknown[]>(
  sql: string,
  shaped: (statement: Prepared<Values, Row>) => Prepared<Values, Row>,
): Selection<Row, Values> {
  const on = keptBy(sql, shaped)
  return {
    get: (sqlite, ...values) => on(sqlite).get(...values),
    all: (sqlite, ...values) => on(sqlite).all(...values),
    each: (sqlite, ...values) => on(sqlite).iterate(...values),
  }
}

/** Prepares a text when a connection first asks for it. */
function keptBy<Row, Values extends unknown[]>(
  sql: string,
  shaped: (statement: Prepared<Values, Row>) => Prepared<Values, Row>,
): (sqlite: Database) => Prepared<Values, Row> {
  texts.add(sql)
  const kept = new WeakMap<Database, Prepared<Values, Row>>()
  return (sqlite) => {
    let statement = kept.get(sqlite)
    if (!statement) kept.set(sqlite, (statement = shaped(sqlite.prepare<Values, Row>(sql))))
    return statement
  }
}
