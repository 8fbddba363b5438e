import { expect, it } from 'vitest'
import { blankPerson } from '../domain/person.ts'
import { say, sayValue } from '../text/index.ts'
import { compareEdits, continueEdits, mergeEdits } from './compare-edits.ts'

const id = '0192c000-0000-7000-8000-000000000001'
const base = { ...blankPerson(id), familyName: 'Okello', phone: '1', email: 'a@example.org' }
const mine = { ...base, phone: '2', residence: 'ES', birthDate: '1984-01-01', notes: 'mine' }
const theirs = {
  ...base,
  ...{ phone: '3', email: 'b@example.org', nationalities: ['KE'], birthDate: '1984-05-17' },
  birthDatePrecision: 'day' as const,
}

it('two edits are compared field by field; only what both changed has to be chosen', () => {
  const compared = compareEdits('person', { base, mine, theirs }, () => null)
  const line = (side: (typeof compared)[number]['mine']) => (side ? sayValue('en', side) : '')
  expect(
    compared.map((each) => [say('en', each.name), line(each.mine), line(each.theirs), each.both]),
  ).toEqual([
    ['Birth date', '1 Jan 1984', '17 May 1984', true],
    ['Lives in', 'Spain', '', false],
    ['Nationalities', '', 'Kenya', false],
    ['E-mail', 'a@example.org', 'b@example.org', false],
    ['Telephone', '2', '3', true],
    ['Notes', 'mine', '', false],
  ])
})

it('what comes of them holds each chosen side, and what was typed nowhere else', () => {
  const of = { base, mine: { ...mine, birthDatePrecision: 'year' as const }, theirs }
  expect(mergeEdits(of, new Set(['residence', 'notes', 'birthDate']))).toEqual({
    ...theirs,
    ...{ residence: 'ES', notes: 'mine', birthDate: '1984-01-01', birthDatePrecision: 'year' },
  })
  expect(mergeEdits(of, new Set(['residence', 'notes', 'phone']))).toEqual({
    ...theirs,
    ...{ residence: 'ES', notes: 'mine', phone: '2' },
  })
})

it('what was typed before is put on the record as it stands now', () => {
  expect(continueEdits({ base, mine }, theirs)).toEqual({
    ...theirs,
    ...{ phone: '2', residence: 'ES', birthDate: '1984-01-01', notes: 'mine' },
  })
})
