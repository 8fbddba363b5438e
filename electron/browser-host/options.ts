import { parseArgs } from 'node:util'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
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
    throw wrong('badPort', `--port ${values.port ?? ''}`)
  const now = values.now ?? null
  if (now !== null && Number.isNaN(Date.parse(now))) throw wrong('badNow', `--now ${now}`)
  if (values.data === '') throw wrong('noFolderNamed', '--data')
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
    throw wrong('notUnderstood', error instanceof Error ? error.message : String(error))
  }
}

function wrong(
  text: 'badPort' | 'badNow' | 'noFolderNamed' | 'notUnderstood',
  what: string,
): ExpectedFailure {
  return expectedFailure('invalid', text, { what })
}
