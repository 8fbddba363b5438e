import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore, type OpenOptions, type Store } from '#electron/engine/store/open.ts'
import { savePerson } from '#electron/engine/store/repositories/people.ts'
import { aPerson, saidOnNoDay } from '#tests/builders/people.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { aWriting } from '#tests/builders/writing.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

/** Lends a folder to some work and removes it afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(storeRoom, 'scrutin-torture-'))
  try {
    return await work(folder)
  } finally {
    // A Chromium that ended with its program writes a moment longer.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

export const openIn = (folder: string, more: Partial<OpenOptions> = {}): Store =>
  openStore({ folder, keyHex: testKey, clock: () => new Date(), log: () => undefined, ...more })

/** Saves one person as a call does, and says that it was kept. */
export function saveOne(store: Store, at: string): string {
  const { sqlite } = store.write
  const person = aPerson({
    ...saidOnNoDay,
    id: crypto.randomUUID(),
    notes: 'Observes elections. '.repeat(60),
  })
  sqlite.exec('BEGIN IMMEDIATE')
  savePerson({ ...aWriting(sqlite, { now: at }), touch: () => undefined }, person, null)
  sqlite.exec('COMMIT')
  store.acknowledge()
  return person.id
}
