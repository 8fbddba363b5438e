import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bigListBench } from './big-list-bench.ts'
import { duplicatesBench } from './duplicates-bench.ts'
import { exchangeBench } from './exchange-bench.ts'
import { isWithin, type Measurement, table } from './measure.ts'
import { manyBench } from './many-bench.ts'
import { matchBench } from './match-bench.ts'
import { pageBench } from './page-bench.ts'
import { partsBench } from './parts-bench.ts'
import { publicPairs } from './public-pairs.ts'
import { openBenchRoster } from './roster-for-bench.ts'
import { searchBench } from './search-bench.ts'
import { startBench } from './start-bench.ts'
import { benchTeam } from './team-bench.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '10000,100000' },
    only: {
      type: 'string',
      default: 'start,search,many,match,exchange,list,parts,duplicates,team,page',
    },
    /** Counts the work of the engine's thread, not what passes meanwhile. */
    cpu: { type: 'boolean', default: false },
    /** A folder of public sets (febrl/, names/) to measure duplicates by; none goes with the project. */
    data: { type: 'string' },
  },
})
/** Rows of the longest list that offices have sent: every roster of a region. */
const BIG_LIST = 50_000

const only = new Set(values.only.split(','))
const measurements: Measurement[] = []
const say = (line: string): void => void process.stdout.write(`${line}\n`)

for (const people of values.people.split(',').map(Number)) {
  // These need no such store.
  if ([...only].every((each) => ['team', 'duplicates', 'list', 'parts', 'page'].includes(each)))
    break
  say(`Filling a store with ${people.toLocaleString('en')} sample people ...`)
  const roster = await openBenchRoster(people)
  try {
    if (only.has('start')) measurements.push(...(await startBench(roster)))
    if (only.has('search')) measurements.push(...(await searchBench(roster)))
    if (only.has('many')) measurements.push(...(await manyBench(roster)))
    if (only.has('match')) measurements.push(...(await matchBench(roster)))
    if (only.has('exchange')) measurements.push(...(await exchangeBench(roster)))
  } finally {
    await roster.remove()
  }
}
if (only.has('duplicates')) {
  for (const people of values.people.split(',').map(Number))
    measurements.push(...(await duplicatesBench(people)))
  if (values.data !== undefined) measurements.push(...publicPairs(values.data))
}
if (only.has('list')) measurements.push(...(await bigListBench(BIG_LIST)))
if (only.has('parts')) measurements.push(...(await partsBench()))
if (only.has('page')) measurements.push(...(await pageBench()))
if (only.has('team')) measurements.push(...(await benchTeam()))

const out = new URL('../../bench-results/', import.meta.url)
mkdirSync(out, { recursive: true })
writeFileSync(new URL('bench.json', out), JSON.stringify(measurements, null, 2))
say(table(measurements))
const broken = measurements.filter((measurement) => !isWithin(measurement))
say(`${measurements.length - broken.length} of ${measurements.length} lines keep their bound.`)
if (broken.length > 0) process.exitCode = 1
