import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { arrangeEnd, type EndingNeeds } from './ending.ts'

/** The program with a store that closes when the test says so. */
function program(more: Partial<EndingNeeds> = {}) {
  const app = Object.assign(new EventEmitter(), {
    quit: vi.fn(() => {
      app.emit('will-quit', { preventDefault })
    }),
    exit: vi.fn(),
    relaunch: vi.fn(),
  })
  const preventDefault = vi.fn()
  const powerMonitor = new EventEmitter()
  const signals = new EventEmitter()
  const closing = Promise.withResolvers<undefined>()
  const close = vi.fn(() => closing.promise)
  const log = vi.fn()
  // An emitter hears and tells events as Electron's modules and Node's process do.
  const needs = {
    app,
    powerMonitor,
    process: signals,
    close,
    log,
    ...more,
  } as unknown as EndingNeeds
  return {
    ending: arrangeEnd(needs),
    app,
    powerMonitor,
    signals,
    close,
    closed: () => closing.resolve(undefined),
    failed: closing.reject,
    preventDefault,
    log,
  }
}

describe('the end of the program', () => {
  it('waits for the store, which is closed once', async () => {
    const { app, close, closed, preventDefault, ending } = program()
    app.emit('window-all-closed')
    app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledTimes(2)
    expect(close).toHaveBeenCalledTimes(1)
    expect(ending.isUnderway()).toBe(true)
    expect(app.exit).not.toHaveBeenCalled()
    closed()
    await vi.waitFor(() => expect(app.exit).toHaveBeenCalledWith(0))
    expect(app.relaunch).not.toHaveBeenCalled()
  })

  it('holds back every signal, and asks nobody then', () => {
    const { signals, preventDefault, close, ending } = program()
    expect(ending.isUnasked()).toBe(false)
    for (const signal of ['SIGTERM', 'SIGTERM', 'SIGINT']) signals.emit(signal)
    expect(preventDefault).toHaveBeenCalledTimes(3)
    expect(close).toHaveBeenCalledTimes(1)
    expect(ending.isUnasked()).toBe(true)
  })

  it('asks the system to wait while it is being shut down', () => {
    const { powerMonitor, close, ending } = program()
    const event = { preventDefault: vi.fn() }
    powerMonitor.emit('shutdown', event)
    expect(event.preventDefault).toHaveBeenCalledTimes(1)
    expect(close).toHaveBeenCalledTimes(1)
    expect(ending.isUnasked()).toBe(true)
  })

  it('closes the store when the session of a Windows user ends', () => {
    const { ending, close } = program()
    const window = new EventEmitter()
    ending.watch(window as unknown as Parameters<typeof ending.watch>[0])
    window.emit('session-end', {})
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('starts the program again when somebody started it meanwhile', async () => {
    const { app, closed, ending } = program({ appImage: '/opt/Scrutin.AppImage' })
    app.quit()
    ending.startAgain(['--data', '/tmp/data', '--', '/a.csv'])
    closed()
    await vi.waitFor(() => expect(app.exit).toHaveBeenCalledWith(0))
    expect(app.relaunch).toHaveBeenCalledWith({
      args: ['--data', '/tmp/data', '--', '/a.csv'],
      execPath: '/opt/Scrutin.AppImage',
    })
  })

  it('comes also when the store does not close, and says so', async () => {
    const { app, failed, log } = program()
    app.quit()
    failed(new RangeError('of a person'))
    await vi.waitFor(() => expect(app.exit).toHaveBeenCalledTimes(1))
    expect(log).toHaveBeenCalledWith('the end was not clean: RangeError')
  })
})
