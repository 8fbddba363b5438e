import { parseArgs } from 'node:util'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { defaultDataFolder } from '../system/data-folder.ts'

/** What the browser host can be told on the command line. */
export interface BrowserOptions {
  readonly data: string
  readonly port: number
  readonly open: boolean
  readonly now: string | null
}

/**
 * Reads `--data FOLDER --port N --no-open`, and `--now ISO` for rehearsals and tests.
 * Throws `invalid` with the words that are wrong.
 */
export function readBrowserOptions(args: readonly string[]): BrowserOptions {
  const values = readArgs(args)
  const port = Number(values.port ?? '0')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw wrong(`--port ${values.port ?? ''}`, 'Give a number from 0 to 65535; 0 is any free port.')
  const now = values.now ?? null
  if (now !== null && Number.isNaN(Date.parse(now)))
    throw wrong(`--now ${now}`, 'Give an instant such as 2026-03-01T09:00:00Z.')
  if (values.data === '') throw wrong('--data', 'Name the folder after it.')
  return {
    data: values.data ?? defaultDataFolder(),
    port,
    open: !values['no-open'],
    now: now === null ? null : new Date(now).toISOString(),
  }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        now: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw wrong(
      error instanceof Error ? error.message : String(error),
      'The options are --data FOLDER, --port N, --no-open.',
    )
  }
}

function wrong(what: string, next: string): ExpectedFailure {
  return new ExpectedFailure({ code: 'invalid', message: `This is not understood: ${what}`, next })
}
