import { expect, it } from 'vitest'
import { phrase } from '#shared/text/index.ts'
import { missingFirst } from './missing-first.ts'

const none = { warning: null, notNeeded: false }

it('tells what is missing first, then what is open, and last what is not needed', () => {
  const results = [
    { key: 'met', verdict: 'met', ...none },
    { key: 'alternative', verdict: 'notMet', ...none, notNeeded: true },
    { key: 'old', verdict: 'met', ...none, warning: phrase('evidence.noCategory') },
    { key: 'open', verdict: 'unknown', ...none },
    { key: 'aside', verdict: 'overridden', ...none },
    { key: 'lacking', verdict: 'notMet', ...none },
  ] as const
  expect(missingFirst(results).map(({ key }) => key)).toEqual([
    ...['lacking', 'open', 'old', 'met', 'aside', 'alternative'],
  ])
})
