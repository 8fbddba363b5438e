import { describe, expect, it } from 'vitest'
import { say } from '../text/index.ts'
import { compareUrgency, type Pressing, requestUrgency } from './request-urgency.ts'

const today = '2026-11-26'
const met = (['adequateTime', 'freeAndFair', 'reporting'] as const).map(
  (kind) => ({ kind, verdict: 'met', on: null, author: null, note: null, document: null }) as const,
)
const pressing = (changes: Partial<Pressing> = {}): Pressing => ({
  ...{ status: 'staffing', deadline: null, preconditions: met },
  ...{ from: '2027-03-01', to: '2027-06-30', posts: 4, open: 2, departsOn: '2027-03-01' },
  ...changes,
})
const dueOn = (day: string) => ({ local: `${day}T24:00`, zone: 'Europe/Brussels', asWritten: null })
const words = (of: Pressing): string[] =>
  requestUrgency(of, today).reasons.map((reason) => say('en', reason))

describe('how much a request presses', () => {
  it.each([
    ['2026-11-25', 'late'],
    ['2026-11-26', 'soon'],
    ['2026-12-10', 'soon'],
    ['2026-12-11', 'near'],
    ['2027-01-25', 'near'],
    ['2027-01-26', 'later'],
  ] as const)('of posts open on %s is %s', (departsOn, level) => {
    expect(requestUrgency(pressing({ departsOn }), today)).toMatchObject({ level, by: departsOn })
  })

  it('is decided by what comes first, and says everything that presses', () => {
    const both = pressing({ departsOn: '2026-12-20', deadline: dueOn('2026-11-13') })
    expect(requestUrgency(both, today)).toMatchObject({ level: 'late', by: '2026-11-13' })
    expect(words(both)).toEqual([
      'Nominations were due 13 days ago, 2 posts open',
      '2 open posts leave in 24 days',
    ])
  })

  it('does not press by a deadline or a departure once every post is filled', () => {
    const filled = pressing({ open: 0, departsOn: null, deadline: dueOn('2026-11-13') })
    expect(requestUrgency(filled, today)).toEqual({ level: 'none', by: null, reasons: [] })
  })

  it('presses by its first day while no post is written down', () => {
    const empty = pressing({ posts: 0, open: 0, departsOn: null, from: '2026-12-01' })
    expect(requestUrgency(empty, today)).toMatchObject({ level: 'soon', by: '2026-12-01' })
    expect(words(empty)).toEqual(['No posts written down, begins in 5 days'])
  })

  it('presses by preconditions until it is in the field', () => {
    const preconditions = met.map((each) => ({
      ...each,
      verdict: each.kind === 'adequateTime' ? ('met' as const) : ('unknown' as const),
    }))
    const asks = pressing({ open: 0, departsOn: null, preconditions })
    expect(requestUrgency(asks, today).by).toBe('2027-03-01')
    expect(words(asks)).toEqual(['2 preconditions not met or unknown'])
    expect(requestUrgency({ ...asks, status: 'inTheField' }, today).by).toBeNull()
  })

  it('is none for what is over', () => {
    const over = pressing({ status: 'stoodDown', departsOn: '2026-11-30' })
    expect(requestUrgency(over, today).level).toBe('none')
  })

  it('puts what leaves first in front, of one day the one with more posts open', () => {
    const of = (name: string, departsOn: string | null, open: number) => ({
      ...{ name, open },
      urgency: requestUrgency(pressing({ departsOn, open }), today),
    })
    const rows = [of('ready', null, 0), of('one', '2027-01-10', 1), of('five', '2027-01-10', 5)]
    const first = of('first', '2026-12-01', 1)
    expect([...rows, first].sort(compareUrgency).map(({ name }) => name)).toEqual([
      ...['first', 'five', 'one', 'ready'],
    ])
  })
})
