import { describe, expect, it } from 'vitest'
import { defaultDataFolder } from '../system/data-folder.ts'
import { openerFor } from './open-address.ts'
import { readBrowserOptions } from './options.ts'

describe('the command line of the browser host', () => {
  it('has sensible defaults', () => {
    expect(readBrowserOptions([])).toEqual({
      data: defaultDataFolder(),
      port: 0,
      open: true,
      now: null,
    })
  })

  it('takes folder, port, no window and a fixed now', () => {
    const args = ['--data', 'x', '--port', '8080', '--no-open', '--now', '2026-03-02T09:00:00Z']
    expect(readBrowserOptions(args)).toEqual({
      data: 'x',
      port: 8080,
      open: false,
      now: '2026-03-02T09:00:00.000Z',
    })
  })

  it.each([
    [['--port', 'x']],
    [['--port', '70000']],
    [['--port', '-1']],
    [['--port']],
    [['--data', '']],
    [['--now', 'soon']],
    [['--unknown']],
    [['stray']],
  ])('refuses %j in words', (args) => {
    expect(() => readBrowserOptions(args)).toThrow(/^failures\.(?:bad|notUnderstood|noFolder)/u)
  })
})

describe('opening the address', () => {
  it('uses what the system has, and nothing where there is no screen', () => {
    expect(openerFor({ platform: 'linux', env: {} })).toBeNull()
    expect(openerFor({ platform: 'linux', env: { DISPLAY: ':0' } })).toEqual(['xdg-open'])
    expect(openerFor({ platform: 'darwin', env: {} })).toEqual(['open'])
    expect(openerFor({ platform: 'win32', env: {} })?.[0]).toBe('rundll32')
  })
})
