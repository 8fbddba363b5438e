import { describe, expect, it } from 'vitest'
import { placeInForm } from './mark-problems.ts'

describe('where a problem stands in a form', () => {
  it.each([
    ['person.offers.0.provider', { under: 'person' }, 'offers.0.provider'],
    ['personal', { under: 'person' }, 'personal'],
    [
      'request.deadline.zone',
      { under: 'request', named: { 'deadline.zone': 'deadlineZone' } },
      'deadlineZone',
    ],
  ])('%s', (field, places, path) => {
    expect(placeInForm(field, places)).toBe(path)
  })
})
