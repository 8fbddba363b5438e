import type { App, Dialog } from 'electron'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { type Locale, phrase, say } from '#shared/text/index.ts'
import { errorCode } from '../system/error-code.ts'

/** Says why the program could not start, and ends it: never a process without a window or a word. */
export function giveUpStarting(
  error: unknown,
  app: Pick<App, 'exit'>,
  dialog: Pick<Dialog, 'showErrorBox'>,
  locale: Locale,
): void {
  if (error instanceof ExpectedFailure) {
    const { message, next } = error.failure
    dialog.showErrorBox(say(locale, message), say(locale, next))
  } else {
    const reason = error instanceof Error ? `${error.name} ${errorCode(error)}`.trim() : ''
    dialog.showErrorBox(
      say(locale, phrase('host.notStarted')),
      say(locale, phrase('host.notStartedNext', { reason })),
    )
    // With its place in the code, for whoever is asked for help; no roster is open yet.
    console.error(error)
  }
  app.exit(1)
}
