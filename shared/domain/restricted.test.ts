import { expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { keepRestricted, restrictedValues, writtenRestricted } from './restricted.ts'

const standing = aPerson({
  passportName: 'NADIA B',
  passportNumber: 'EX1',
  emergencyContact: 'Ola',
})
const shown = restrictedValues.parse(standing)
const hidden = restrictedValues.parse(aPerson())

it('writes what stands otherwise than it was shown', () => {
  expect(writtenRestricted(shown, shown)).toEqual([])
  const typed = { ...shown, passportNumber: 'EX2', emergencyContact: null }
  expect(writtenRestricted(typed, shown)).toEqual(['passportNumber', 'emergencyContact'])
})

it('writes what was emptied while it was shown, though it is not shown any more', () => {
  const before = { passportNumber: 'EX2', emergencyContact: null }
  expect(writtenRestricted({ ...hidden, passportNumber: 'EX2' }, hidden, before)).toEqual([
    'passportNumber',
    'emergencyContact',
  ])
  // The number was let go since: it stands as it does.
  expect(writtenRestricted(hidden, hidden, before)).toEqual(['emergencyContact'])
})

it('leaves as it stands what is not named', () => {
  const typed = aPerson({ id: standing.id, passportNumber: 'EX2', notes: 'new' })
  expect(keepRestricted(typed, standing, ['passportNumber', 'emergencyContact'])).toMatchObject({
    ...{ passportName: 'NADIA B', passportNumber: 'EX2', emergencyContact: null, notes: 'new' },
  })
})
