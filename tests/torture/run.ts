import { parseArgs } from 'node:util'
import { allTortures, torture } from './torture.ts'

/**
 * `npm run torture -- --minutes 30 --seed 7`: harms the store, the engine and its files in every way we know
 * of, each for its share of the time, and says what broke. Ends with 1 when anything did.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const all = allTortures()
const kinds = all.filter(({ what }) => what.includes(values.only ?? ''))
const share = (Number(values.minutes) * 60_000) / kinds.length
if (!all.some(({ what }) => what.includes('disk'))) say('No disk could be mounted to run full.')

let broken = 0
for (const kind of kinds) {
  const until = performance.now() + share
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
