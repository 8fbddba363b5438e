import { describe, expect, it } from 'vitest'
import { type StatedLevels, withChosenLevel, withReceivedLevel } from './typed-level.ts'

const working: StatedLevels = {
  ...{ spoken: 4, read: null, written: null },
  ...{ scale: 'label', received: 'working', converted: true },
}
const byHand = { scale: null, received: null, converted: false }

describe('a level chosen by hand', () => {
  it('loses the source it had', () => {
    expect(withChosenLevel(working, 'spoken', 6)).toEqual({ ...working, spoken: 6, ...byHand })
    expect(withChosenLevel(working, 'written', 2)).toEqual({ ...working, written: 2, ...byHand })
  })

  it('keeps it where nothing changes', () => {
    expect(withChosenLevel(working, 'spoken', 4)).toBe(working)
  })
})

describe('a level as received', () => {
  const none: StatedLevels = { spoken: null, read: null, written: null, ...byHand }

  it.each([
    ['UN III', null, { spoken: 4, scale: 'un', converted: true }],
    ['ONU III', null, { spoken: 4, scale: 'un', converted: true }],
    ['B2', null, { spoken: 4, scale: 'cefr', converted: false }],
    ['ILR 3', null, { spoken: 5, scale: 'ilr', converted: true }],
    ['3', 'euEom', { spoken: 5, scale: 'euEom', converted: true }],
    ['reading C1', null, { read: 5, scale: 'cefr', converted: false }],
  ] as const)('%j is read and converted', (text, scale, levels) => {
    expect(withReceivedLevel(none, text, scale)).toEqual({
      levels: { ...none, received: text, ...levels },
      read: 'read',
    })
  })

  it('takes the place of the source before', () => {
    expect(withReceivedLevel(working, 'UN IV', null).levels).toEqual({
      ...{ spoken: 6, read: null, written: null },
      ...{ scale: 'un', received: 'UN IV', converted: true },
    })
  })

  it('that no scale knows leaves the levels and says so', () => {
    expect(withReceivedLevel(working, 'Z9', null)).toEqual({
      levels: { ...working, scale: null, received: 'Z9', converted: false },
      read: 'unread',
    })
    expect(withReceivedLevel(none, '3', null).read).toBe('needsScale')
    expect(withReceivedLevel(working, ' ', 'un')).toEqual({
      levels: { ...working, ...byHand },
      read: 'nothing',
    })
  })
})
