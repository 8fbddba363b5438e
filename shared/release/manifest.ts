import { z } from 'zod'
import { dateOnly } from '../calendar/index.ts'

/** The file that says what a release holds, and the signature that lies beside it: base64 of Ed25519's 64 bytes. */
export const releaseFiles = {
  manifest: 'scrutin-release.json',
  signature: 'scrutin-release.json.sig',
} as const

/** What is read of either at the most, in bytes: whoever holds the place could send without end. */
export const releaseLimits = { manifest: 256 * 1024, signature: 1024 } as const

/** Largest package, in bytes. */
const largestPackage = 2 * 1024 ** 3

const version = z.string().regex(/^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/u)

/** A package of a release. Its name is a plain one: it can name no other folder and no option of a program. */
const releasePackage = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,119}$/u),
  system: z.enum(['win32', 'darwin', 'linux']),
  /** Of the processor; `universal` runs on each. */
  arch: z.enum(['x64', 'arm64', 'universal']),
  /** In bytes. */
  size: z.int().min(1).max(largestPackage),
  /** Hexadecimal, lower case. */
  sha512: z.string().regex(/^[0-9a-f]{128}$/u),
})
export type ReleasePackage = z.infer<typeof releasePackage>

/** What a release says of itself. Only what was signed is read by it. */
export const releaseManifest = z.strictObject({
  /** Tells this file from anything else the same key may sign. */
  format: z.literal('scrutin-release-1'),
  version,
  date: dateOnly,
  /** The office's own words, plain text. */
  notes: z.string().max(8000),
  packages: z.array(releasePackage).min(1).max(40),
})
export type ReleaseManifest = z.infer<typeof releaseManifest>

/** Orders versions "1.2.3" by their numbers; below 0 where `a` is older. A label after them ("-beta") counts for nothing. */
export function compareVersions(a: string, b: string): number {
  const [ofA, ofB] = [a, b].map((text) => text.split('-')[0]?.split('.').map(Number) ?? [])
  const differing = [0, 1, 2].find((part) => (ofA?.[part] ?? 0) !== (ofB?.[part] ?? 0))
  return differing === undefined ? 0 : (ofA?.[differing] ?? 0) - (ofB?.[differing] ?? 0)
}

/** A computer, as Node names it, and how the program came onto it. */
export interface Computer {
  readonly system: string
  readonly arch: string
  /** Ends of names of the packages that fit, the best first: `['.deb']`. */
  readonly kinds: readonly string[]
}

/** The package for a computer; null where the release has none. */
export function packageFor(
  manifest: ReleaseManifest,
  { system, arch, kinds }: Computer,
): ReleasePackage | null {
  const fitting = manifest.packages.filter(
    (each) => each.system === system && (each.arch === arch || each.arch === 'universal'),
  )
  const found = kinds.map((kind) => fitting.find(({ name }) => name.endsWith(kind)))
  return found.find((each) => each !== undefined) ?? null
}
