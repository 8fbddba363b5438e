import { EventEmitter } from 'node:events'
import type { MessageBoxOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showWhatever, type TroubleNeeds } from './window-troubles.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function trouble(button: number) {
  const webContents = Object.assign(new EventEmitter(), {
    reload: vi.fn(),
    forcefullyCrashRenderer: vi.fn(),
  })
  let isVisible = false
  const show = vi.fn(() => (isVisible = true))
  const window = Object.assign(new EventEmitter(), {
    webContents,
    show,
    isVisible: () => isVisible,
    isDestroyed: () => false,
  })
  const ask = vi.fn(async (_options: MessageBoxOptions) => ({
    response: button,
    checkboxChecked: false,
  }))
  const load = vi.fn()
  const quit = vi.fn()
  showWhatever({
    window,
    ask,
    load,
    quit,
    locale: () => 'en',
    log: () => undefined,
  } as unknown as TroubleNeeds)
  return { window, webContents, ask, load, quit, show }
}

describe('a window', () => {
  it('is shown when there is something to see, and once', () => {
    const { window, show } = trouble(0)
    window.emit('ready-to-show')
    vi.advanceTimersByTime(60_000)
    expect(show).toHaveBeenCalledTimes(1)
  })

  it('is shown also when nothing comes', () => {
    const { show } = trouble(0)
    vi.advanceTimersByTime(7_999)
    expect(show).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(show).toHaveBeenCalledTimes(1)
  })

  it('that could not be loaded says why, and loads again or ends', async () => {
    const again = trouble(0)
    again.webContents.emit('did-fail-load', {}, -2, 'ERR_FAILED', 'app://scrutin/', true)
    expect(again.show).toHaveBeenCalledTimes(1)
    expect(again.ask.mock.calls[0]?.[0].message).toContain('ERR_FAILED')
    await vi.waitFor(() => expect(again.load).toHaveBeenCalledTimes(1))
    const end = trouble(1)
    end.webContents.emit('did-fail-load', {}, -2, 'ERR_FAILED', 'app://scrutin/', true)
    await vi.waitFor(() => expect(end.quit).toHaveBeenCalledTimes(1))
  })

  it('says nothing of a load that was broken off, or of a frame within', () => {
    const { webContents, ask } = trouble(0)
    webContents.emit('did-fail-load', {}, -3, 'ERR_ABORTED', 'app://scrutin/', true)
    webContents.emit('did-fail-load', {}, -2, 'ERR_FAILED', 'app://scrutin/', false)
    expect(ask).not.toHaveBeenCalled()
  })

  it('whose process died loads again', async () => {
    const { webContents, ask } = trouble(0)
    webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 })
    expect(ask.mock.calls[0]?.[0].message).toContain('oom')
    await vi.waitFor(() => expect(webContents.reload).toHaveBeenCalledTimes(1))
  })

  it('that does not answer is asked about once, and given up only on a word', async () => {
    const wait = trouble(0)
    wait.window.emit('unresponsive')
    wait.window.emit('unresponsive')
    expect(wait.ask).toHaveBeenCalledTimes(1)
    wait.window.emit('responsive')
    expect(wait.ask.mock.calls[0]?.[0].signal?.aborted).toBe(true)

    const { window, webContents, ask } = trouble(1)
    window.emit('unresponsive')
    await vi.waitFor(() => expect(webContents.reload).toHaveBeenCalledTimes(1))
    expect(webContents.forcefullyCrashRenderer).toHaveBeenCalledTimes(1)
    // The crash was ours: nothing more is asked.
    webContents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 })
    expect(ask).toHaveBeenCalledTimes(1)
  })
})
