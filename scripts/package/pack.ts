import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { flipFuses } from '@electron/fuses'
import { build, type AfterPackContext, type Configuration } from 'electron-builder'
import { fuses } from './fuses.ts'
import { fuseFaults, integrityFaults, sha256, vouchesFor } from './integrity.ts'
import { makeStandInRuntime } from './stand-in.ts'

export interface PackOrder {
  /** Folder of the project; `electron-builder.yml` and what it names are there. */
  readonly root: string
  /** Folder for the result. */
  readonly into: string
  /** The runtime's program, or null to pack around a stand-in. */
  readonly program: string | null
  readonly electronVersion: string
  /** Stop at the unpacked folder. */
  readonly onlyFolder: boolean
  readonly isSigned: boolean
  /** What is wrong with an archive beyond its integrity, in words. */
  readonly archiveFaults: (asar: string) => readonly string[]
}

/** An archive, and the hash of its bytes as it was packed. */
export interface PackedArchive {
  readonly path: string
  readonly sha256: string
}

/**
 * Packs what is built, sets the fuses, and checks both in the result. Returns the archives. Throws with
 * all faults when one is not as it must be.
 */
export async function pack(order: PackOrder): Promise<readonly PackedArchive[]> {
  const { root, into, program, electronVersion, onlyFolder, isSigned } = order
  const archives: PackedArchive[] = []
  const standIn = join(into, '.stand-in')
  const config: Configuration = {
    extends: join(root, 'electron-builder.yml'),
    directories: { output: into, buildResources: 'resources' },
    electronDist:
      program === null ? makeStandInRuntime(standIn, electronVersion) : dirname(program),
    electronVersion,
    forceCodeSigning: isSigned && process.platform !== 'linux',
    ...(isSigned ? {} : { mac: { identity: null, notarize: false } }),
    afterPack: async (context) => {
      // A half of a universal program: what it is merged into comes here later.
      if (context.appOutDir.endsWith('-temp')) return
      const asar = join(context.packager.getResourcesDir(context.appOutDir), 'app.asar')
      const executable = executableOf(context)
      await flipFuses(executable, fuses)
      const faults = [
        ...order.archiveFaults(asar),
        ...integrityFaults(asar),
        ...(await fuseFaults(executable, fuses)),
        ...(program === null ? [] : holderFaults(context, asar)),
      ]
      if (faults.length > 0)
        throw new Error(`The package is not as it must be:\n${faults.join('\n')}`)
      archives.push({ path: asar, sha256: sha256(asar) })
    },
  }
  await build({ projectDir: root, dir: onlyFolder || program === null, config })
  rmSync(standIn, { recursive: true, force: true })
  return archives
}

function holderFaults(context: AfterPackContext, asar: string): readonly string[] {
  const { electronPlatformName: system } = context
  const executable = executableOf(context)
  if (system === 'linux') return []
  const holder = system === 'darwin' ? join(executable, 'Contents/Info.plist') : executable
  return vouchesFor(holder, asar) ? [] : [`${holder} does not vouch for the archive`]
}

function executableOf({ appOutDir, packager, electronPlatformName }: AfterPackContext): string {
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`)
  if (electronPlatformName === 'win32') return join(appOutDir, `${name}.exe`)
  return join(appOutDir, name.toLowerCase())
}
