import { statSync } from 'node:fs'
import { writeFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { today } from '#shared/calendar/index.ts'
import { sampleRoster } from '#shared/sample/index.ts'
import { storeFiles } from '#electron/engine/store/store-files.ts'
import { clock, type Measurement, percentile, timings } from './measure.ts'
import { BENCH_NOW, type BenchRoster } from './roster-for-bench.ts'

const MEGABYTE = 1_000_000

/**
 * From a closed store to the first rows of the roster table, beside what a program does that keeps
 * its roster as one JSON file: read and parse all of it. Memory beside the size of the store.
 */
export async function startBench(roster: BenchRoster): Promise<Measurement[]> {
  const area = `start, ${roster.people.toLocaleString('en')} people`
  const starts: number[] = []
  const ends: number[] = []
  for (let run = 0; run < 4; run++) {
    const ending = clock()
    await roster.engine().close()
    ends.push(clock() - ending)
    const started = clock()
    await roster.reopen()
    await roster.call('roster.page', {
      query: {},
      sort: { by: 'name' },
      offset: 0,
      limit: 100,
    })
    starts.push(clock() - started)
  }
  const firstRows = starts.slice(1).sort((a, b) => a - b)
  const facets = async (): Promise<number> => {
    const started = clock()
    await roster.call('roster.facets', { query: {} })
    return clock() - started
  }
  const anew = await facets()
  const closing = clock()
  await roster.engine().close()
  const closed = clock() - closing
  await roster.reopen()
  const columns = await facets()
  // Before the peer fills the process with a roster of its own.
  const memory = process.memoryUsage().rss / MEGABYTE
  const json = join(roster.folder, 'peer.json')
  const sample = sampleRoster({
    seed: 1997,
    people: roster.people,
    today: today(new Date(BENCH_NOW)),
  })
  await writeFile(json, JSON.stringify([...sample.people()]))
  const parsed = await timings(
    3,
    1,
    async () => JSON.parse(await readFile(json, 'utf8')) as unknown,
  )
  const store = statSync(storeFiles(roster.folder).database).size / MEGABYTE
  return [
    {
      area,
      what: 'first rows',
      value: percentile(firstRows, 0.5),
      unit: 'ms',
      peer: 'reading a JSON roster',
      peerValue: percentile(parsed, 0.5),
      atMost: 1,
    },
    {
      area,
      what: 'roster in memory, with facets',
      value: columns,
      unit: 'ms',
      peer: 'limit of 100,000 people',
      peerValue: 1500,
      ...(roster.people <= 100_000 ? { atMost: 1 } : {}),
    },
    {
      area,
      what: 'the same, read from its rows',
      value: anew,
      unit: 'ms',
      peer: 'reading a JSON roster',
      peerValue: percentile(parsed, 0.5),
    },
    {
      area,
      what: 'closing after everybody came in, a copy made and the history verified',
      value: ends[0] ?? NaN,
      unit: 'ms',
      peer: 'reading a JSON roster',
      peerValue: percentile(parsed, 0.5),
    },
    {
      area,
      what: 'closing, the roster kept for the next start',
      value: closed,
      unit: 'ms',
      peer: 'limit',
      peerValue: 2000,
      atMost: 1,
    },
    {
      area,
      what: 'memory of the process',
      value: memory,
      unit: 'MB',
      peer: 'size of the store',
      peerValue: store,
    },
    ...(roster.people > 100_000
      ? [
          {
            area,
            what: 'the same',
            value: memory,
            unit: 'MB',
            peer: 'limit',
            peerValue: 2000,
            atMost: 1,
          } as const,
        ]
      : []),
  ]
}
