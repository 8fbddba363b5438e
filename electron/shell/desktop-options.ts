import { listPath } from './list-path.ts'
import { defaultDataFolder } from '../system/data-folder.ts'

export interface DesktopOptions {
  readonly data: string
  readonly now: string | null
  /** Lists to open, as absolute paths: given by a file manager, which starts programs that way. */
  readonly lists: readonly string[]
  /** What stands on the command line beside the lists: what the next start is to be given, too. */
  readonly rest: readonly string[]
}

/** More lists than this are opened by nobody on purpose. */
const mostLists = 100
const ours = ['--data', '--now'] as const

/**
 * Reads `--data FOLDER` (and `--now ISO` for tests) and the lists to open among whatever else stands on
 * the command line: Chromium's own switches come that way too and are none of our business. From the first
 * list or a lone `--` on, everything is the name of a file, whatever it looks like: a file that somebody
 * sent is never an option.
 *
 * @param folder the working folder, for names that are relative to it
 */
export function readDesktopOptions(args: readonly string[], folder: string): DesktopOptions {
  const given = new Map<string, string>()
  const lists: string[] = []
  const rest: string[] = []
  let areFiles = false
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (areFiles || !arg.startsWith('-')) {
      const path = listPath(arg, folder)
      if (path !== null && lists.length < mostLists) lists.push(path)
      else if (path === null && !areFiles) rest.push(arg)
      areFiles ||= path !== null
      continue
    }
    if (arg === '--') {
      areFiles = true
      continue
    }
    rest.push(arg)
    const name = ours.find((option) => arg === option || arg.startsWith(`${option}=`))
    if (name === undefined) continue
    const next = args[at + 1]
    const isApart = arg === name && next !== undefined && !next.startsWith('--')
    const value = isApart ? next : arg.slice(name.length + 1)
    if (isApart) {
      rest.push(next)
      at++
    }
    if (value !== '') given.set(name, value)
  }
  const now = given.get('--now')
  return {
    data: given.get('--data') ?? defaultDataFolder(),
    now: now !== undefined && !Number.isNaN(Date.parse(now)) ? new Date(now).toISOString() : null,
    lists,
    rest,
  }
}

/** The arguments of a program started again to open lists, or none. */
export function argsToOpen(
  { rest }: Pick<DesktopOptions, 'rest'>,
  lists: readonly string[],
): readonly string[] {
  return lists.length === 0 ? rest : [...rest, '--', ...lists]
}
