import { parseArgs } from 'node:util'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#tests/hosts/start-host.ts'
import { hostTortures, programs } from './hosts/host-tortures.ts'
import { allTortures, torture } from './torture.ts'

/**
 * `npm run torture -- --minutes 30 --seed 7`: harms the store, the engine and its files in every way we know
 * of, each for its share of the time, and says what broke. Ends with 1 when anything did. With `--host browser`
 * or `--host desktop` it is done to the whole built program, the desktop's in what stands in for its runtime.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    host: { type: 'string', default: 'engine' },
  },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const { host } = values
if (host !== 'engine' && host !== 'browser' && host !== 'desktop')
  throw new Error(`--host is engine, browser or desktop, not ${host}`)
if (host !== 'engine' && !existsSync(join(root, 'out/main/browser.js')))
  throw new Error('The program is not built: run "npm run build" first.')
const all = host === 'engine' ? allTortures() : hostTortures(programs[host])
const kinds = all.filter(({ what }) => what.includes(values.only ?? ''))
const shares = kinds.reduce((sum, { share = 1 }) => sum + share, 0)
const shareMs = (Number(values.minutes) * 60_000) / shares
if (!all.some(({ what }) => what.includes('disk'))) say('No disk could be mounted to run full.')

// What was made ready for those that are left out is put away.
for (const kind of all) if (!kinds.includes(kind)) await kind.end()
let broken = 0
for (const kind of kinds) {
  const until = performance.now() + shareMs * (kind.share ?? 1)
  const toll = await torture(
    kind,
    Number(values.seed),
    (trials) => trials > 0 && performance.now() > until,
  )
  say(`${toll.what}: ${toll.tried} in ${toll.trials} trials, ${toll.broke.length} broke`)
  for (const { trial, what } of toll.broke.slice(0, 10)) say(`  trial ${trial}: ${what}`)
  broken += toll.broke.length
}
say(
  broken === 0 ? `Nothing broke (seed ${values.seed}).` : `${broken} broke (seed ${values.seed}).`,
)
process.exitCode = broken === 0 ? 0 : 1
