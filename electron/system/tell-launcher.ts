import { writeFileSync } from 'node:fs'

/** Variable by which a launcher that waits for the first window names the file to make. */
export const cameUpVariable = 'SCRUTIN_CAME_UP'

/**
 * Tells the launcher, where there is one, that there is something for the user to see. A file rather than
 * a channel: it works in every runtime, whatever becomes of its outputs. Once said, the variable goes,
 * so that no process started later says it again.
 */
export function tellLauncher(env: NodeJS.ProcessEnv = process.env): void {
  const file = env[cameUpVariable]
  if (file === undefined) return
  Reflect.deleteProperty(env, cameUpVariable)
  writeFileSync(file, '')
}
