import { describe, expect, it } from 'vitest'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { aWindow } from '#tests/builders/requests.ts'

const first = aWindow({ from: '2027-03-01', to: '2027-03-31' })
const second = aWindow({ from: '2027-04-10', to: '2027-04-30', contingentOn: 'second round' })
const until = (to: string | null, after: 'unavailable' | null = null) => ({
  availability: [
    { from: null, to, state: 'available', noticeDays: null, statedOn: null, source: null } as const,
    ...(after && to
      ? [
          {
            from: '2027-04-11',
            to: null,
            state: after,
            noticeDays: null,
            statedOn: null,
            source: null,
          },
        ]
      : []),
  ],
})
const context = aContext({ position: { windows: [first, second] } })

describe('a window that hangs on a second round', () => {
  it('excludes nobody, but is told', () => {
    const only = explained(until('2027-03-31'), context)
    expect(only.group).toBe('fit')
    expect(resultOf(only, 'contingency')).toMatchObject({
      verdict: 'unknown',
      question: 'Could you also stay 10 – 30 Apr 2027, in case of second round?',
    })
    const away = explained(until('2027-04-10', 'unavailable'), context)
    expect(away.group).toBe('fit')
    expect(resultOf(away, 'contingency').verdict).toBe('notMet')
    expect(resultOf(explained(until(null), context), 'contingency').verdict).toBe('met')
  })
  it('is asked like any other where there is no certain one', () => {
    const alone = aContext({ position: { windows: [second] } })
    expect(resultOf(explained(until('2027-04-29'), alone), 'availability').verdict).toBe('unknown')
  })
})
