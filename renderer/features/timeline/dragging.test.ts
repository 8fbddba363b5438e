import { expect, it } from 'vitest'
import { movedBy } from './dragging.ts'

it('moves a bar as a whole or by an end, and never turns it round', () => {
  const days = { from: '2027-03-01', to: '2027-03-16' }
  expect(movedBy(days, 'whole', -1)).toEqual({ from: '2027-02-28', to: '2027-03-15' })
  expect(movedBy(days, 'end', 3)).toEqual({ from: '2027-03-01', to: '2027-03-19' })
  expect(movedBy(days, 'end', -40)).toEqual({ from: '2027-03-01', to: '2027-03-01' })
  expect(movedBy(days, 'start', 2)).toEqual({ from: '2027-03-03', to: '2027-03-16' })
  expect(movedBy(days, 'start', 99)).toEqual({ from: '2027-03-16', to: '2027-03-16' })
})
