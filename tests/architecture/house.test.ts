import { describe, expect, it } from 'vitest'
import { houseRules } from './house-rules.ts'
import { readHouse } from './imports.ts'
import { isIn } from './rules.ts'

const house = readHouse()

describe('the rooms', () => {
  it('are all there and are read', () => {
    for (const room of ['shared', 'electron', 'renderer', 'electron/engine', 'electron/system'])
      expect(house.imports.filter(({ from }) => isIn(from, [room])).length).toBeGreaterThan(1)
  })

  it('hold every file that is imported', () => {
    // The settings of a tool stand at the root, and in no room.
    const there = new Set([...house.files, 'oxfmt.config.ts'])
    const wrong = house.imports.filter(
      ({ kind, to }) => kind === 'file' && /\.tsx?$/u.test(to) && !there.has(to),
    )
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })
})

describe('the rules of the house', () => {
  it.each(Object.entries(houseRules))('%s', (_words, rule) => {
    expect(rule(house)).toEqual([])
  })
})
