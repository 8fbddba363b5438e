import { saidInEnglish } from '#tests/builders/said.ts'
import {
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
import { ExpectedFailure, type Failure } from '#shared/contract/failure.ts'
import { openKeyFile } from '../key/key-file.ts'
import { standInSafeStorage, type KeychainKind } from '#tests/hosts/electron-stand-in/keychain.ts'
import { keepSealedKey, openSealedKey, type Keychain } from './keychain.ts'
import { systemKeychain } from './system-keychain.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'scrutin-key-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** The keychain of Linux with Electron's safeStorage as it is documented, in one of its states. */
function keychainOf(kind: KeychainKind): Keychain {
  const safeStorage = standInSafeStorage(
    () => kind,
    () => true,
  )
  return systemKeychain(safeStorage, 'linux')
}
const keychain = keychainOf('keyring')

async function failureOf(run: () => Promise<unknown>): Promise<Failure> {
  try {
    await run()
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure
    throw error
  }
  throw new Error('It did not fail.')
}

describe('a recovered key', () => {
  it('is sealed anew; what another computer sealed, and a plain one, are set aside', async () => {
    const key = 'a1'.repeat(32)
    writeFileSync(join(folder, 'key.sealed'), 'sealed elsewhere')
    writeFileSync(join(folder, 'key'), 'no key', { mode: 0o600 })
    await keepSealedKey(folder, key, keychain)
    expect(await openSealedKey(folder, true, keychain)).toBe(key)
    expect(existsSync(join(folder, 'key'))).toBe(false)
    expect(readdirSync(folder).filter((name) => name.includes('set-aside'))).toHaveLength(2)
    expect(readFileSync(join(folder, 'key.sealed'), 'utf8')).not.toContain(key)
  })

  it('changes nothing where there is no keychain', async () => {
    writeFileSync(join(folder, 'key.sealed'), 'sealed elsewhere')
    const kept = failureOf(() => keepSealedKey(folder, 'a1'.repeat(32), keychainOf('none')))
    expect(await kept).toMatchObject({ code: 'refused' })
    expect(readdirSync(folder)).toEqual(['key.sealed'])
  })
})

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
    ['no keychain', 'unavailable'],
    ['the backend that hides nothing', 'basic'],
    ['a session that should have a keyring and has none', 'none'],
  ] as const)('is refused with %s, and nothing is written', async (_what, kind) => {
    const failure = await failureOf(() => openSealedKey(folder, false, keychainOf(kind)))
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

  it('is made anew where a first start was cut off, and what that left is kept', async () => {
    writeFileSync(join(folder, 'key.sealed'), '')
    writeFileSync(join(folder, 'key'), '', { mode: 0o600 })
    const key = await openSealedKey(folder, false, keychain)
    expect(await openSealedKey(folder, true, keychain)).toBe(key)
    const aside = readdirSync(folder).filter((name) => name.includes('.set-aside-'))
    expect(aside).toHaveLength(2)
    // One that is only locked may be the key of a roster that somebody puts back.
    const locked = await failureOf(() => openSealedKey(folder, false, keychainOf('locked')))
    expect(locked.code).toBe('busy')
    expect(await openSealedKey(folder, true, keychain)).toBe(key)
  })

  it('is waited for while the keyring is locked, and is somebody else’s where it is not', async () => {
    const key = await openSealedKey(folder, false, keychain)
    const locked = await failureOf(() => openSealedKey(folder, true, keychainOf('locked')))
    expect(locked).toMatchObject({ code: 'busy', message: { key: 'failures.keychainLocked' } })
    const stranger = await failureOf(() => openSealedKey(folder, true, keychainOf('stranger')))
    expect(stranger.code).toBe('wrongKey')
    expect(await openSealedKey(folder, true, keychain)).toBe(key)
  })

  it('is known to wait for its keyring also where the error does not say so', async () => {
    await openSealedKey(folder, false, keychain)
    const mute: Keychain = {
      ...keychainOf('none'),
      unseal: () => Promise.reject(new Error('Error while decrypting')),
    }
    expect((await failureOf(() => openSealedKey(folder, true, mute))).code).toBe('busy')
  })

  it('is sealed anew when the keychain has a newer key', async () => {
    const key = await openSealedKey(folder, false, keychain)
    const before = readFileSync(join(folder, 'key.sealed'), 'utf8')
    const rotated = keychainOf('rotated')
    expect(await openSealedKey(folder, true, rotated)).toBe(key)
    const after = readFileSync(join(folder, 'key.sealed'), 'utf8')
    expect(after).not.toBe(before)
    expect((await rotated.unseal(Buffer.from(after))).isOutdated).toBe(false)
    expect(statSync(join(folder, 'key.sealed')).mode & 0o777).toBe(0o600)
    expect(await openSealedKey(folder, true, rotated)).toBe(key)
  })

  it('that an older release sealed with a password everybody knows opens, and is hidden when it can be', async () => {
    const everybodys = keychainOf('none')
    const key = 'ab'.repeat(32)
    writeFileSync(join(folder, 'key.sealed'), await everybodys.seal(key), { mode: 0o600 })
    expect(await openSealedKey(folder, true, everybodys)).toBe(key)
    expect(readFileSync(join(folder, 'key.sealed'), 'utf8')).toMatch(/^v10/u)
    const unasking: Keychain = {
      ...keychain,
      unseal: async (sealed) => ({ ...(await keychain.unseal(sealed)), isOutdated: false }),
    }
    expect(await openSealedKey(folder, true, unasking)).toBe(key)
    expect(readFileSync(join(folder, 'key.sealed'), 'utf8')).toMatch(/^v11/u)
  })

  it('may bear the same mark where the mark stands for the system’s keychain', () => {
    const safeStorage = standInSafeStorage(
      () => 'keyring',
      () => true,
    )
    expect(systemKeychain(safeStorage, 'darwin').hidesNothing(Buffer.from('v10...'))).toBe(false)
    expect(systemKeychain(safeStorage, 'linux').hidesNothing(Buffer.from('v10...'))).toBe(true)
  })
})
