import { describe, expect, it } from 'vitest'
import { boardColumns, cardBeside, columnOfKey, stepBeside } from './board-columns.ts'

describe('the columns of the board', () => {
  it('have a key each, and no two the same', () => {
    expect(new Set(boardColumns.map(({ key }) => key)).size).toBe(boardColumns.length)
    expect(columnOfKey('6')).toBe('selected')
    expect(columnOfKey('a')).toBeNull()
  })

  it('let a card go one step to a side, and from an exit only where the rules let it back', () => {
    expect(stepBeside('considered', 1)).toBe('shortlisted')
    expect(stepBeside('considered', -1)).toBeNull()
    expect(stepBeside('reserve', 1)).toBe('notSelected')
    expect(stepBeside('declined', -1)).toBe('reserve')
    expect(stepBeside('notSelected', 1)).toBeNull()
  })
})

describe('arrows among cards', () => {
  const columns = [['a', 'b', 'c'], [], ['d']]

  it('go up and down, and over empty columns to the card at the same height or the last', () => {
    expect(cardBeside(columns, { column: 0, row: 0 }, 'down')).toBe('b')
    expect(cardBeside(columns, { column: 0, row: 0 }, 'up')).toBeNull()
    expect(cardBeside(columns, { column: 0, row: 2 }, 'after')).toBe('d')
    expect(cardBeside(columns, { column: 2, row: 0 }, 'before')).toBe('a')
    expect(cardBeside(columns, { column: 2, row: 0 }, 'after')).toBeNull()
  })
})
