import { saidInEnglish } from '#tests/builders/said.ts'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ExpectedFailure, type Failure } from '#shared/contract/failure.ts'
import { openKeyFile } from '../key/key-file.ts'
import { openSealedKey, type Keychain } from './keychain.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'scrutin-key-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** A keychain that seals by turning the text round, so that a plain key on disk would show. */
const keychain: Keychain = {
  backend: async () => 'gnome_libsecret',
  seal: async (text) => Buffer.from(`sealed:${reversed(text)}`),
  unseal: async (sealed) => {
    const text = sealed.toString()
    if (!text.startsWith('sealed:')) throw new Error('not mine')
    return reversed(text.slice(7))
  },
}

function reversed(text: string): string {
  return text.split('').reverse().join('')
}

async function failureOf(run: () => Promise<unknown>): Promise<Failure> {
  try {
    await run()
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure
    throw error
  }
  throw new Error('It did not fail.')
}

describe('the key in the keychain', () => {
  it('is made once, and never stands plain on disk', async () => {
    const key = await openSealedKey(folder, false, keychain)
    expect(key).toMatch(/^[0-9a-f]{64}$/u)
    expect(await openSealedKey(folder, true, keychain)).toBe(key)
    expect(readFileSync(join(folder, 'key.sealed'), 'utf8')).not.toContain(key)
    expect(statSync(join(folder, 'key.sealed')).mode & 0o777).toBe(0o600)
  })

  it('takes over the key file of the browser host', async () => {
    const key = openKeyFile(folder, false)
    expect(await openSealedKey(folder, true, keychain)).toBe(key)
    expect(existsSync(join(folder, 'key'))).toBe(false)
    expect(await failureOf(async () => openKeyFile(folder, true))).toMatchObject({
      code: 'wrongKey',
      next: { key: 'failures.keyInKeychainNext' },
    })
  })

  it('is sealed anew when the program ended in the middle of it', async () => {
    const key = openKeyFile(folder, false)
    writeFileSync(join(folder, 'key.sealed'), 'seal')
    expect(await openSealedKey(folder, true, keychain)).toBe(key)
    expect(existsSync(join(folder, 'key'))).toBe(false)
    expect(await openSealedKey(folder, true, keychain)).toBe(key)
  })

  it('leaves no plain one behind that is sealed already', async () => {
    const key = await openSealedKey(folder, false, keychain)
    writeFileSync(join(folder, 'key'), `${key}\n`, { mode: 0o600 })
    expect(await openSealedKey(folder, true, keychain)).toBe(key)
    expect(existsSync(join(folder, 'key'))).toBe(false)
  })

  it.each([
    ['no keychain', { backend: async () => null }],
    ['the backend that hides nothing', { backend: async () => 'basic_text' }],
  ])('is refused with %s, and nothing is written', async (_what, change) => {
    const failure = await failureOf(() => openSealedKey(folder, false, { ...keychain, ...change }))
    expect(failure.code).toBe('refused')
    expect(saidInEnglish(failure).next).toContain('--browser')
    expect(existsSync(join(folder, 'key.sealed'))).toBe(false)
  })

  it('is not replaced when it cannot be opened or is lost', async () => {
    expect((await failureOf(() => openSealedKey(folder, true, keychain))).code).toBe('wrongKey')
    writeFileSync(join(folder, 'key.sealed'), 'from another computer')
    expect((await failureOf(() => openSealedKey(folder, true, keychain))).code).toBe('wrongKey')
    expect(readFileSync(join(folder, 'key.sealed'), 'utf8')).toBe('from another computer')
  })
})
