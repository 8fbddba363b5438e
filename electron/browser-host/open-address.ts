import { spawn } from 'node:child_process'

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

/** Opens the address where there is a screen. Failing is harmless: the address stands printed. */
export function openAddress(address: string): void {
  const opener = openerFor({ platform: process.platform, env: process.env })
  if (!opener) return
  const [command = '', ...args] = opener
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  // No such program: the user opens the printed address by hand.
  child.on('error', () => undefined)
  child.unref()
}
