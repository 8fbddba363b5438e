import { describe, expect, it } from 'vitest'
import { say } from '../text/index.ts'
import { decideScales } from './decide-scales.ts'

const decide = (...columns: [header: string, ...texts: string[]][]) => {
  const { scales, told } = decideScales(
    columns.map(([header, ...texts], column) => ({ column, header, texts })),
  )
  return { scales: [...scales.entries()], told: told.map((phrase) => say('en', phrase)) }
}

describe('the scale of a column of levels', () => {
  it.each([
    ['English (UN 1-4)', 'un'],
    ['Anglais (niveau ONU)', 'un'],
    ['English ILR', 'ilr'],
    ['French (EU 1-3)', 'euEom'],
    ['English (1 = basic, 5 = fluent)', 'oneLowestOfFive'],
    ['English (1 - excellent; 5 - basic)', 'oneHighestOfFive'],
  ])('is said by the header %s', (header, scale) => {
    expect(decide([header, '2', '3']).scales).toEqual([[0, scale]])
  })

  it('is told where numbers depend on it', () => {
    expect(decide(['English (UN 1-4)', '2'], ['French (UN 1-4)', '3']).told).toEqual([
      'Levels in English (UN 1-4) and French (UN 1-4) are read in the scale UN I to IV. Change the scale if the sender means another.',
    ])
    expect(decide(['English (UN 1-4)', 'III']).told).toEqual([])
  })

  it('is seen from half steps, and lent to a column that does not say it', () => {
    expect(decide(['English', '2+', '3'], ['French', '2']).scales).toEqual([
      [0, 'ilr'],
      [1, 'ilr'],
    ])
  })

  it.each([
    [[['English', '3']]],
    [[['English (1-5)', '3']]],
    [
      [
        ['English (1-5)', '3'],
        ['French (1 to 5)', '1'],
      ],
    ],
    [
      [
        ['English (UN)', '3'],
        ['French (EU)', '2'],
        ['Arabic', '2'],
      ],
    ],
  ] as [string, ...string[]][][][])('stays open where nothing says it: %j', (columns) => {
    const { scales, told } = decide(...columns)
    expect(scales.map(([column]) => column)).not.toContain(columns.length - 1)
    expect(told.at(-1)).toMatch(/^Numbers in .* mean another thing in each scale/)
  })

  it('needs none where the cells say it', () => {
    expect(decide(['English', 'C1', 'fluent', 'UN III', ''])).toEqual({ scales: [], told: [] })
  })
})
