import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { flipFuses } from '@electron/fuses'
import { build, type AfterPackContext } from 'electron-builder'
import electronPackage from 'electron/package.json' with { type: 'json' }
import { installedElectron } from './launch/electron-runtime.ts'
import { runTool } from './launch/run.ts'
import { archiveFaults, filesIn } from './package/archive.ts'
import { fuses } from './package/fuses.ts'
import { makeStandInRuntime } from './package/stand-in.ts'

/**
 * `npm run package`: the desktop package for this system; `-- --dir` stops at the unpacked folder.
 * Where Electron's runtime is missing the folder is packed around a stand-in, so that the archive can
 * be checked; the result says that it does not run.
 */
const root = resolve(import.meta.dirname, '..')

const { values } = parseArgs({ options: { dir: { type: 'boolean', default: false } } })
const code = await runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], {
  cwd: root,
})
if (code !== 0) process.exit(1)

const program = installedElectron(root)
const standIn = join(root, '.cache/electron-stand-in')
const electronDist =
  program === null ? makeStandInRuntime(standIn, electronPackage.version) : dirname(program)
const checked: string[] = []

await build({
  projectDir: root,
  dir: values.dir || program === null,
  config: {
    extends: 'electron-builder.yml',
    electronDist,
    electronVersion: electronPackage.version,
    afterPack: async (context) => {
      checkArchive(context)
      if (program !== null) await flipFuses(executableOf(context), fuses)
    },
  },
})
rmSync(standIn, { recursive: true, force: true })
for (const archive of checked) console.log(`Packed and checked: ${archive}`)
if (program === null)
  console.log("Electron's runtime is not installed: the folder holds a stand-in and does not run.")

function checkArchive({ appOutDir, packager }: AfterPackContext): void {
  const archive = join(packager.getResourcesDir(appOutDir), 'app.asar')
  const faults = [...archiveFaults(filesIn(archive)), ...unpackedFaults(archive)]
  if (faults.length > 0) throw new Error(`The archive is not as it must be:\n${faults.join('\n')}`)
  checked.push(archive)
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

function executableOf({ appOutDir, packager, electronPlatformName }: AfterPackContext): string {
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`)
  if (electronPlatformName === 'win32') return join(appOutDir, `${name}.exe`)
  return join(appOutDir, name.toLowerCase())
}
