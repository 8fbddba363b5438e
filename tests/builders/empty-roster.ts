import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '#electron/engine/engine.ts'
import { testNow } from './test-store.ts'
import { storeRoom } from './store-room.ts'

type Files = ReadonlyMap<string, Buffer>

/** What a new roster leaves in its folder, by the key that it was made with. */
const made = new Map<string, Promise<Files>>()

/**
 * Puts an empty roster into a folder. It was made once, by the engine itself, in all its steps: they take
 * longer than most tests do with it.
 */
export async function putEmptyRoster(folder: string, keyHex: string): Promise<void> {
  let files = made.get(keyHex)
  if (files === undefined) {
    files = makeRoster(keyHex)
    made.set(keyHex, files)
  }
  for (const [name, bytes] of await files) {
    writeFileSync(join(folder, name), bytes, { mode: 0o600 })
  }
}

async function makeRoster(keyHex: string): Promise<Files> {
  const folder = mkdtempSync(join(storeRoom, 'scrutin-empty-'))
  try {
    const engine = await createEngine({ folder, keyHex, user: 'Tester', now: testNow })
    await engine.close()
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
