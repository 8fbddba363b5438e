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

/** Makes sure the folder is there and is one. Throws an expected failure with the path and a way out. */
export function prepareDataFolder(path: string): string {
  const folder = resolve(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (statSync(folder).isDirectory()) {
      // Made for the roster by somebody's hand: nobody else has a use for it.
      if (readdirSync(folder).length === 0) closeToOthers(folder, 0o700)
      return folder
    }
  } catch (error) {
    throw new ExpectedFailure(reasonFor(errorCode(error), folder))
  }
  throw new ExpectedFailure(reasonFor('ENOTDIR', folder))
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
    default:
      return failing('unexpected', 'folderUnusable', { folder, code })
  }
}
