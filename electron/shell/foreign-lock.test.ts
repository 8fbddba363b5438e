import { existsSync, lstatSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeForeignLock } from './foreign-lock.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'scrutin-lock-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const isThere = (name: string): boolean =>
  lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined

describe("the browser engine's lock in the folder", () => {
  it('goes when it names another computer', () => {
    symlinkSync('old-laptop-4711', join(folder, 'SingletonLock'))
    symlinkSync('/tmp/socket', join(folder, 'SingletonSocket'))
    removeForeignLock(folder, 'new-laptop')
    expect(isThere('SingletonLock')).toBe(false)
    expect(isThere('SingletonSocket')).toBe(false)
  })

  it('stays when it names this one: its process may be at work', () => {
    symlinkSync('my-laptop-4711', join(folder, 'SingletonLock'))
    removeForeignLock(folder, 'my-laptop')
    expect(isThere('SingletonLock')).toBe(true)
  })

  it('need not be there', () => {
    removeForeignLock(join(folder, 'nowhere'), 'my-laptop')
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})
