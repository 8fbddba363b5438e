import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSignedBy } from '../../electron/updates/signature.ts'
import { releaseFiles } from '../../shared/release/manifest.ts'
import { publicLine, releaseKey, writeRelease } from './release.ts'

const project = resolve(import.meta.dirname, '../..')
let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'scrutin-release-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, ['scripts/enter.js', script, ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, SCRUTIN_RELEASE_KEY: '', ...env },
  })

describe('a release', () => {
  const of = { version: '1.2.0', date: '2026-03-01', notes: '' }
  const { privateKey } = generateKeyPairSync('ed25519')

  it('tells of each package its system, processor, size and hash, and is signed', async () => {
    const names = [
      'Scrutin Setup 1.2.0.exe',
      'Scrutin-1.2.0-universal.dmg',
      'Scrutin-1.2.0-universal-mac.zip',
      'Scrutin-1.2.0-win.zip',
      'Scrutin-1.2.0-arm64.AppImage',
      'scrutin-1.2.0.x86_64.rpm',
      'SHA256SUMS-linux.txt',
    ]
    for (const name of names) writeFileSync(join(folder, name), name)
    const { packages } = await writeRelease(folder, of, privateKey)
    expect(packages.map(({ name, system, arch }) => `${name}: ${system} ${arch}`)).toEqual([
      'Scrutin Setup 1.2.0.exe: win32 x64',
      'Scrutin-1.2.0-arm64.AppImage: linux arm64',
      'Scrutin-1.2.0-universal-mac.zip: darwin universal',
      'Scrutin-1.2.0-universal.dmg: darwin universal',
      'Scrutin-1.2.0-win.zip: win32 x64',
      'scrutin-1.2.0.x86_64.rpm: linux x64',
    ])
    const bytes = readFileSync(join(folder, releaseFiles.manifest))
    const signature = readFileSync(join(folder, releaseFiles.signature), 'utf8')
    expect(isSignedBy(publicLine(privateKey), bytes, signature)).toBe(true)
  })

  it('is not made of a folder without packages', async () => {
    await expect(writeRelease(join(folder, '..', 'none'), of, privateKey)).rejects.toThrow()
    const empty = mkdtempSync(join(folder, 'empty-'))
    await expect(writeRelease(empty, of, privateKey)).rejects.toThrow('No release of')
  })

  it('is refused without its key, before anything is packed', () => {
    const { status, stderr } = run('package.ts', ['--release'])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Not packed.\nA release needs its private key: SCRUTIN_RELEASE_KEY names the file.\n',
    })
    expect(() => releaseKey({ SCRUTIN_RELEASE_KEY: join(folder, 'gone') })).toThrow('is not there')
  })
})

describe('a key for releases', () => {
  it('is made outside the project, for its owner only, sealed, and never over another', () => {
    const file = join(folder, 'office.pem')
    const sealed = { SCRUTIN_RELEASE_KEY_PASSPHRASE: 'quatre mots tout simples' }
    const made = run('release-key.ts', [file], sealed)
    expect(made.status).toBe(0)
    expect(statSync(file).mode & 0o077).toBe(0)
    const pem = readFileSync(file, 'utf8')
    expect(pem).toContain('ENCRYPTED PRIVATE KEY')
    const key = releaseKey({ SCRUTIN_RELEASE_KEY: file, ...sealed })
    expect(made.stdout).toContain(key && publicLine(key))
    expect(run('release-key.ts', [file]).status).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe(pem)
    const inside = run('release-key.ts', [join(project, 'office.pem')])
    expect(inside.stderr).toContain('must not lie in the project')
  })
})
