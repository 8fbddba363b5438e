import { expect, it } from 'vitest'
import { strokesOfAnswer } from './availability-round.ts'

const round = { from: '2027-03-01', to: '2027-03-31', name: 'Round of 3 May' }

it.each([
  ['yes', null, ['2027-03-01 2027-03-31 available']],
  ['no', null, ['2027-03-01 2027-03-31 unavailable']],
  ['maybe', null, ['2027-03-01 2027-03-31 tentative']],
  ['open', null, []],
  [
    'part',
    { from: '2027-03-05', to: '2027-03-31' },
    ['2027-03-01 2027-03-04 unavailable', '2027-03-05 2027-03-31 available'],
  ],
  [
    'part',
    { from: '2027-02-20', to: '2027-03-04' },
    ['2027-03-01 2027-03-04 available', '2027-03-05 2027-03-31 unavailable'],
  ],
  ['maybe', { from: '2027-03-05', to: '2027-03-09' }, ['2027-03-05 2027-03-09 tentative']],
] as const)('writes what "%s" says of the days asked', (answer, part, expected) => {
  const strokes = strokesOfAnswer(round, { answer, part, noticeDays: 10 }, '2027-02-01')
  expect(strokes.map(({ from, to, state }) => `${from} ${to} ${state}`)).toEqual(expected)
  expect(strokes.every(({ source }) => source === 'Round of 3 May')).toBe(true)
  for (const { state, noticeDays } of strokes)
    expect(noticeDays).toBe(state === 'unavailable' ? null : 10)
})
