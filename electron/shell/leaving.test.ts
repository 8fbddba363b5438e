import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { askBeforeLeaving, type LeavingNeeds } from './leaving.ts'

function leave(button: number, isUnasked = false) {
  const webContents = new EventEmitter()
  const ask = vi.fn(() => button)
  askBeforeLeaving({
    window: { webContents },
    ask,
    isUnasked: () => isUnasked,
    locale: () => 'fr',
  } as unknown as LeavingNeeds)
  const event = { preventDefault: vi.fn() }
  webContents.emit('will-prevent-unload', event)
  return { ask, isLeft: event.preventDefault.mock.calls.length > 0 }
}

describe('leaving what is not saved', () => {
  it('is asked about, in the language of the program; closing the question stays', () => {
    const { ask, isLeft } = leave(0)
    expect(isLeft).toBe(false)
    expect(ask).toHaveBeenCalledWith(
      expect.objectContaining({ buttons: ['Rester ici', 'Quitter'], cancelId: 0, defaultId: 0 }),
    )
  })

  it('happens on a word, and without one when the system is shut down', () => {
    expect(leave(1).isLeft).toBe(true)
    const unasked = leave(0, true)
    expect(unasked.isLeft).toBe(true)
    expect(unasked.ask).not.toHaveBeenCalled()
  })
})
