import { expect, it } from 'vitest'
import { blankPerson } from '../domain/person.ts'
import { choicesOf, stayingFields } from './staying-fields.ts'

const person = { ...blankPerson('01920000-0000-7000-8000-000000000000'), familyName: 'Abel' }

it('the most careful choice of the columns of one field stands', () => {
  const columns = [
    { field: 'fullName', known: 'fill' },
    { field: 'level:fr:spoken', known: 'ours' },
    { field: 'languages', known: 'fill' },
    { field: 'phone' },
    { field: null, known: 'ours' },
  ] as const
  expect(choicesOf(columns)).toEqual({ familyName: 'fill', givenName: 'fill', languages: 'ours' })
})

it('what is to be filled stays where something is stated, and what is ours always', () => {
  const choices = { familyName: 'fill', givenName: 'fill', skills: 'fill', phone: 'ours' } as const
  expect(stayingFields(choices, person)).toEqual(['familyName', 'phone'])
})
