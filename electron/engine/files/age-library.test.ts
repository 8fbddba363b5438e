import { Decrypter, Encrypter } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { openBytes, sealBytes, WORK_FACTOR, workFactorOf } from './age-library.ts'

const text = new TextEncoder().encode('Benali, Nadia')

describe('a file under a passphrase', { timeout: 60_000 }, () => {
  it('opens with any program of the format, and one of another program here', async () => {
    const sealed = await sealBytes(text, 'three plain words')
    expect(workFactorOf(sealed)).toBe(WORK_FACTOR)
    expect(await openBytes(sealed, 'three plain words')).toEqual(text)
    // The other program takes several times as long for the same rounds: fewer say as much.
    const decrypter = new Decrypter()
    decrypter.addPassphrase('three plain words')
    const ours = await sealBytes(text, 'three plain words', 12)
    expect(await decrypter.decrypt(ours, 'text')).toBe('Benali, Nadia')
    const encrypter = new Encrypter()
    encrypter.setPassphrase('three plain words')
    encrypter.setScryptWorkFactor(12)
    const theirs = await encrypter.encrypt(text)
    expect(await openBytes(theirs, 'three plain words')).toEqual(text)
  })

  it('does not open under another passphrase, nor when a byte was changed', async () => {
    const sealed = await sealBytes(text, 'three plain words', 10)
    await expect(openBytes(sealed, 'three plain word')).rejects.toThrow()
    const changed = Uint8Array.from(sealed)
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
    await expect(openBytes(changed, 'three plain words')).rejects.toThrow()
  })
})
