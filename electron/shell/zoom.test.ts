import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { keepZoom } from './zoom.ts'

function page(kept: number, save: (level: number) => void = () => undefined) {
  const shown: number[] = []
  const log: string[] = []
  const contents = Object.assign(new EventEmitter(), {
    setZoomLevel: (level: number) => void shown.push(level),
  })
  const settings = { zoomLevel: () => kept, saveZoomLevel: save }
  const zoom = keepZoom(contents as unknown as WebContents, settings, (line) => log.push(line))
  return { zoom, contents, shown, log }
}

describe('how large the page is drawn', () => {
  it('is as it was left, at every load', () => {
    const { contents, shown } = page(1.5)
    contents.emit('did-navigate')
    contents.emit('did-navigate')
    expect(shown).toEqual([1.5, 1.5])
  })

  it('changes by steps, by the wheel as well, and is kept', () => {
    const kept: number[] = []
    const { zoom, contents, shown } = page(0, (level) => kept.push(level))
    zoom.larger()
    contents.emit('zoom-changed', {}, 'in')
    contents.emit('zoom-changed', {}, 'out')
    zoom.smaller()
    zoom.smaller()
    zoom.actualSize()
    expect(shown).toEqual([0.5, 1, 0.5, 0, -0.5, 0])
    expect(kept).toEqual(shown)
  })

  it('stays within what can be read and used', () => {
    const { zoom, shown } = page(0)
    for (let step = 0; step < 40; step++) zoom.larger()
    expect(shown.at(-1)).toBe(6)
    for (let step = 0; step < 60; step++) zoom.smaller()
    expect(shown.at(-1)).toBe(-3.5)
  })

  it('changes where it cannot be kept, which is told', () => {
    const { zoom, shown, log } = page(0, () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    })
    zoom.larger()
    expect(shown).toEqual([0.5])
    expect(log).toEqual(['the size of the page was not kept: ENOSPC'])
  })
})
