import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeyFile } from './key-file.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'scrutin-key-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('the key file', () => {
  it('is made once, for its owner only', () => {
    const key = openKeyFile(folder, false)
    expect(key).toMatch(/^[0-9a-f]{64}$/u)
    expect(openKeyFile(folder, true)).toBe(key)
    expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600)
  })

  it('is refused when others can read it', () => {
    openKeyFile(folder, false)
    chmodSync(join(folder, 'key'), 0o644)
    expect(() => openKeyFile(folder, true)).toThrow('failures.keyOpenToOthers')
  })

  it('is never replaced while there is a store', () => {
    expect(() => openKeyFile(folder, true)).toThrow('failures.keyLost')
    expect(existsSync(join(folder, 'key'))).toBe(false)
  })

  it('must hold a key', () => {
    writeFileSync(join(folder, 'key'), 'not a key', { mode: 0o600 })
    expect(() => openKeyFile(folder, true)).toThrow('failures.keyFileBroken')
  })

  it.each(['', 'ab'.repeat(16), '\0'.repeat(64)])(
    'is made anew where a first start was cut off and left %j, which is kept',
    (left) => {
      writeFileSync(join(folder, 'key'), left, { mode: 0o600 })
      const key = openKeyFile(folder, false)
      expect(key).toMatch(/^[0-9a-f]{64}$/u)
      expect(openKeyFile(folder, true)).toBe(key)
      const aside = readdirSync(folder).find((name) => name.startsWith('key.set-aside-'))
      expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe(left)
    },
  )
})
