import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '#electron/engine/engine.ts'
import { openStore } from '#electron/engine/store/open.ts'
import { testFolder, testKey, testNow } from './test-store.ts'
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
  put(folder, await files)
}

/** What a store without anything leaves in its folder. */
let emptyStore: Files | null = null

/** A folder that holds a store under the key of tests, without even the skills that an engine puts there. */
export function folderWithStore(): string {
  const folder = testFolder()
  emptyStore ??= filesLeftBy((made) =>
    openStore({
      ...{ folder: made, keyHex: testKey },
      clock: () => new Date(testNow),
      log: () => undefined,
    }).close(),
  )
  put(folder, emptyStore)
  return folder
}

function put(folder: string, files: Files): void {
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes, { mode: 0o600 })
}

function filesIn(folder: string): Files {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
}

function filesLeftBy(work: (folder: string) => void): Files {
  const folder = mkdtempSync(join(storeRoom, 'scrutin-empty-'))
  try {
    work(folder)
    return filesIn(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function makeRoster(keyHex: string): Promise<Files> {
  const folder = mkdtempSync(join(storeRoom, 'scrutin-empty-'))
  try {
    const engine = await createEngine({ folder, keyHex, user: 'Tester', now: testNow })
    await engine.close()
    return filesIn(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
