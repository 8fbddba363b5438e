import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { leadingPage } from './screens.ts'

interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Command that opens an address in the user's browser, or null where there is no screen. */
export function openerFor({ platform, env }: Surroundings): readonly string[] | null {
  switch (platform) {
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler']
    case 'darwin':
      return ['open']
    default: {
      const hasScreen = Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY'])
      return hasScreen ? ['xdg-open'] : null
    }
  }
}

/** An address on its way to the user's browser. */
export interface AddressFile {
  /** The address served: what led to it goes. */
  readonly remove: () => void
}

/**
 * Opens the address where there is a screen. Everybody on a computer can read what a program is started with,
 * so the browser is given a file that only its owner can read and that leads on. Failing is harmless: the
 * address stands printed.
 */
export function openAddress(address: string, folder: string): AddressFile {
  const opener = openerFor({ platform: process.platform, env: process.env })
  if (!opener) return { remove: () => undefined }
  const path = join(folder, 'open-scrutin.html')
  rmSync(path, { force: true })
  writeFileSync(path, leadingPage(address), { mode: 0o600, flag: 'wx' })
  const [command = '', ...args] = opener
  const child = spawn(command, [...args, path], { stdio: 'ignore', detached: true })
  // No such program: the user opens the printed address by hand.
  child.on('error', () => undefined)
  child.unref()
  return { remove: () => rmSync(path, { force: true }) }
}
