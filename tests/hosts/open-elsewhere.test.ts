import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Conf from 'conf'
import { expect, it } from 'vitest'
import { listCopies } from '#electron/engine/store/copies.ts'
import { backUp } from '#electron/engine/store/elsewhere/backups.ts'
import { keepPlan } from '#electron/engine/store/elsewhere/plan.ts'
import { openStore } from '#electron/engine/store/open.ts'
import { savePerson } from '#electron/engine/store/repositories/people.ts'
import { storeFiles } from '#electron/engine/store/store-files.ts'
import type { HostAbilities } from '#electron/carrier/abilities.ts'
import { startHost } from '#electron/host.ts'
import { openSettings } from '#electron/settings/settings.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import { putEmptyRoster } from '../builders/empty-roster.ts'
import { aPerson } from '../builders/people.ts'
import { testKey, testNow } from '../builders/test-store.ts'
import { aWriting } from '../builders/writing.ts'

/** A roster with one person and a backup elsewhere, of which everything on this computer is lost but the key. */
async function lost(root: string): Promise<string> {
  const [folder, stick] = [join(root, 'data'), join(root, 'stick')]
  mkdirSync(stick)
  mkdirSync(folder, { mode: 0o700 })
  await putEmptyRoster(folder, testKey)
  const store = openStore({
    ...{ folder, keyHex: testKey, clock: () => new Date(testNow), log: () => undefined },
  })
  const { sqlite } = store.write
  sqlite.exec('BEGIN IMMEDIATE')
  savePerson({ ...aWriting(sqlite, { now: testNow }), touch: () => undefined }, aPerson(), null)
  sqlite.exec('COMMIT')
  store.close()
  const files = storeFiles(folder)
  const [copy] = listCopies(files.copies)
  if (copy === undefined) throw new Error('a store that is closed has a copy')
  await backUp({
    ...{ files, folder: stick, keep: 3, copy, at: testNow, wasThere: false },
    signal: new AbortController().signal,
  })
  keepPlan(files, { version: 1, folder: stick, keep: 3, last: null, failed: null })
  rmSync(files.database)
  rmSync(files.copies, { recursive: true })
  return folder
}

it('a roster that is gone opens its newest backup elsewhere', { timeout: 120_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'scrutin-lost-'))
  const folder = await lost(root)
  const host = startHost({
    ...{ version: '0.1.0', folder, now: testNow },
    settings: openSettings(Conf, folder, new Date(testNow)),
    openKey: () => Promise.resolve(testKey),
    keepKey: () => Promise.resolve(),
    engineWorker: new URL('../../electron/engine/worker.ts', import.meta.url),
    tell: () => undefined,
    log: () => undefined,
  })
  // No window is asked for anything here.
  const call = (name: string): ReturnType<typeof host.carrier.call> =>
    host.carrier.call({} as HostAbilities, name, {})
  try {
    const status = await call('app.status')
    expect(status).toMatchObject({
      result: {
        ...{ state: 'failed', failure: { code: 'damaged' }, lastGoodCopy: null },
        elsewhere: { folder: join(root, 'stick'), newest: testNow },
      },
    })
    expect(await call('host.openElsewhere')).toMatchObject({ result: { open: true } })
    const counts = (await call('app.counts')) as { result: ResultOf<'app.counts'> }
    expect(counts.result.people).toBe(1)
    expect(await call('host.openElsewhere')).toMatchObject({ failure: { code: 'refused' } })
  } finally {
    await host.close()
    rmSync(root, { recursive: true })
  }
})
