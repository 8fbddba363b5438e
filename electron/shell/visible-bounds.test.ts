import { describe, expect, it } from 'vitest'
import { visibleBounds } from './visible-bounds.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const second = { x: 1920, y: 0, width: 1280, height: 1024 }
const remembered = { x: 2000, y: 100, width: 1200, height: 800, maximized: false }

describe('the place of the window', () => {
  it('is where it was left while a screen shows it', () => {
    expect(visibleBounds(remembered, [screen, second])).toEqual(remembered)
  })

  it('is forgotten when its screen is gone', () => {
    expect(visibleBounds(remembered, [screen])).toEqual({ ...remembered, x: null, y: null })
  })

  it('is forgotten when only a sliver would show', () => {
    const sliver = { ...remembered, x: 1900 }
    expect(visibleBounds(sliver, [screen])).toMatchObject({ x: null, y: null })
  })

  it('shrinks to a smaller screen', () => {
    const small = { x: 0, y: 0, width: 1024, height: 700 }
    expect(visibleBounds({ ...remembered, x: 0, y: 0 }, [small])).toMatchObject({
      width: 1024,
      height: 700,
    })
  })
})
