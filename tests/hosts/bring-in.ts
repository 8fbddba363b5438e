import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import type { EngineWindow } from './engine-window.ts'

/** Puts a list of lines where the next "choose a file" finds it. */
export function chooseLines(engine: EngineWindow, name: string, lines: readonly string[]): void {
  const path = join(engine.folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  engine.willChoose({ name, path, temporary: false })
}

/** Imports a list of lines as the wizard proposes it; nothing is decided by hand. */
export async function bringIn(
  engine: EngineWindow,
  name: string,
  lines: readonly string[],
): Promise<void> {
  chooseLines(engine, name, lines)
  const chosen = await engine.call('host.chooseFile', { kind: 'list' })
  if (chosen === null) throw new Error('no file was chosen')
  const { plan } = await engine.call('import.inspect', {
    ...{ file: chosen.token, sheet: null, csv: null },
  })
  await engine.call('import.commit', { plan, decisions: [], task: newId() })
}
