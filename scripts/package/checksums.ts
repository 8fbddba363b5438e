import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './integrity.ts'

/** What people download and open; an update is one of these, fetched and checked by hand. */
const downloads = /\.(?:exe|zip|dmg|AppImage|deb|rpm)$/u

/**
 * Writes the hashes of the packages in a folder, as `sha256sum --check` reads them. Returns the file's path,
 * null where there are no packages.
 */
export function writeChecksums(folder: string, system: NodeJS.Platform): string | null {
  const packages = readdirSync(folder)
    .filter((name) => downloads.test(name))
    .toSorted()
  if (packages.length === 0) return null
  const path = join(folder, `SHA256SUMS-${system}.txt`)
  writeFileSync(path, packages.map((name) => `${sha256(join(folder, name))}  ${name}\n`).join(''))
  return path
}
