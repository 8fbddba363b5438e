import { describe, expect, it } from 'vitest'
import { hostContract } from '#shared/contract/contract.ts'
import { expectedFailure, failing } from '#shared/contract/failure.ts'
import type { Reply } from '#shared/contract/message.ts'
import { largestParams } from '../wire/limits.ts'
import type { HostAbilities } from './abilities.ts'
import { createCarrier, type CarrierNeeds } from './carrier.ts'
import type { HostHandlers } from './host-handlers.ts'
import { isLargerThan } from './size.ts'

const noWindow = {} as HostAbilities

/** A handler for every entry of the host's contract, all of which do the same. */
function handlers(handler: () => Promise<unknown>): HostHandlers {
  const entries = Object.keys(hostContract).map((name) => [name, handler] as const)
  return Object.fromEntries(entries) as unknown as HostHandlers
}

function carrierWith(changes: Partial<CarrierNeeds> = {}) {
  const log: string[] = []
  const carrier = createCarrier({
    engine: {
      call: async () => ({ ok: true, result: 'engine' }),
      settled: async () => ({ state: 'open' }),
    },
    handlers: handlers(async () => 'host'),
    facts: {
      version: '1',
      folder: () => '/data',
      roster: () => ({ name: '', sample: false }),
      user: () => 'me',
      now: () => new Date('2026-03-01T12:00:00Z'),
      warnings: () => [],
      elsewhere: async () => null,
      recovery: () => ({ state: 'none', number: null, madeAt: null, asks: null }),
    },
    log: (line) => log.push(line),
    onChanged: () => undefined,
    ...changes,
  })
  return { carrier, log }
}

describe('the carrier', () => {
  it('does not start without a handler for every host call', () => {
    const incomplete = { ...handlers(async () => null) } as Record<string, unknown>
    delete incomplete['host.deliver']
    expect(() => carrierWith({ handlers: incomplete as HostHandlers })).toThrow(
      'No handler for: host.deliver',
    )
  })

  it('tells what a change of its own made stale, and nothing of a question', async () => {
    const told: string[] = []
    const { carrier } = carrierWith({ onChanged: (areas) => told.push(...areas) })
    await carrier.call(noWindow, 'host.settings', {})
    expect(told).toEqual([])
    await carrier.call(noWindow, 'host.saveSettings', { settings: { language: 'fr' } })
    expect(told).toEqual(['app'])
  })

  it('does not start with a handler that no entry declares', () => {
    const more = { ...handlers(async () => null), 'host.format': async () => null }
    expect(() => carrierWith({ handlers: more })).toThrow('Not in the contract: host.format')
  })

  it.each(['person.evil', 'toString', '__proto__', 'constructor', '', 7, null, ['app.status']])(
    'lets %j neither to the engine nor to a handler',
    async (name) => {
      const reached: string[] = []
      const { carrier } = carrierWith({
        engine: {
          call: async (called) => {
            reached.push(called)
            return { ok: true, result: null }
          },
          settled: async () => ({ state: 'open' }),
        },
        handlers: handlers(async () => reached.push('host')),
      })
      const reply = await carrier.call(noWindow, name, {})
      expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid' } })
      expect(reached).toEqual([])
    },
  )

  it('answers host calls here and passes the others on', async () => {
    const { carrier } = carrierWith()
    expect(await carrier.call(noWindow, 'host.settings', {})).toEqual({ ok: true, result: 'host' })
    expect(await carrier.call(noWindow, 'app.counts', {})).toEqual({ ok: true, result: 'engine' })
  })

  it('gives an expected failure as it is', async () => {
    const refused = expectedFailure('refused', 'linkRefused')
    const { carrier, log } = carrierWith({ handlers: handlers(() => Promise.reject(refused)) })
    const reply = await carrier.call(noWindow, 'host.settings', {})
    expect(reply).toEqual({ ok: false, failure: refused.failure })
    expect(log).toEqual([])
  })

  it('logs an unexpected error once, by name, without what it says', async () => {
    const error = new TypeError('cannot read passport of Amina Diallo')
    const { carrier, log } = carrierWith({ handlers: handlers(() => Promise.reject(error)) })
    const reply = await carrier.call(noWindow, 'host.settings', {})
    expect(reply).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
    expect(log).toHaveLength(1)
    expect(log[0]).toContain('host.settings')
    expect(JSON.stringify([reply, log])).not.toContain('Amina')
  })

  it('does not lose the reply when the engine throws', async () => {
    const engine: CarrierNeeds['engine'] = {
      call: () => Promise.reject(new Error('broken')),
      settled: async () => ({ state: 'open' }),
    }
    const reply = await carrierWith({ engine }).carrier.call(noWindow, 'app.counts', {})
    expect(reply).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
  })
})

describe('what the contract declares of a call', () => {
  const file = '0198a5b0-0000-7000-8000-000000000001'
  const commit = { plan: { file } }
  const answering = (reply: Reply): CarrierNeeds['engine'] => ({
    call: async () => reply,
    settled: async () => ({ state: 'failed', failure: broken, lastGoodCopy: null }),
  })
  const broken = failing('damaged', 'damaged')

  it('lets go of the file that a call has used up, once the call has succeeded', async () => {
    const used: string[] = []
    const onUsedUp = (token: string): void => void used.push(token)
    const failed = carrierWith({ engine: answering({ ok: false, failure: broken }), onUsedUp })
    await failed.carrier.call(noWindow, 'import.commit', commit)
    expect(used).toEqual([])
    const { carrier } = carrierWith({ onUsedUp })
    await carrier.call(noWindow, 'import.preview', commit)
    expect(used).toEqual([])
    await carrier.call(noWindow, 'import.commit', commit)
    expect(used).toEqual([file])
  })

  it('takes as many bytes as a file may have from a call that carries one, and from no other', async () => {
    const { carrier } = carrierWith()
    const bytes = new Uint8Array(largestParams + 1)
    expect(await carrier.call(noWindow, 'host.receiveFile', { name: 'a.csv', bytes })).toEqual({
      ok: true,
      result: 'host',
    })
    expect(await carrier.call(noWindow, 'host.openLink', { url: bytes })).toMatchObject({
      ok: false,
      failure: { code: 'tooLarge' },
    })
  })

  it('answers the status in the place of an engine that cannot', async () => {
    const engine = answering({ ok: false, failure: broken })
    const { carrier } = carrierWith({ engine })
    expect(await carrier.call(noWindow, 'app.status', {})).toMatchObject({
      ok: true,
      result: { state: 'failed', failure: broken, version: '1', today: '2026-03-01' },
    })
    expect(await carrier.call(noWindow, 'app.counts', {})).toEqual({ ok: false, failure: broken })
  })
})

describe('measuring params', () => {
  it('counts text, bytes, keys and what collections hold', () => {
    expect(isLargerThan('x'.repeat(100), 50)).toBe(true)
    expect(isLargerThan({ deep: [{ bytes: new Uint8Array(100) }] }, 50)).toBe(true)
    expect(isLargerThan({ ['k'.repeat(100)]: 1 }, 50)).toBe(true)
    expect(isLargerThan(new Map([['a', 'x'.repeat(100)]]), 50)).toBe(true)
    expect(isLargerThan(new Set(['x'.repeat(100)]), 50)).toBe(true)
    expect(isLargerThan({ a: 'x', b: [1, 2, 3] }, 100)).toBe(false)
  })
})
