import { describe, expect, it } from 'vitest'
import { isStrongPassphrase } from './passphrase-strength.ts'

describe('a new passphrase', () => {
  it.each([
    'quatre mots tout simples',
    'correct horse battery',
    'l’été à Nairobi',
    'x7#pQ2!vRt9&Lm',
  ])('is strong: %s', async (passphrase) => expect(await isStrongPassphrase(passphrase)).toBe(true))

  it.each([
    'aaaaaaaaaaaaaaaa',
    'one two three four',
    'abcdefghijklmnop',
    'password12345',
    'qwertyuiop123',
    'Election2026!!',
    'scrutinscrutin',
    'a'.repeat(200),
  ])('is weak: %s', async (passphrase) => expect(await isStrongPassphrase(passphrase)).toBe(false))
})
