import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { streamXlsxRows } from 'hucre/xlsx'
import { rosterColumns } from '#shared/exchange/roster-columns.ts'
import type { Measurement } from './measure.ts'
import { type BenchRoster, openBenchRoster } from './roster-for-bench.ts'

const BYTES_PER_MEGABYTE = 1_000_000

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

/**
 * Export of what is seen and import of the same workbook into another store, as people per second;
 * the peer only reads the cells of the workbook and does nothing with them.
 */
export async function exchangeBench(roster: BenchRoster): Promise<Measurement[]> {
  const area = `exchange, ${roster.people.toLocaleString('en')} people`
  const path = join(roster.folder, 'bench.xlsx')
  const to = randomUUID()
  roster.engine().grant({ token: to, path, name: 'bench.xlsx', mode: 'write' })
  const query = {
    query: {},
    sort: { by: 'name' as const },
    columns: [...rosterColumns],
    language: 'en' as const,
  }
  const exported = await seconds(() =>
    roster.call('export.roster', { ...query, format: 'xlsx', to, task: randomUUID() }),
  )
  const csv = randomUUID()
  roster.engine().grant({ token: csv, path: `${path}.csv`, name: 'bench.csv', mode: 'write' })
  const exportedCsv = await seconds(() =>
    roster.call('export.roster', { ...query, format: 'csv', to: csv, task: randomUUID() }),
  )
  const bytes = await readFile(path)
  let rows = 0
  const read = await seconds(async () => {
    for await (const row of streamXlsxRows(bytes, { sheet: 0 }))
      rows += row.values.length > 0 ? 1 : 0
  })
  const size = statSync(path).size / BYTES_PER_MEGABYTE
  const lines: Measurement[] = [
    {
      area,
      what: 'export what is seen, XLSX',
      value: roster.people / exported,
      unit: 'people/s',
      peer: `only reading its ${size.toFixed(1)} MB back`,
      peerValue: rows / read,
    },
    {
      area,
      what: 'export what is seen, CSV',
      value: roster.people / exportedCsv,
      unit: 'people/s',
      peer: 'as XLSX',
      peerValue: roster.people / exported,
    },
  ]
  const empty = await openBenchRoster(12)
  try {
    const file = randomUUID()
    empty.engine().grant({ token: file, path, name: 'bench.xlsx', mode: 'read' })
    const { plan } = await empty.call('import.inspect', { file, sheet: null, csv: null })
    let added = 0
    const imported = await seconds(async () => {
      const result = await empty.call('import.commit', { plan, decisions: [], task: randomUUID() })
      added = result.added
    })
    return [
      ...lines,
      {
        area,
        what: `import of ${added.toLocaleString('en')} rows`,
        value: added / imported,
        unit: 'people/s',
        peer: 'only reading the cells',
        peerValue: rows / read,
      },
    ]
  } finally {
    await empty.remove()
    await rm(path)
  }
}
