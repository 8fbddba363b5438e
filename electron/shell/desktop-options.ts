import { defaultDataFolder } from '../system/data-folder.ts'

export interface DesktopOptions {
  readonly data: string
  readonly now: string | null
}

/**
 * Reads `--data FOLDER` (and `--now ISO` for tests) among whatever else stands on the command line:
 * Chromium's own switches come that way too and are none of our business.
 */
export function readDesktopOptions(args: readonly string[]): DesktopOptions {
  const now = valueOf(args, '--now')
  return {
    data: valueOf(args, '--data') ?? defaultDataFolder(),
    now: now !== null && !Number.isNaN(Date.parse(now)) ? new Date(now).toISOString() : null,
  }
}

function valueOf(args: readonly string[], name: string): string | null {
  const joined = args.find((arg) => arg.startsWith(`${name}=`))
  if (joined !== undefined) return joined.slice(name.length + 1) || null
  const at = args.indexOf(name)
  const next = at === -1 ? undefined : args[at + 1]
  return next === undefined || next.startsWith('--') ? null : next
}
