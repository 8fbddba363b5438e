import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { putEmptyRoster } from './empty-roster.ts'
import { storeRoom } from './store-room.ts'
import { startTestEngine, type TestEngine } from './test-engine.ts'
import { testKey } from './test-store.ts'

/** One engine on one store for all tests of a file: opened before the first of them, gone after the last. */
export function engineOfFile(): () => TestEngine {
  const folder = mkdtempSync(join(storeRoom, 'scrutin-test-'))
  let house: TestEngine | null = null
  beforeAll(async () => {
    await putEmptyRoster(folder, testKey)
    house = await startTestEngine({ folder })
  })
  afterAll(async () => {
    await house?.engine.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return () => {
    if (house === null) throw new Error('the engine of the file is asked before its first test')
    return house
  }
}
