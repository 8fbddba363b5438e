import { expect, it } from 'vitest'
import { serviceKind } from './service-kind.ts'

it('whoever serves in an observation mission observes, as an analyst too', () => {
  expect(serviceKind(['observation'], 'expert')).toBe('observation')
  expect(serviceKind(['expert-panel'], 'expert')).toBe('observation')
  expect(serviceKind(['verification'], 'longTermObserver')).toBe('observation')
})

it('an expert of assistance advises, an observer never does', () => {
  expect(serviceKind(['technical-assistance'], 'expert')).toBe('advisory')
  expect(serviceKind(['organization'], 'expert')).toBe('advisory')
  expect(serviceKind(['technical-assistance'], 'shortTermObserver')).toBe('observation')
})
