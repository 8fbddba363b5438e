import { describe, expect, it } from 'vitest'
import { preloadFaults } from './built-preload.ts'

describe('the built preload', () => {
  it('is fine when it is small and asks for Electron', () => {
    expect(preloadFaults('let electron = require("electron");')).toEqual([])
  })

  it('is caught when it carries what it should not', () => {
    const faults = preloadFaults(`require('electron')\n${'x'.repeat(5000)}`)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain('at most 4000')
  })

  it('is caught when it asks for what a sandbox does not have', () => {
    expect(preloadFaults("require('node:fs')")).toEqual([
      'The preload asks for node:fs, which a sandboxed window does not have.',
    ])
  })
})
