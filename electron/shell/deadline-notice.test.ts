import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reply } from '#shared/contract/message.ts'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { failing } from '#shared/contract/failure.ts'
import { aRequest } from '#tests/builders/requests.ts'
import { tellDeadlines } from './deadline-notice.ts'

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 2, 2, 9) }))
afterEach(() => vi.useRealTimers())

const due = (day: string): RequestRow => ({
  ...aRequest({ deadline: { local: `${day}T18:00`, zone: null, asWritten: null } }),
  created: '2026-02-01T09:00:00.000Z',
  updated: '2026-02-01T09:00:00.000Z',
  version: 1,
  posts: 0,
  filled: 0,
  candidacies: 0,
  open: 0,
  departsOn: null,
})

interface Given {
  readonly isWanted?: boolean
  readonly reminded?: string
  readonly reply?: Reply | null
}

function office({ isWanted = true, reminded = '', reply = null }: Given = {}) {
  const state = { isWanted, reminded, asked: 0, reply }
  const shown: unknown[] = []
  const log: string[] = []
  const notice = tellDeadlines({
    settings: {
      read: () => ({
        theme: 'system',
        language: 'en',
        userName: '',
        office: '',
        remindDeadlines: state.isWanted,
        updates: { from: 'off', folder: '', address: '', key: '', atStart: false },
        layouts: {},
      }),
      remindedOn: () => state.reminded,
      saveRemindedOn: (day) => void (state.reminded = day),
    },
    clock: () => new Date(),
    call: async () => {
      state.asked++
      const result = [due('2026-03-02'), due('2026-03-02'), due('2026-03-04')]
      return state.reply ?? { ok: true, result }
    },
    show: ({ key, values }) => shown.push([key, values]),
    log: (line) => log.push(line),
  })
  return { state, shown, log, notice }
}
const day = 24 * 60 * 60_000

describe('deadlines of the day', () => {
  it('are told at the start, once, and again on the next day that has one', async () => {
    const { state, shown } = office()
    await vi.advanceTimersByTimeAsync(10 * 60 * 60_000)
    expect(shown).toEqual([['host.deadlinesToday', { count: 2 }]])
    expect(state.asked).toBe(1)
    await vi.advanceTimersByTimeAsync(day)
    expect([shown.length, state.asked]).toEqual([1, 2])
    await vi.advanceTimersByTimeAsync(day)
    expect(shown.at(-1)).toEqual(['host.deadlinesToday', { count: 1 }])
    expect(state.asked).toBe(3)
  })

  it('are not told again where the program is started again', async () => {
    const { state } = office({ reminded: '2026-03-02' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(state.asked).toBe(0)
  })

  it('are nothing to anybody who does not want them, and told as soon as they are', async () => {
    const { state, shown, notice } = office({ isWanted: false })
    await vi.advanceTimersByTimeAsync(2 * day)
    expect(state.asked).toBe(0)
    vi.setSystemTime(new Date(2026, 2, 2, 9))
    state.isWanted = true
    notice.look()
    await vi.advanceTimersByTimeAsync(1)
    expect(shown).toHaveLength(1)
  })

  it('wait for a roster that is not open yet', async () => {
    const failure = failing('unexpected', 'engineStopped')
    const { state, shown } = office({ reply: { ok: false, failure } })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(shown).toEqual([])
    state.reply = null
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(shown).toHaveLength(1)
  })

  it('leave no timer behind', () => {
    const { notice } = office()
    notice.look()
    expect(vi.getTimerCount()).toBe(1)
    notice.end()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that cannot be told are a line in the log, and nothing worse', async () => {
    const { log } = office({ reply: { ok: true, result: 'no list' } })
    await vi.advanceTimersByTimeAsync(1)
    expect(log).toHaveLength(1)
  })
})
