import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar'
import { FuseState, type FuseV1Config, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** Hash of a file's bytes, in hexadecimal digits. */
export function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** Hash of an archive's list of files, which is what the runtime checks before it reads any of them. */
export function headerHash(asar: string): string {
  return createHash('sha256').update(getRawHeader(asar).headerString).digest('hex')
}

/** Files of an archive whose bytes are not those its list vouches for, or that it does not vouch for. */
export function integrityFaults(asar: string): readonly string[] {
  return listPackage(asar, { isPack: false }).flatMap((listed) => {
    const name = listed.slice(1)
    const entry = statFile(asar, name)
    if (!('size' in entry)) return []
    const bytes = entry.unpacked
      ? readFileSync(join(`${asar}.unpacked`, name))
      : extractFile(asar, name)
    const hash = createHash('sha256').update(bytes).digest('hex')
    return entry.integrity.hash === hash ? [] : [`${name} is not what the archive vouches for`]
  })
}

/**
 * On macOS and Windows the program itself holds the hash of the archive's list, in `Info.plist` or among
 * the resources of the executable. Linux has no such place.
 *
 * @param holder the file that must hold it
 */
export function vouchesFor(holder: string, asar: string): boolean {
  if (!existsSync(holder)) return false
  const bytes = readFileSync(holder)
  const hash = headerHash(asar)
  return bytes.includes(hash) || bytes.includes(Buffer.from(hash, 'utf16le'))
}

/** Fuses of a packaged program that are not as decided, in words. */
export async function fuseFaults(
  program: string,
  decided: FuseV1Config,
): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(program)
  return Object.values(FuseV1Options)
    .filter((each) => typeof each === 'number')
    .filter(
      (fuse) => wire[fuse] !== (decided[fuse] === true ? FuseState.ENABLE : FuseState.DISABLE),
    )
    .map((fuse) => `The fuse ${FuseV1Options[fuse]} is not as decided`)
}
