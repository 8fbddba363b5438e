import type { App } from 'electron'
import { phrase, type Phrase } from '#shared/text/index.ts'

/**
 * What to tell where the program was started without Chromium's sandbox, as AppImages are on systems
 * that keep programs from making one; null where it is in force.
 */
export function sandboxWarning(app: {
  readonly commandLine: Pick<App['commandLine'], 'hasSwitch'>
}): Phrase | null {
  return app.commandLine.hasSwitch('no-sandbox') ? phrase('host.noSandbox') : null
}
