import { expect, it } from 'vitest'
import { aRequest } from '#tests/builders/requests.ts'
import { deadlinesOn } from './open-requests.ts'

it('counts the deadlines of a day as they are stated, of requests that are still open', () => {
  const due = (local: string, zone: string | null = null) => ({
    deadline: { local, zone, asWritten: null },
  })
  const requests = [
    aRequest(),
    aRequest(due('2026-03-02T24:00')),
    aRequest(due('2026-03-02T00:30', 'Pacific/Auckland')),
    aRequest(due('2026-03-03T00:00')),
    aRequest({ ...due('2026-03-02T12:00'), status: 'withdrawn' }),
  ]
  expect(deadlinesOn(requests, '2026-03-02')).toBe(2)
  expect(deadlinesOn([], '2026-03-02')).toBe(0)
})
