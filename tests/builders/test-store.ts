import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { storeRoom } from './store-room.ts'

/** Key of every store made by tests. */
export const testKey = 'ab'.repeat(32)

/** "Now" of tests: nothing depends on the day they run. */
export const testNow = '2027-02-01T09:00:00.000Z'

/** A folder of its own that goes when the test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(join(storeRoom, 'scrutin-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
