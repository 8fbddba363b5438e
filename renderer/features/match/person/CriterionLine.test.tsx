import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { CriterionHead, CriterionResult } from '#shared/domain/verdict.ts'
import { phrase } from '#shared/text/index.ts'
import { CriterionLine } from './CriterionLine.tsx'

const head: CriterionHead = {
  ...{ key: 'one', kind: 'language', strength: 'must', group: 'either' },
  asked: phrase('asked.hostCountry', { country: { country: 'KE' } }),
  ...{ letter: 'H', weight: 0, source: null },
}
const result: CriterionResult = {
  ...{ key: 'one', verdict: 'met', evidence: phrase('evidence.noCategory'), detail: null },
  ...{ facts: {}, gap: null, question: null, reason: null, earlierReason: null, warning: null },
  ...{ notNeeded: false, points: 0, maxPoints: 0 },
}
const shown = (changes: Partial<CriterionResult>) =>
  render(<CriterionLine head={head} result={{ ...result, ...changes }} />)

it('shows no failure where another alternative holds', () => {
  shown({ verdict: 'notMet', notNeeded: true })
  const icon = screen.getByRole('img', { name: 'not needed: another alternative holds' })
  expect(icon.textContent).not.toBe('✕')
})

it('shows a warning beside what is met, not a plain tick', () => {
  shown({ warning: phrase('evidence.noticePassed', { days: 14 }) })
  expect(screen.getByRole('img', { name: 'met, with a warning' }).textContent).not.toBe('✓')
  expect(screen.getByText('asks for 14 days of notice, which has passed')).toBeDefined()
})
