import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveFaults, filesIn } from './archive.ts'
import { fuses } from './fuses.ts'
import { fuseFaults, headerHash, integrityFaults, sha256, vouchesFor } from './integrity.ts'
import { pack } from './pack.ts'
import { signingFaults } from './signing.ts'

const project = resolve(import.meta.dirname, '../..')
let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'scrutin-pack-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Files as a build leaves them, and some that do not belong into a package. */
const files = [
  'out/main/main.js',
  'out/main/engine.js',
  'out/main/solver.js',
  'out/main/pairs.js',
  'out/main/browser.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/NOTICES.txt',
  'out/sbom.cdx.json',
  'electron/main.ts',
  'tests/x.test.ts',
  'node_modules/highs/package.json',
  'node_modules/highs/build/highs.wasm',
  'node_modules/better-sqlite3-multiple-ciphers/package.json',
  'node_modules/better-sqlite3-multiple-ciphers/lib/index.js',
  ...['linux-x64', 'linuxmusl-x64', 'darwin-arm64', 'win32-x64'].map(
    (name) => `node_modules/better-sqlite3-multiple-ciphers/prebuilds/${name}.node`,
  ),
]

/** A project of the product's own files list, written in that order at that second. */
function makeProject(name: string, order: readonly string[], second: number): string {
  const root = join(folder, name)
  const put = (file: string, content: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), content)
    utimesSync(join(root, file), second, second)
  }
  for (const file of order)
    put(
      file,
      file.endsWith('.json')
        ? JSON.stringify({ name: dirname(file).split('/').at(-1), version: '1.0.0' })
        : file,
    )
  put(
    'package.json',
    JSON.stringify({
      name: 'scrutin',
      version: '0.1.0',
      description: 'x',
      author: 'x',
      main: 'out/main/main.js',
      dependencies: { highs: '1.0.0', 'better-sqlite3-multiple-ciphers': '1.0.0' },
    }),
  )
  put('LICENSE', 'MIT')
  cpSync(join(project, 'electron-builder.yml'), join(root, 'electron-builder.yml'))
  cpSync(join(project, 'resources'), join(root, 'resources'), { recursive: true })
  return root
}

const packed = async (root: string): Promise<string> => {
  const [archive] = await pack({
    root,
    into: join(root, 'dist'),
    program: null,
    electronVersion: '45.4.1',
    onlyFolder: true,
    isSigned: false,
    archiveFaults: (asar) => archiveFaults(filesIn(asar)),
  })
  return archive?.path ?? ''
}

// electron-builder names what it packs after the system it runs on.
describe.skipIf(process.platform !== 'linux')('a package', { timeout: 60_000 }, () => {
  it('is the same, to the byte, whenever and in whatever order it was built', async () => {
    const one = await packed(makeProject('one', files, 1_700_000_000))
    const two = await packed(makeProject('two', files.toReversed(), 1_800_000_000))
    expect(sha256(one)).toBe(sha256(two))

    const listed = filesIn(one)
    expect(listed).toContain('out/main/main.js')
    expect(listed.filter((file) => file.endsWith('.node'))).toEqual([
      'node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node',
      'node_modules/better-sqlite3-multiple-ciphers/prebuilds/linuxmusl-x64.node',
    ])
    const program = join(dirname(one), '../scrutin')
    expect(await fuseFaults(program, fuses)).toEqual([])
    expect(readFileSync(join(dirname(one), '../NOTICES.txt'), 'utf8')).toBe('out/NOTICES.txt')
  })

  it('is known to be changed by one byte, inside the archive or beside it', async () => {
    const asar = await packed(makeProject('one', files, 1_700_000_000))
    expect(integrityFaults(asar)).toEqual([])
    const bytes = readFileSync(asar)
    bytes[bytes.lastIndexOf('out/main/engine.js')] = 79
    const changed = join(folder, 'changed.asar')
    writeFileSync(changed, bytes)
    cpSync(`${asar}.unpacked`, `${changed}.unpacked`, { recursive: true })
    writeFileSync(`${changed}.unpacked/node_modules/highs/build/highs.wasm`, 'another')
    expect(integrityFaults(changed)).toEqual([
      'node_modules/highs/build/highs.wasm is not what the archive vouches for',
      'out/main/engine.js is not what the archive vouches for',
    ])
  })

  it('is vouched for by a program that holds the hash of its list', async () => {
    const asar = await packed(makeProject('one', files, 1_700_000_000))
    const holder = join(folder, 'holder')
    expect(vouchesFor(holder, asar)).toBe(false)
    writeFileSync(holder, `<string>${headerHash(asar)}</string>`)
    expect(vouchesFor(holder, asar)).toBe(true)
    writeFileSync(holder, Buffer.from(`"value":"${headerHash(asar)}"`, 'utf16le'))
    expect(vouchesFor(holder, asar)).toBe(true)
    writeFileSync(holder, 'another')
    expect(vouchesFor(holder, asar)).toBe(false)
  })

  it('whose fuses are not as decided is refused', async () => {
    const asar = await packed(makeProject('one', files, 1_700_000_000))
    const program = join(dirname(asar), '../scrutin')
    const bytes = readFileSync(program)
    bytes[bytes.length - 9] = 49
    writeFileSync(program, bytes)
    expect(await fuseFaults(program, fuses)).toEqual(['The fuse RunAsNode is not as decided'])
  })
})

describe('signing', () => {
  it('is refused with the names of what is missing', () => {
    expect(signingFaults('win32', {})).toEqual([
      'Signing needs a certificate to sign with in the environment: WIN_CSC_LINK + WIN_CSC_KEY_PASSWORD, or CSC_LINK + CSC_KEY_PASSWORD.',
    ])
    const half = { CSC_LINK: 'x', CSC_KEY_PASSWORD: 'y', APPLE_ID: 'z' }
    expect(signingFaults('darwin', half).join()).toContain("Apple's notary")
  })

  it('begins where all is there, and is not asked for on Linux', () => {
    const keys = { CSC_NAME: 'x', APPLE_KEYCHAIN_PROFILE: 'y' }
    expect(signingFaults('darwin', keys)).toEqual([])
    expect(signingFaults('linux', {})).toEqual([])
  })
})
