import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backUpElsewhere } from './elsewhere-keeper.ts'
import { storeFiles } from './store/store-files.ts'

const minute = 60_000

let root: string
let stick: string
let now: number
/** Resolves once the state is another one. */
let changed: PromiseWithResolvers<undefined>

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scrutin-keeper-'))
  stick = join(root, 'stick')
  now = Date.parse('2027-02-01T09:00:00.000Z')
  changed = Promise.withResolvers()
  mkdirSync(stick)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(root, { recursive: true })
})

/** A roster with one copy, whatever is in it. */
function aKeeper() {
  const files = storeFiles(join(root, 'data'))
  mkdirSync(files.copies, { recursive: true })
  writeFileSync(join(files.copies, 'roster-2027-02-01T08-00-00.000Z-daily-5.db'), 'sealed')
  writeFileSync(files.keyCheck, 'a'.repeat(64))
  return backUpElsewhere({
    store: {
      files,
      copyApart: () => Promise.resolve(null),
      recovery: {
        read: () => 'none',
        make: () => expect.unreachable(),
        areGroups: () => false,
        markKept: () => undefined,
      },
    },
    clock: () => new Date(now),
    log: () => undefined,
    onChanged() {
      changed.resolve(undefined)
      changed = Promise.withResolvers()
    },
  })
}

/** So long passes, and what began in it is done. */
async function pass(minutes: number, becomesOther: boolean): Promise<void> {
  const heard = changed.promise
  now += minutes * minute
  vi.advanceTimersByTime(minutes * minute)
  if (becomesOther) await heard
}

describe('backups to another place', () => {
  it('are made at the first quiet moment of a day, and not twice', async () => {
    const keeper = aKeeper()
    keeper.choose(stick, 9)
    for (let call = 0; call < 5; call += 1) {
      await pass(1, false)
      keeper.onCall()
    }
    expect(readdirSync(stick)).toEqual([])
    await pass(2, true)
    expect(readdirSync(stick)).toHaveLength(1)
    await pass(60, false)
    keeper.onCall()
    await pass(3, false)
    expect(readdirSync(stick)).toHaveLength(1)
    await pass(24 * 60, true)
    expect(readdirSync(stick)).toHaveLength(2)
    // Who works on and on has one all the same.
    now += 3 * 24 * 60 * minute
    const heard = changed.promise
    keeper.onCall()
    vi.advanceTimersByTime(15_000)
    await heard
    expect(readdirSync(stick)).toHaveLength(3)
    await keeper.end()
  })

  it('that failed are tried again until the stick is back', async () => {
    const keeper = aKeeper()
    keeper.choose(stick, 9)
    renameSync(stick, join(root, 'away'))
    await pass(2, true)
    expect(keeper.state().failed).toMatchObject({ failure: { code: 'notFound' } })
    renameSync(join(root, 'away'), stick)
    await pass(15, true)
    expect(keeper.state()).toMatchObject({ failed: null, last: { bytes: 6 } })
    expect(readdirSync(stick)).toHaveLength(1)
    await keeper.end()
  })
})
