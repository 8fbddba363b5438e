import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { connect } from '#electron/engine/store/connect.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { ShownReport } from '#shared/contract/report-calls.ts'
import { reportKinds, type ReportKind } from '#shared/reports/report.ts'
import { openTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { testKey } from '#tests/builders/test-store.ts'

/** Within the invented roster of 2027: a year in which missions ran, run and are planned. */
const [from, to, today] = ['2026-06-01', '2027-05-31', '2027-02-01']

// A roster is filled, and every count of every report is opened.
const aWhile = { timeout: 30_000 }

const served = "status IN ('deployed', 'completed', 'curtailed')"

async function filled() {
  const test = await openTestEngine()
  await test.call('app.openSample', { people: 100, seed: 7, task: crypto.randomUUID() })
  const sqlite = connect({ path: join(test.folder, 'roster.db'), keyHex: testKey, readonly: true })
  const count = (sql: string, ...values: string[]): number =>
    (sqlite
      .prepare(sql)
      .pluck()
      .get(...values) as number | null) ?? 0
  const rows = (sql: string, ...values: string[]) =>
    Object.fromEntries(
      sqlite
        .prepare(sql)
        .raw()
        .all(...values) as [string, number][],
    )
  return { test, count, rows, close: () => sqlite.close() }
}

const reportOf = ({ call }: TestEngine, kind: ReportKind): Promise<ShownReport> =>
  call('report.get', { kind, from, to })

const figure = ({ figures }: ShownReport, id: string): number | null => {
  const value = figures.find((each) => each.id === id)?.value ?? null
  return typeof value === 'object' ? (value?.count ?? null) : value
}

const tableOf = ({ tables }: ShownReport, id: string) => {
  const found = tables.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no table ${id}`)
  return found
}

const amount = (cell: unknown): number =>
  typeof cell === 'number' ? cell : ((cell as { count?: number } | null)?.count ?? 0)

/** Amounts of a column by row, rows of nothing left out. */
const columnOf = (report: ShownReport, table: string, column: string) => {
  const { columns, rows } = tableOf(report, table)
  const place = columns.findIndex(({ id }) => id === column)
  return Object.fromEntries(
    rows.map(({ id, cells }) => [id, amount(cells[place])] as const).filter(([, n]) => n !== 0),
  )
}

const sumOf = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((sum, each) => sum + each, 0)

it(
  'every figure is that of the database, opens what it counts, and every report is a file',
  aWhile,
  async () => {
    const house = await filled()
    await compareWithDatabase(house)
    await openEveryCount(house.test)
    house.close()
  },
)

async function compareWithDatabase({ test, count, rows }: Awaited<ReturnType<typeof filled>>) {
  const status = await reportOf(test, 'status')
  expect(figure(status, 'received')).toBe(
    count('SELECT count(*) FROM request WHERE received_on BETWEEN ? AND ?', from, to),
  )
  expect(figure(status, 'given')).toBe(
    count(
      `SELECT count(*) FROM request WHERE received_on <= @to AND (status = 'closed' OR EXISTS (
         SELECT 1 FROM deployment JOIN position ON position.id = deployment.position
         WHERE position.request = request.id AND deployment.${served} AND deployment.from_date <= @to))`.replaceAll(
        '@to',
        `'${to}'`,
      ),
    ),
  )
  expect(columnOf(status, 'channel', 'all')).toEqual(
    rows('SELECT channel, count(*) FROM request WHERE received_on <= ? GROUP BY channel', to),
  )

  const days = (last: string): string => `CAST(sum(
    julianday(min(to_date, '${last}')) - julianday(max(from_date, '${from}')) + 1) AS INTEGER)`
  const gave = await reportOf(test, 'contributions')
  const given = rows(
    `SELECT provider, ${days(today)} FROM deployment
     WHERE ${served} AND from_date <= '${today}' AND to_date >= '${from}' GROUP BY provider`,
  )
  expect(columnOf(gave, 'providers', 'given')).toEqual(given)
  expect(figure(gave, 'given')).toBe(sumOf(given))
  expect(figure(gave, 'people')).toBe(
    count(`SELECT count(DISTINCT person) FROM deployment
           WHERE ${served} AND from_date <= '${today}' AND to_date >= '${from}'`),
  )
  expect(columnOf(gave, 'providers', 'offered')).toEqual(
    rows(
      `SELECT provider, count(DISTINCT person) FROM offer WHERE withdrawn_on IS NULL
       AND (valid_until IS NULL OR valid_until >= '${today}') GROUP BY provider`,
    ),
  )
  const both = ['givenExperts', 'givenObservers'].map((id) =>
    sumOf(columnOf(gave, 'providers', id)),
  )
  expect(both.reduce((a, b) => a + b)).toBe(sumOf(given))

  const field = await reportOf(test, 'field')
  const there = `FROM deployment JOIN person ON person.id = deployment.person
    WHERE ${served} AND from_date <= '${to}' AND to_date >= '${from}'`
  expect(sumOf(columnOf(field, 'nationality', 'deployments'))).toBe(
    count(`SELECT count(*) ${there}`),
  )
  expect(figure(field, 'women')).toBe(count(`SELECT count(*) ${there} AND sex = 'female'`))
  expect(columnOf(field, 'missions', 'deployments')).toEqual(
    rows(`SELECT position.request, count(*) FROM deployment
          JOIN position ON position.id = deployment.position
          WHERE deployment.${served} AND from_date <= '${to}' AND to_date >= '${from}' GROUP BY 1`),
  )

  const composition = await reportOf(test, 'composition')
  expect(columnOf(composition, 'sex', 'roster')).toEqual(
    rows("SELECT coalesce(sex, 'none'), count(*) FROM person GROUP BY 1"),
  )
  for (const { id } of composition.tables)
    for (const group of ['roster', 'proposed', 'field'])
      expect(sumOf(columnOf(composition, id, group))).toBe(figure(composition, group))

  const supply = await reportOf(test, 'supply')
  expect(figure(supply, 'asked')).toBe(
    count(
      `SELECT sum(posts) FROM position JOIN request ON request.id = position.request
       WHERE status NOT IN ('declined', 'withdrawn', 'stoodDown') AND EXISTS (
         SELECT 1 FROM position_window AS held WHERE held.position = position.id
         AND held.from_date <= '${to}' AND held.to_date >= '${from}' AND (contingent_on IS NULL
           OR NOT EXISTS (SELECT 1 FROM position_window AS sure
             WHERE sure.position = position.id AND sure.contingent_on IS NULL)))`,
    ),
  )
  const having = columnOf(supply, 'language', 'having')
  const languages = Object.entries(having).filter(([key]) => key.includes('"spoken"'))
  expect(languages.length).toBeGreaterThan(2)
  for (const [key, people] of languages) {
    const { language, level } = JSON.parse(key) as { language: string; level: number }
    const spoken = 'SELECT count(DISTINCT person) FROM person_language WHERE language = ?'
    expect(people).toBe(count(`${spoken} AND spoken >= ?`, language, String(level)))
  }

  const staffing = await reportOf(test, 'staffing')
  const ended = (table: string, exits: string): number =>
    count(`SELECT count(*) FROM ${table}_event WHERE to_status IN (${exits})`)
  expect(sumOf(columnOf(staffing, 'reasons', 'times'))).toBe(
    ended('candidacy', "'notSelected', 'declined', 'withdrawn'") +
      ended('deployment', "'curtailed', 'cancelled'"),
  )
  expect(sumOf(columnOf(staffing, 'requests', 'posts'))).toBe(
    count(
      `SELECT sum(posts) FROM position JOIN request ON request.id = position.request
       WHERE received_on BETWEEN ? AND ?`,
      ...[from, to],
    ),
  )
}

async function openEveryCount(test: TestEngine): Promise<void> {
  for (const kind of reportKinds) {
    const report = await reportOf(test, kind)
    const asked = { kind, from, to }
    const open = (of: Parameters<typeof askOpen>[1]) => askOpen(asked, of)
    async function askOpen(
      one: typeof asked,
      of:
        | { readonly figure: string }
        | { readonly table: string; readonly row: string; readonly column: string },
    ): Promise<ResultOf<'report.open'>> {
      return test.call('report.open', { report: one, of })
    }
    for (const { id, value } of report.figures)
      if (typeof value === 'object' && value?.opens) {
        const { found, things } = await open({ figure: id })
        const posts = things.reduce(
          (sum, { detail }) => sum + Number(detail?.values?.posts ?? 0),
          0,
        )
        // Posts open as their positions, which may have more of them.
        if (things[0]?.kind === 'position') expect(posts).toBeGreaterThanOrEqual(value.count)
        else expect(found).toBe(value.count)
      }
    for (const table of report.tables) {
      const [row] = table.rows
      for (const [place, cell] of (row?.cells ?? []).entries())
        if (typeof cell === 'object' && cell !== null && 'opens' in cell && cell.opens) {
          const column = table.columns[place]?.id ?? ''
          const { found, things } = await open({ table: table.id, row: row?.id ?? '', column })
          if (things[0]?.kind !== 'position') expect(found).toBe(cell.count)
        }
    }
    const path = join(test.folder, `${kind}.csv`)
    const token = crypto.randomUUID()
    test.engine.grant({ token, path, name: `${kind}.csv`, mode: 'write' })
    const { rows } = await test.call('report.export', {
      ...{ report: asked, format: 'csv', to: token, language: 'en', table: null },
    })
    const text = readFileSync(path, 'utf8')
    expect(text).toContain('1 Jun 2026 – 31 May 2027')
    expect(text).toContain('Tester')
    expect(
      text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length,
    ).toBeGreaterThan(Math.min(1, rows))
  }
  const { html } = await test.call('report.page', {
    ...{ report: { kind: 'status', from, to }, language: 'fr' },
  })
  expect(html).toContain('État des demandes')
  const gone = { report: { kind: 'status' as const, from, to }, of: { figure: 'nothing' } }
  expect(await test.fails('report.open', gone)).toMatchObject({ code: 'notFound' })
}
