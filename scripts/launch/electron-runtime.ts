import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runTool } from './run.ts'

/** Path of the installed Electron program, or null. Never downloads anything. */
export function installedElectron(
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const folder = join(root, 'node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron'
  const dist = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const program = join(dist, name)
  return existsSync(program) ? program : null
}

/** The runtime is some 110 MB: a minute suffices on a line worth waiting for. */
const downloadLimitMs = 60_000
/** After a failed attempt starting is not slowed down again for a day. */
const retryAfterMs = 24 * 60 * 60 * 1000

/**
 * Lets Electron's own installer fetch the runtime, once a day at most and never for longer than the
 * limit. Returns the program, or null.
 */
export async function fetchElectron(root: string, now: number): Promise<string | null> {
  const attempt = join(root, '.cache/electron-attempt')
  const last = statSync(attempt, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (now - last < retryAfterMs) return null
  mkdirSync(dirname(attempt), { recursive: true })
  writeFileSync(attempt, '')
  const code = await runTool('electron/install.js', [], {
    cwd: root,
    limitMs: downloadLimitMs,
    quiet: true,
  })
  const program = code === 0 ? installedElectron(root) : null
  if (program !== null) rmSync(attempt)
  return program
}

/** Why no desktop window can be opened here at all, in words; null when nothing stands against it. */
export function noWindowBecause(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  isRoot: boolean,
): string | null {
  if (platform !== 'linux') return null
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'There is no screen here'
  // Chromium's sandbox, which Scrutin never switches off, does not run as root.
  if (isRoot) return 'Electron does not run as root'
  return null
}
