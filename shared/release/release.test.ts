import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { compareVersions, packageFor, releaseManifest, type ReleaseManifest } from './manifest.ts'
import { readPublicKey, readReleaseAddress } from './public-key.ts'

const one = { size: 5, sha512: 'a'.repeat(128) }
const manifest: ReleaseManifest = {
  format: 'scrutin-release-1',
  version: '1.2.0',
  date: '2026-03-01',
  notes: '',
  packages: [
    { ...one, name: 'Scrutin Setup 1.2.0.exe', system: 'win32', arch: 'x64' },
    { ...one, name: 'Scrutin-1.2.0-universal.dmg', system: 'darwin', arch: 'universal' },
    { ...one, name: 'Scrutin-1.2.0.AppImage', system: 'linux', arch: 'x64' },
    { ...one, name: 'scrutin_1.2.0_amd64.deb', system: 'linux', arch: 'x64' },
  ],
}

describe('what a release says of itself', () => {
  it('is bounded, and names no file outside its folder', () => {
    expect(releaseManifest.parse(manifest)).toEqual(manifest)
    const named = (name: string) => ({
      ...manifest,
      packages: manifest.packages.map((each) => ({ ...each, name })),
    })
    for (const name of ['../a.exe', 'a/b.exe', 'a\\b.exe', '-x.exe', '.hidden', '', 'a\n.exe'])
      expect(releaseManifest.safeParse(named(name)).success).toBe(false)
    expect(releaseManifest.safeParse({ ...manifest, version: '1.2' }).success).toBe(false)
    expect(releaseManifest.safeParse({ ...manifest, more: 1 }).success).toBe(false)
    expect(releaseManifest.safeParse({ ...manifest, packages: [] }).success).toBe(false)
  })

  it('has the package of a computer, or none', () => {
    const nameFor = (system: string, arch: string, kinds: readonly string[]) =>
      packageFor(manifest, { system, arch, kinds })?.name
    expect(nameFor('linux', 'x64', ['.deb', '.AppImage'])).toBe('scrutin_1.2.0_amd64.deb')
    expect(nameFor('linux', 'x64', ['.rpm', '.AppImage'])).toBe('Scrutin-1.2.0.AppImage')
    expect(nameFor('darwin', 'arm64', ['.dmg'])).toBe('Scrutin-1.2.0-universal.dmg')
    expect(nameFor('win32', 'arm64', ['.exe'])).toBeUndefined()
    expect(nameFor('freebsd', 'x64', ['.exe'])).toBeUndefined()
  })
})

it('versions are compared by their numbers', () => {
  expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0)
  expect(compareVersions('1.0.0', '1.0.0-beta')).toBe(0)
  expect(compareVersions('1.0.9', '1.1.0')).toBeLessThan(0)
})

it('a public key is taken as a file or a line; a private one, another kind and words are not', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const line = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  expect(readPublicKey(pem)).toBe(line)
  expect(readPublicKey(`  ${line}\n`)).toBe(line)
  expect(readPublicKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toBeNull()
  const other = generateKeyPairSync('x25519').publicKey
  expect(readPublicKey(other.export({ type: 'spki', format: 'pem' }).toString())).toBeNull()
  expect(readPublicKey('our key')).toBeNull()
})

it('an address is https, whole and without secrets', () => {
  expect(readReleaseAddress(' https://intra.example.org/scrutin ')).toBe(
    'https://intra.example.org/scrutin/',
  )
  for (const wrong of [
    'http://intra.example.org/',
    'https://me:secret@intra.example.org/',
    'https://intra.example.org/?token=1',
    'file:///etc/',
    'intra.example.org',
  ])
    expect(readReleaseAddress(wrong)).toBeNull()
})
