import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { createEngine, type Engine } from '#electron/engine/engine.ts'
import { contract, engineContract } from '#shared/contract/contract.ts'
import type { Call } from '#shared/contract/define.ts'
import type { Random } from '#shared/sample/random.ts'
import { testKey, testNow } from '#tests/builders/test-store.ts'
import { broke, held, type Outcome, type Torture, withoutThrowing } from './trial.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

/** Calls of one trial: an engine answers some thousand a second. */
const CALLS = 50

const names = Object.keys(engineContract)

/** Values that break what does not expect them. */
const odd: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => undefined,
  (random) => random.int(-3, 3),
  () => Number.NaN,
  () => Infinity,
  () => 2 ** 53,
  () => '',
  (random) => 'a'.repeat(random.int(1, 5000)),
  () => '\ud800',
  () => '\u0000',
  () => "'; DROP TABLE person; --",
  () => '../../etc/passwd',
  () => '2027-02-30',
  () => '9999-12-31',
  () => '00000000-0000-7000-8000-000000000000',
  () => '__proto__',
  () => true,
  () => new Date(Number.NaN),
  () => new Map([[1, 2]]),
  () => new Uint8Array(10),
  () => [],
  (random) => Array.from({ length: random.int(1, 300) }, () => null),
]

function anything(random: Random, depth: number): unknown {
  if (depth === 0 || random.chance(0.6)) return random.pick(odd)(random)
  if (random.chance(0.3))
    return Array.from({ length: random.int(0, 4) }, () => anything(random, depth - 1))
  return Object.fromEntries(
    Array.from({ length: random.int(0, 6) }, () => [
      random.pick(fields),
      anything(random, depth - 1),
    ]),
  )
}

/** Names that calls have, and some that objects have of themselves. */
const fields = [
  ...new Set(Object.values(engineContract).flatMap(({ params }) => Object.keys(params.shape))),
  ...['__proto__', 'constructor', 'toString', 'length', 'then'],
]

/**
 * What a host answers itself and any page may ask as often as it likes. The others open a window of the system,
 * end the session or open another roster.
 */
const askable = [
  ...([
    'host.settings',
    'host.saveSettings',
    'host.features',
    'host.support',
    'host.rosters',
  ] as const),
  ...([
    'host.renameRoster',
    'host.forgetRoster',
    'host.openWithRecoveryKey',
    'host.updates',
  ] as const),
  ...(['host.receiveFile', 'host.takeOpened', 'host.saveText', 'host.printPdf'] as const),
] as const

const everything: readonly string[] = [...names, ...askable]

/** A call that no screen makes: a name that may be none, and params that hardly fit. */
export function aHostileCall(
  random: Random,
  ofHost: boolean,
): { readonly name: string; readonly params: unknown } {
  const name = random.chance(0.02)
    ? String(anything(random, 0))
    : random.pick(ofHost ? everything : names)
  return { name, params: Object.hasOwn(contract, name) ? paramsFor(name, random) : null }
}

/** Params with the fields of the call, filled with what does not fit. */
function paramsFor(name: string, random: Random): unknown {
  if (random.chance(0.2)) return anything(random, 3)
  const { params }: Call = contract[name as keyof typeof contract]
  return Object.fromEntries(
    Object.keys(params instanceof z.ZodObject ? params.shape : {})
      .filter(() => random.chance(0.9))
      .map((field) => [field, anything(random, 3)]),
  )
}

/** Whatever is asked is answered, and what is refused changes nothing. */
export function hostileCalls(): Torture {
  let opened: { engine: Engine; folder: string; log: string[] } | null = null
  const open = async () => {
    const folder = mkdtempSync(join(storeRoom, 'scrutin-torture-'))
    const log: string[] = []
    const engine = await createEngine({
      ...{ folder, keyHex: testKey, user: 'Torture', now: testNow, sealWork: 10 },
      log: (line) => void log.push(line),
    })
    return { engine, folder, log }
  }
  return {
    what: 'calls that no screen makes are answered',
    trial: (random) =>
      withoutThrowing(async (): Promise<Outcome> => {
        opened ??= await open()
        const { engine } = opened
        for (let call = 0; call < CALLS; call += 1) {
          const { name, params } = aHostileCall(random, false)
          const reply = await engine.call(name, params)
          if (!reply.ok && reply.failure.code === 'unexpected')
            return broke(`${name} ends unforeseen: ${opened.log.at(-1) ?? ''}`)
        }
        const after = await engine.call('app.counts', {})
        return after.ok ? held(CALLS) : broke('the engine answers no more')
      }),
    async end() {
      await opened?.engine.close()
      if (opened !== null) rmSync(opened.folder, { recursive: true, force: true })
    },
  }
}
