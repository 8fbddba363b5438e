import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { openKeyFile } from '../key/key-file.ts'
import { openSealedKey, type Keychain } from './keychain.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'scrutin-key-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** A keychain that seals by turning the text round, so that a plain key on disk would show. */
const keychain: Keychain = {
  isEncryptionAvailable: () => true,
  backend: () => 'gnome_libsecret',
  encryptString: (text) => Buffer.from(`sealed:${[...text].reverse().join('')}`),
  decryptString: (sealed) => {
    const text = sealed.toString()
    if (!text.startsWith('sealed:')) throw new Error('not mine')
    return [...text.slice(7)].reverse().join('')
  },
}

function failureOf(run: () => unknown): { code: string; next: string } {
  try {
    run()
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure
    throw error
  }
  throw new Error('It did not fail.')
}

describe('the key in the keychain', () => {
  it('is made once, and never stands plain on disk', () => {
    const key = openSealedKey(folder, false, keychain)
    expect(key).toMatch(/^[0-9a-f]{64}$/u)
    expect(openSealedKey(folder, true, keychain)).toBe(key)
    expect(readFileSync(join(folder, 'key.sealed'), 'utf8')).not.toContain(key)
    expect(statSync(join(folder, 'key.sealed')).mode & 0o777).toBe(0o600)
  })

  it('takes over the key file of the browser host', () => {
    const key = openKeyFile(folder, false)
    expect(openSealedKey(folder, true, keychain)).toBe(key)
    expect(existsSync(join(folder, 'key'))).toBe(false)
    expect(failureOf(() => openKeyFile(folder, true))).toMatchObject({
      code: 'wrongKey',
      next: expect.stringContaining('desktop window') as string,
    })
  })

  it.each([
    ['no encryption', { isEncryptionAvailable: () => false }],
    ['the backend that hides nothing', { backend: () => 'basic_text' }],
  ])('is refused with %s, and nothing is written', (_what, change) => {
    const failure = failureOf(() => openSealedKey(folder, false, { ...keychain, ...change }))
    expect(failure.code).toBe('refused')
    expect(failure.next).toContain('--browser')
    expect(existsSync(join(folder, 'key.sealed'))).toBe(false)
  })

  it('is not replaced when it cannot be opened or is lost', () => {
    expect(failureOf(() => openSealedKey(folder, true, keychain)).code).toBe('wrongKey')
    writeFileSync(join(folder, 'key.sealed'), 'from another computer')
    expect(failureOf(() => openSealedKey(folder, true, keychain)).code).toBe('wrongKey')
    expect(readFileSync(join(folder, 'key.sealed'), 'utf8')).toBe('from another computer')
  })
})
