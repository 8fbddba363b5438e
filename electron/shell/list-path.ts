import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { extensionsOf } from '../carrier/abilities.ts'

/** No system knows longer paths that programs can open. */
const longestPath = 4096
const extensions: readonly string[] = extensionsOf.list

/**
 * The absolute path of a list named by whoever starts the program: a path, or a `file:` address as Linux's
 * desktops give it. Null for what is not named as a list, for addresses of other computers and for devices.
 * Whether there is such a file is asked when it is taken.
 *
 * @param folder for names that are relative to it
 */
export function listPath(name: string, folder: string): string | null {
  if (name === '' || name.length > longestPath || name.includes('\0')) return null
  const path = /^[a-z][a-z\d+.-]+:\/\//iu.test(name) ? pathOfAddress(name) : name
  if (path === null || /^[\\/]{2}[.?][\\/]/u.test(path)) return null
  return extensions.includes(extname(path).slice(1).toLowerCase()) ? resolve(folder, path) : null
}

function pathOfAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'file:' || !['', 'localhost'].includes(url.hostname)) return null
  url.hostname = ''
  try {
    const path = fileURLToPath(url)
    return path.includes('\0') ? null : path
  } catch {
    // An escaped separator, or no drive on Windows: nothing a file manager gives.
    return null
  }
}

const handedOver = z.object({ lists: z.array(z.string().max(longestPath)).max(100) })

/** What a second start hands over to the first: see {@link readHandedOver}. */
export interface HandedOver extends Record<string, unknown> {
  readonly lists: readonly string[]
}

/** The lists that a second start handed over, each looked at anew; none where it is not one of ours. */
export function readHandedOver(data: unknown): readonly string[] {
  const read = handedOver.safeParse(data)
  if (!read.success) return []
  return read.data.lists.flatMap((path) => (listPath(path, '/') === path ? [path] : []))
}
