import { describe, expect, it } from 'vitest'
import { requestStatuses } from '../domain/request.ts'
import { contributions } from './contributions.ts'
import { responseOf, statusOfRequests } from './status-of-requests.ts'

const period = { from: '2026-01-01', to: '2026-12-31' }

describe('the status of requests', () => {
  it('counts both ends of the period and no other day', () => {
    const received = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01']
    const { rows } = statusOfRequests(
      received.map((receivedOn) => ({
        receivedOn,
        status: 'received' as const,
        title: receivedOn,
      })),
      period,
    )
    expect(rows.map((row) => row.receivedOn)).toEqual(['2026-01-01', '2026-12-31'])
  })
  it('gives every status exactly one response, and the counts add up to the rows', () => {
    const requests = requestStatuses.map((status) => ({
      receivedOn: '2026-05-01',
      status,
      title: status,
    }))
    const { rows, counts } = statusOfRequests(requests, period)
    expect(counts).toEqual({ granted: 5, refused: 3, open: 3 })
    expect(counts.granted + counts.refused + counts.open).toBe(rows.length)
    expect(responseOf('stoodDown')).toBe('refused')
  })
})

describe('contributions by provider', () => {
  const canada = { id: 'ca', name: 'Canada', kind: 'state' as const, offered: 3 }
  const silent = { id: 'xx', name: 'Silent', kind: 'ngo' as const, offered: 0 }
  const deployment = {
    provider: 'ca' as string | null,
    person: 'a',
    sex: 'female',
    from: '2026-12-30',
    to: '2027-01-10',
    status: 'planned' as const,
    request: 'r',
  }

  it('counts the days that lie in the period, both ends included', () => {
    const [row] = contributions([canada], [deployment], period)
    expect(row).toMatchObject({ days: 2, deployments: 1, people: 1, women: 1, requests: 1 })
  })
  it('counts a person once and leaves out what was cancelled or lies outside', () => {
    const rows = contributions(
      [canada, silent],
      [
        deployment,
        { ...deployment, from: '2026-03-01', to: '2026-03-01' },
        { ...deployment, person: 'b', status: 'cancelled' },
        { ...deployment, person: 'c', from: '2027-02-01', to: '2027-03-01' },
      ],
      period,
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ days: 3, deployments: 2, people: 1 })
  })
  it('names people without a provider in a row of their own', () => {
    const rows = contributions([canada], [{ ...deployment, provider: null, sex: 'male' }], period)
    expect(rows.map(({ name, women, deployments }) => [name, women, deployments])).toEqual([
      [null, 0, 1],
      ['Canada', 0, 0],
    ])
  })
})
