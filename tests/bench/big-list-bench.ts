import { hash, randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import papaparse from 'papaparse'
import SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import { keyPragma } from '#electron/engine/store/connect.ts'
import { randomFrom } from '#shared/sample/random.ts'
import type { EventPayload } from '#shared/contract/events.ts'
import type { ImportPlan } from '#shared/contract/exchange-calls.ts'
import { clock, type Measurement, quiet } from './measure.ts'
import { BENCH_KEY, type BenchRoster, openBenchRoster } from './roster-for-bench.ts'

const MEGABYTE = 1024 * 1024
const SHEET_LIMIT_S = 2
const MEMORY_LIMIT_MB = 1024
const CANCEL_LIMIT_MS = 200

const headers = [
  ...['Family name', 'Given name', 'Sex', 'Birth date', 'Nationality', 'Country of residence'],
  ...['E-mail', 'Telephone', 'Occupation', 'Organization', 'Address', 'Category', 'Languages'],
  ...[
    'Skills',
    'Available from',
    'Available to',
    'Provider',
    'Offered on',
    'Confirmed on',
    'Notes',
  ],
]

async function seconds(work: () => unknown): Promise<number> {
  const started = clock()
  await work()
  return (clock() - started) / 1000
}

/** A list of `count` invented people in 20 columns, the same each time; nobody in it is anybody else. */
function bigList(count: number): string {
  const random = randomFrom(50)
  const letters = (length: number): string =>
    Array.from({ length }, () => String.fromCharCode(97 + random.int(0, 25))).join('')
  const name = (): string => letters(1).toUpperCase() + letters(random.int(4, 9))
  const two = (n: number): string => String(n).padStart(2, '0')
  const rows = Array.from({ length: count }, (_, at) => [
    ...[name(), name(), random.pick(['Female', 'Male'])],
    `${random.int(1950, 2001)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
    ...[random.pick(['Norway', 'Kenya', 'Togo']), random.pick(['France', 'Nepal', 'Chile'])],
    ...[`${letters(7)}${at}@example.org`, `+47 2${String(at).padStart(7, '0')}`],
    ...[
      random.pick(['Lawyer', 'Engineer', 'Teacher']),
      name(),
      `${random.int(1, 99)} ${name()} St`,
    ],
    ...[
      random.pick(['Expert', 'LTO', 'STO']),
      random.pick(['English C1; French B2', 'Spanish C2']),
    ],
    ...['Electoral law (Advanced, 5 years)', '2027-01-01', '2027-12-31'],
    ...[random.pick(['Norway', 'Canada']), '2026-11-01', '2026-11-01', `Row ${at}, ${letters(30)}`],
  ])
  return [headers, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')
}

/** An encrypted file of its own, as a store is opened. */
function encryptedAt(path: string): SqliteDatabase.Database {
  const db = new SqliteDatabase(path)
  db.pragma("cipher = 'chacha20'")
  db.pragma(keyPragma('key', BENCH_KEY))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  return db
}

/** What the import wrote: the tables and indexes of the roster, and all their rows. */
interface WrittenRows {
  readonly schema: readonly string[]
  readonly tables: readonly {
    readonly insert: string
    readonly rows: readonly (readonly unknown[])[]
  }[]
}

function writtenRows(path: string): WrittenRows {
  const db = new SqliteDatabase(path, { readonly: true })
  try {
    db.pragma("cipher = 'chacha20'")
    db.pragma(keyPragma('key', BENCH_KEY))
    // What the full text keeps of its own cannot be inserted: the peer is spared it.
    const schema = db
      .prepare<[], { type: string; name: string; sql: string }>(
        `SELECT type, name, sql FROM sqlite_schema
         WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name NOT LIKE 'sqlite%'
           AND (tbl_name NOT LIKE 'search%' OR tbl_name = 'search_person')
         ORDER BY type DESC`,
      )
      .all()
    return {
      schema: schema.map(({ sql }) => sql),
      tables: schema.flatMap(({ type, name }) => {
        if (type !== 'table') return []
        const columns = db
          .prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
          .pluck()
          .all(name)
        const names = columns.map((column) => `"${column}"`).join(', ')
        const marks = columns.map(() => '?').join(', ')
        return [
          {
            insert: `INSERT INTO "${name}" (${names}) VALUES (${marks})`,
            rows: db.prepare<[], unknown[]>(`SELECT ${names} FROM "${name}"`).raw().all(),
          },
        ]
      }),
    }
  } finally {
    db.close()
  }
}

/**
 * The peer of an import: the library parses the same text, SQLite inserts the very rows of every table that
 * the import wrote into an encrypted file, in one transaction. It reads no cell, compares nobody, chains no
 * history, checks no reference, and writes no words for the search.
 */
function parsedAndWritten(text: string, path: string, { schema, tables }: WrittenRows): void {
  papaparse.parse<string[]>(text, { skipEmptyLines: true })
  const db = encryptedAt(path)
  // Tables are filled one after the other, whichever refers to which.
  db.pragma('foreign_keys = OFF')
  try {
    for (const sql of schema) db.exec(sql)
    db.transaction(() => {
      for (const { insert, rows } of tables) {
        const statement = db.prepare(insert)
        for (const row of rows) statement.run(row)
      }
    })()
  } finally {
    db.close()
  }
}

/**
 * A smaller peer: the list itself, row by row in one table of texts. A careful one keeps beside them what a roster cannot do without: indexes to find people by, their words
 * for a search, and a history whose rows are chained.
 */
function parsedAndInserted(text: string, path: string, isCareful = false): void {
  const { data } = papaparse.parse<string[]>(text, { skipEmptyLines: true })
  const db = encryptedAt(path)
  try {
    const columns = headers.map((_, at) => `c${at}`)
    db.exec(`CREATE TABLE list (${columns.map((name) => `${name} TEXT`).join(', ')}) STRICT`)
    const insert = db.prepare(`INSERT INTO list VALUES (${columns.map(() => '?').join(', ')})`)
    const keep = isCareful ? carefully(db) : null
    db.transaction(() => {
      for (const row of data) {
        insert.run(row)
        keep?.(row)
      }
    })()
  } finally {
    db.close()
  }
}

function carefully(db: SqliteDatabase.Database): (row: readonly string[]) => void {
  db.exec(`
    CREATE INDEX list_name ON list (c0, c1);
    CREATE INDEX list_email ON list (c6);
    CREATE VIRTUAL TABLE word USING fts5 (name, organization, notes, content = '', prefix = '2 3');
    CREATE TABLE history (seq INTEGER PRIMARY KEY, state TEXT NOT NULL, hash TEXT NOT NULL) STRICT`)
  const words = db.prepare('INSERT INTO word (name, organization, notes) VALUES (?, ?, ?)')
  const history = db.prepare('INSERT INTO history (state, hash) VALUES (?, ?)')
  let last = ''
  return (row) => {
    const state = JSON.stringify(Object.fromEntries(row.map((cell, at) => [headers[at], cell])))
    last = hash('sha256', `${last}\n${state}`, 'hex')
    words.run(`${row[0] ?? ''} ${row[1] ?? ''}`, row[9], row[19])
    history.run(state, last)
  }
}

/** Milliseconds from the cancel of an import that is half written to the answer that it was. */
async function answerToCancel(roster: BenchRoster, plan: ImportPlan): Promise<number> {
  const task = randomUUID()
  let cancelledAt = Infinity
  const end = roster.engine().subscribe(({ event, payload }) => {
    if (event !== 'progress' || cancelledAt < Infinity) return
    const { stage, done, total } = payload as EventPayload<'progress'>
    if (stage.key !== 'host.stageWriting' || done * 2 < (total ?? 0)) return
    cancelledAt = performance.now()
    void roster.engine().call('task.cancel', { task })
  })
  const reply = await roster.engine().call('import.commit', { plan, decisions: [], task })
  end()
  if (reply.ok || reply.failure.code !== 'cancelled')
    throw new Error('the import was not cancelled')
  return performance.now() - cancelledAt
}

/**
 * A list of `rows` people in 20 columns comes in, and the whole roster goes out as a workbook; each
 * against what the libraries alone take for the same cells. The most memory the process held meanwhile.
 */
export async function bigListBench(rows: number): Promise<Measurement[]> {
  const area = `a list of ${rows.toLocaleString('en')} rows, 20 columns`
  const roster = await openBenchRoster(12)
  try {
    const path = join(roster.folder, 'list.csv')
    await writeFile(path, bigList(rows))
    // The peers come afterwards: what they hold is not the program's.
    let peak = 0
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
    const file = randomUUID()
    roster.engine().grant({ token: file, path, name: 'list.csv', mode: 'read' })
    const inspected = await roster.call('import.inspect', { file, sheet: null, csv: null })
    const look = await seconds(() =>
      roster.call('import.inspect', { file, sheet: null, csv: null }),
    )
    const answered = await answerToCancel(roster, inspected.plan)
    // As it was: looked at, and nothing of it judged.
    await roster.call('import.close', { file })
    await roster.call('import.inspect', { file, sheet: null, csv: null })
    let added = 0
    const imported = await seconds(async () => {
      const commit = { plan: inspected.plan, decisions: [], task: randomUUID() }
      added = (await roster.call('import.commit', commit)).added
    })
    // The log of the import is written back meanwhile.
    await quiet()
    const to = randomUUID()
    const workbook = join(roster.folder, 'roster.xlsx')
    roster.engine().grant({ token: to, path: workbook, name: 'roster.xlsx', mode: 'write' })
    const exported = await seconds(() =>
      roster.call('export.roster', {
        query: {},
        sort: { by: 'name' },
        columns: ['name', 'sex', 'nationalities', 'categories', 'languages', 'confirmedOn'],
        format: 'xlsx',
        language: 'en',
        ...{ to, task: randomUUID() },
      }),
    )
    clearInterval(watch)
    const text = await readFile(path, 'utf8')
    const written = writtenRows(join(roster.folder, 'roster.db'))
    const peer = await seconds(() =>
      parsedAndWritten(text, join(roster.folder, 'peer.db'), written),
    )
    const bare = await seconds(() => parsedAndInserted(text, join(roster.folder, 'bare.db')))
    const careful = await seconds(() =>
      parsedAndInserted(text, join(roster.folder, 'careful.db'), true),
    )
    const { sheets } = await readXlsx(await readFile(workbook))
    const cells = sheets[0]?.rows ?? []
    const alone = await seconds(() => writeXlsx({ sheets: [{ name: 'Roster', rows: cells }] }))
    await rm(workbook)
    return [
      {
        ...{
          area,
          what: `import, ${added.toLocaleString('en')} added`,
          value: imported,
          unit: 's',
        },
        ...{ peer: 'parsed, the same rows of every table inserted encrypted', peerValue: peer },
        ...{ atMost: 3 },
      },
      {
        ...{ area, what: 'the same', value: imported, unit: 's' },
        ...{ peer: 'parsed, the list alone in one table of texts, encrypted', peerValue: bare },
      },
      {
        ...{ area, what: 'the same', value: imported, unit: 's' },
        ...{ peer: 'that with indexes, search and a chained history', peerValue: careful },
      },
      {
        ...{ area, what: 'export of everybody, XLSX', value: exported, unit: 's' },
        ...{ peer: 'the library writing these cells', peerValue: alone, atMost: 2 },
      },
      {
        ...{ area, what: 'a look at it again', value: look, unit: 's' },
        ...{ peer: 'limit', peerValue: SHEET_LIMIT_S, atMost: 1 },
      },
      {
        ...{ area, what: 'from a cancel halfway to its answer', value: answered, unit: 'ms' },
        ...{ peer: 'limit', peerValue: CANCEL_LIMIT_MS, atMost: 1 },
      },
      {
        ...{ area, what: 'most memory of the process', value: peak / MEGABYTE, unit: 'MB' },
        ...{ peer: 'limit', peerValue: MEMORY_LIMIT_MB, atMost: 1 },
      },
    ]
  } finally {
    await roster.remove()
  }
}
