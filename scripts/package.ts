import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import electronPackage from 'electron/package.json' with { type: 'json' }
import packageJson from '../package.json' with { type: 'json' }
import { today } from '../shared/calendar/index.ts'
import { releaseFiles } from '../shared/release/manifest.ts'
import { readBuiltNotices } from './check/built-notices.ts'
import { installedElectron } from './launch/electron-runtime.ts'
import { runTool } from './launch/run.ts'
import { archiveFaults, filesIn } from './package/archive.ts'
import { billOfMaterials, lockSchema } from './package/bill-of-materials.ts'
import { writeChecksums } from './package/checksums.ts'
import { pack } from './package/pack.ts'
import { keyNames, releaseKey, writeRelease } from './package/release.ts'
import { signingFaults } from './package/signing.ts'

/**
 * `npm run package`: the desktop packages for this system. `-- --dir` stops at the unpacked folder;
 * `-- --sign` signs, and refuses where the keys are missing; `-- --release` signs what the folder holds with the
 * office's own key for those who update from it, which is done unasked where the environment names that key; `-- --twice` builds and packs anew and
 * compares the two archives. Where Electron's runtime is missing the folder is packed around a stand-in,
 * so that the archive can be checked; the result says that it does not run.
 */
const root = resolve(import.meta.dirname, '..')
const flag = { type: 'boolean', default: false } as const
const { values } = parseArgs({ options: { dir: flag, sign: flag, twice: flag, release: flag } })

const missing = values.sign ? [...signingFaults(process.platform, process.env)] : []
const key = releaseKey(process.env)
if (values.release && key === null)
  missing.push(`A release needs its private key: ${keyNames.file} names the file.`)
if (missing.length > 0) {
  console.error(['Not packed.', ...missing].join('\n'))
  process.exit(1)
}
const program = installedElectron(root)

const hash = await buildAndPack(join(root, 'dist'), values.dir)
if (values.twice) {
  const again = join(root, '.cache/packed-again')
  const second = await buildAndPack(again, true)
  rmSync(again, { recursive: true })
  if (second !== hash) {
    console.error(`Two builds give two archives: ${hash} and ${second}`)
    process.exit(1)
  }
  console.log('Two builds give the same archive.')
}
const checksums = writeChecksums(join(root, 'dist'), process.platform)
if (checksums !== null) console.log(`Hashes of the packages: ${checksums}`)
if (key !== null && checksums !== null) {
  const of = { version: packageJson.version, date: today(new Date()), notes: '' }
  await writeRelease(join(root, 'dist'), of, key)
  console.log(`Signed as a release: dist/${releaseFiles.manifest}`)
}
if (!values.sign) console.log('Not signed: "npm run package -- --sign" signs.')
if (program === null)
  console.log("Electron's runtime is not installed: the folder holds a stand-in and does not run.")

/** Returns the hashes of the archives. */
async function buildAndPack(into: string, onlyFolder: boolean): Promise<string> {
  rmSync(join(root, 'out'), { recursive: true, force: true })
  const build = ['build', '--logLevel', 'warn']
  const code = await runTool('electron-vite/bin/electron-vite.js', build, { cwd: root })
  if (code !== 0) process.exit(1)
  const bill = billOfMaterials({
    version: packageJson.version,
    notices: readBuiltNotices(join(root, 'out')) ?? [],
    electronVersion: electronPackage.version,
    lock: lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))),
  })
  writeFileSync(join(root, 'out/sbom.cdx.json'), bill)
  const archives = await pack({
    root,
    into,
    program,
    electronVersion: electronPackage.version,
    onlyFolder,
    isSigned: values.sign,
    archiveFaults: (asar) => [...archiveFaults(filesIn(asar)), ...unpackedFaults(asar)],
  })
  for (const { path, sha256 } of archives)
    console.log(`Packed and checked: ${path}\n  sha256 ${sha256}`)
  return archives.map(({ sha256 }) => sha256).join(' ')
}

/** Native and WebAssembly files must lie beside the archive, where the system can open them. */
function unpackedFaults(archive: string): readonly string[] {
  const unpacked = `${archive}.unpacked/node_modules`
  const wasm = join(unpacked, 'highs/build/highs.wasm')
  const native = join(unpacked, 'better-sqlite3-multiple-ciphers/prebuilds')
  return [
    ...(existsSync(wasm) ? [] : ['highs.wasm is not unpacked']),
    ...(existsSync(native) && readdirSync(native).length > 0 ? [] : ['no .node is unpacked']),
  ]
}
