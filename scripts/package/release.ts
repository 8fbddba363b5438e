import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  releaseFiles,
  releaseManifest,
  type ReleaseManifest,
  type ReleasePackage,
} from '../../shared/release/manifest.ts'
import { signRelease } from '../../electron/updates/signature.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the office's private key is: the path of its PEM file; and what opens it, where it is sealed. */
export const keyNames = {
  file: 'SCRUTIN_RELEASE_KEY',
  passphrase: 'SCRUTIN_RELEASE_KEY_PASSPHRASE',
} as const

const kinds: readonly (readonly [RegExp, ReleasePackage['system']])[] = [
  [/\.exe$|[.-]win\.zip$/u, 'win32'],
  [/\.dmg$|-mac\.zip$/u, 'darwin'],
  [/\.(?:AppImage|deb|rpm)$/u, 'linux'],
]

/**
 * The key to sign a release with; null where the environment names none. Throws, in words, when what it names
 * is no Ed25519 key.
 */
export function releaseKey(env: Environment): KeyObject | null {
  const path = env[keyNames.file] ?? ''
  if (path === '') return null
  if (!existsSync(path)) throw new Error(`${keyNames.file} names ${path}, which is not there.`)
  const passphrase = env[keyNames.passphrase]
  const key = createPrivateKey({
    key: readFileSync(path),
    ...(passphrase ? { passphrase } : {}),
  })
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(`${path} holds a key of another kind than Ed25519.`)
  return key
}

/** The public half of a key as it is pasted into the settings. */
export function publicLine(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
}

/**
 * Writes what a folder of packages holds, of all systems, and the signature beside it. Returns the manifest.
 * Throws where the folder has no package.
 */
export async function writeRelease(
  folder: string,
  of: Pick<ReleaseManifest, 'version' | 'date' | 'notes'>,
  key: KeyObject,
): Promise<ReleaseManifest> {
  const packages: ReleasePackage[] = []
  for (const name of readdirSync(folder).toSorted()) {
    const system = kinds.find(([pattern]) => pattern.test(name))?.[1]
    if (system === undefined) continue
    const path = join(folder, name)
    packages.push({
      name,
      system,
      arch: archOf(name),
      size: statSync(path).size,
      sha512: await sha512(path),
    })
  }
  const read = releaseManifest.safeParse({ format: 'scrutin-release-1', ...of, packages })
  if (!read.success) throw new Error(`No release of ${folder}:\n${z.prettifyError(read.error)}`)
  const bytes = Buffer.from(`${JSON.stringify(read.data, null, 2)}\n`)
  writeFileSync(join(folder, releaseFiles.manifest), bytes)
  writeFileSync(join(folder, releaseFiles.signature), signRelease(bytes, key))
  return read.data
}

function archOf(name: string): ReleasePackage['arch'] {
  if (/universal/u.test(name)) return 'universal'
  return /arm64|aarch64/u.test(name) ? 'arm64' : 'x64'
}

async function sha512(path: string): Promise<string> {
  const hash = createHash('sha512')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}
