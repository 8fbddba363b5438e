import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { ExpectedFailure, failing, type Failure } from '#shared/contract/failure.ts'
import { errorCode } from './error-code.ts'
import { closeToOthers } from './owner-only.ts'

interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where the operating system wants a program's data: the same folder for both hosts. */
export function defaultDataFolder(
  { platform, home, env }: Surroundings = {
    platform: process.platform,
    home: homedir(),
    env: process.env,
  },
): string {
  switch (platform) {
    case 'win32':
      // Local, not roaming: a roster must not be copied by a profile server while it is open.
      return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Scrutin')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Scrutin')
    default:
      return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'Scrutin')
  }
}

/**
 * How long the path of a file may be that SQLite opens: bytes, on Windows characters; it opens none beyond. The
 * names that the program gives below the folder take less than the second figure.
 */
const LONGEST_PATH = { windows: 259, elsewhere: 511 }
const LONGEST_BELOW = 100

/** Makes sure the folder is there and is one. Throws an expected failure with the path and a way out. */
export function prepareDataFolder(path: string): string {
  const folder = resolve(path)
  const [length, most] =
    process.platform === 'win32'
      ? [folder.length, LONGEST_PATH.windows]
      : [Buffer.byteLength(folder), LONGEST_PATH.elsewhere]
  if (length > most - LONGEST_BELOW) throw new ExpectedFailure(reasonFor('ENAMETOOLONG', folder))
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (statSync(folder).isDirectory()) {
      // Made for the roster by somebody's hand: nobody else has a use for it.
      if (readdirSync(folder).length === 0) closeToOthers(folder, 0o700)
      return folder
    }
  } catch (error) {
    throw unusable(error, folder)
  }
  throw new ExpectedFailure(reasonFor('ENOTDIR', folder))
}

/** What the system says of a data folder, as a failure with a way out; anything else as it is. */
export function unusable(error: unknown, folder: string): unknown {
  const code = errorCode(error)
  return code === '' || error instanceof ExpectedFailure
    ? error
    : new ExpectedFailure(reasonFor(code, folder))
}

function reasonFor(code: string, folder: string): Failure {
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return failing('refused', 'folderIsFile', { folder })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failing('readOnly', 'folderReadOnly', { folder })
    case 'ENOSPC':
      return failing('diskFull', 'folderFull', { folder })
    case 'ENAMETOOLONG':
      return failing('refused', 'folderTooDeep', { folder })
    default:
      return failing('refused', 'folderUnusable', { folder, code })
  }
}
