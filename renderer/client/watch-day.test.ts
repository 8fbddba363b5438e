import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueryClient } from './query-client.ts'
import { watchDay } from './watch-day.ts'

/** Two minutes before midnight on this computer's clock. */
const evening = new Date(2027, 1, 1, 23, 58)

let queryClient = createQueryClient()
let stop = (): void => undefined
const isAskedAgain = (): boolean => {
  const again = queryClient.getQueryState(['app', 'app.status', {}])?.isInvalidated === true
  queryClient.setQueryData(['app', 'app.status', {}], { today: 'some day' })
  return again
}

beforeEach(() => {
  vi.useFakeTimers({ now: evening })
  queryClient = createQueryClient()
  // Nobody looks at the answer here, and it is to be there the next day.
  queryClient.setDefaultOptions({ queries: { gcTime: Infinity } })
  queryClient.setQueryData(['app', 'app.status', {}], { today: '2027-02-01' })
  stop = watchDay(queryClient)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('the day', () => {
  it('turns at midnight: everything is asked again, once', () => {
    vi.advanceTimersByTime(119_999)
    expect(isAskedAgain()).toBe(false)
    vi.advanceTimersByTime(1)
    expect(isAskedAgain()).toBe(true)
    vi.advanceTimersByTime(3_600_000)
    expect(isAskedAgain()).toBe(false)
    vi.advanceTimersByTime(24 * 3_600_000)
    expect(isAskedAgain()).toBe(true)
  })

  it('has turned when the computer wakes up, without any timer having run', () => {
    vi.setSystemTime(new Date(2027, 1, 2, 8, 30))
    window.dispatchEvent(new Event('focus'))
    expect(isAskedAgain()).toBe(true)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(isAskedAgain()).toBe(false)
  })

  it('has turned where nobody comes back to the window either', () => {
    vi.setSystemTime(new Date(2027, 1, 2, 8, 30))
    vi.advanceTimersByTime(60_000)
    expect(isAskedAgain()).toBe(true)
  })

  it('is watched no longer than the app is open', () => {
    stop()
    vi.advanceTimersByTime(24 * 3_600_000)
    window.dispatchEvent(new Event('focus'))
    expect(isAskedAgain()).toBe(false)
  })
})
