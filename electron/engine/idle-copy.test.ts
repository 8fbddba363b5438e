import { rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aPerson } from '#tests/builders/people.ts'
import { listCopies } from './store/copies.ts'
import { storeFiles } from './store/store-files.ts'
import { copyWhenIdle } from './idle-copy.ts'

const minute = 60_000

beforeEach(() => vi.useFakeTimers({ now: new Date('2027-02-01T09:00:00Z') }))
afterEach(() => vi.useRealTimers())

function watched(newest: string | null = '2027-02-01T09:00:00.000Z') {
  const state = { copies: 0, newest }
  const log: string[] = []
  const idle = copyWhenIdle({
    copy: async () => {
      state.copies++
      state.newest = new Date().toISOString()
    },
    newestCopyAt: () => state.newest,
    clock: () => new Date(),
    log: (line) => log.push(line),
  })
  return { idle, state, log }
}

describe('the copy while nobody works', () => {
  it('is made of many changes as soon as nothing was asked for two minutes', () => {
    const { idle, state } = watched()
    for (let change = 0; change < 20; change++) idle.onChange()
    vi.advanceTimersByTime(1.9 * minute)
    idle.onCall()
    vi.advanceTimersByTime(1.9 * minute)
    expect(state.copies).toBe(0)
    vi.advanceTimersByTime(minute)
    expect(state.copies).toBe(1)
  })

  it('is made of a single change once the newest copy is an hour old, and of nothing else', () => {
    const { idle, state } = watched()
    idle.onChange()
    vi.advanceTimersByTime(59 * minute)
    expect(state.copies).toBe(0)
    vi.advanceTimersByTime(2 * minute)
    expect(state.copies).toBe(1)
    idle.onCall()
    vi.advanceTimersByTime(5 * 60 * minute)
    expect(state.copies).toBe(1)
  })

  it('is made of the first change where there is no copy at all', () => {
    const { idle, state } = watched(null)
    idle.onChange()
    vi.advanceTimersByTime(2 * minute)
    expect(state.copies).toBe(1)
  })

  it('is made of every hour for whoever works without a pause of minutes', () => {
    const { idle, state } = watched()
    for (let at = 0; at < 3 * 60; at += 1) {
      idle.onChange()
      vi.advanceTimersByTime(minute)
    }
    expect(state.copies).toBe(2)
  })

  it('does not wait for a clock that was set back', () => {
    const { idle, state } = watched('2027-03-01T09:00:00.000Z')
    idle.onChange()
    vi.advanceTimersByTime(3 * minute)
    expect(state.copies).toBe(1)
  })

  it('leaves no timer behind', () => {
    const { idle } = watched()
    idle.onChange()
    void idle.end()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('an engine that nobody asks anything', { timeout: 30_000 }, () => {
  it('copies what was changed, and tells that there is a copy', async () => {
    const { call, folder, events } = await openTestEngine({ clock: () => new Date() })
    await call('person.save', { person: aPerson({ familyName: 'Zulu' }), version: null })
    // What stands in the place of the copies is told until it is gone, and then they are made.
    const { copies } = storeFiles(folder)
    writeFileSync(copies, '')
    await vi.advanceTimersByTimeAsync(3 * minute)
    const warnings = async () => (await call('app.status', {})).warnings.map(({ key }) => key)
    expect(await warnings()).toContain('care.copiesFailing')
    rmSync(copies)
    await vi.advanceTimersByTimeAsync(16 * minute)
    // It is made in a thread, which no clock of a test reaches.
    vi.useRealTimers()
    await vi.waitFor(
      () => expect(events.at(-1)).toMatchObject({ payload: { areas: ['backup', 'app'] } }),
      { timeout: 20_000 },
    )
    expect(await warnings()).not.toContain('care.copiesFailing')
    expect(listCopies(copies)).toMatchObject([{ reason: 'daily' }])
    expect(events.at(-1)).toMatchObject({ event: 'changed', payload: { areas: ['backup', 'app'] } })
  })
})
