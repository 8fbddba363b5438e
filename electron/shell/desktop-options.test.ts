import { describe, expect, it } from 'vitest'
import { defaultDataFolder } from '../system/data-folder.ts'
import { readDesktopOptions } from './desktop-options.ts'

describe('the desktop command line', () => {
  it('finds its options among the switches of Chromium', () => {
    const args = ['--no-sandbox', '--data', '/tmp/data', '--disable-gpu', '--now=2026-03-01T09:00Z']
    expect(readDesktopOptions(args)).toEqual({ data: '/tmp/data', now: '2026-03-01T09:00:00.000Z' })
  })

  it('takes the default folder when none, or no name, is given', () => {
    expect(readDesktopOptions([]).data).toBe(defaultDataFolder())
    expect(readDesktopOptions(['--data', '--no-sandbox']).data).toBe(defaultDataFolder())
    expect(readDesktopOptions(['--data=']).data).toBe(defaultDataFolder())
  })
})
