import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { folderWithStore } from '#tests/builders/empty-roster.ts'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { aWriting } from '#tests/builders/writing.ts'
import { connect } from './connect.ts'
import { openStore, type Store } from './open.ts'
import { insertPeople } from './repositories/people.ts'
import { storeFiles } from './store-files.ts'

const passphrase = 'l’été à Nairobi'

function filled(): Store {
  const store = openStore({
    folder: folderWithStore(),
    keyHex: testKey,
    clock: () => new Date(testNow),
    log: () => undefined,
  })
  insertPeople({ ...aWriting(store.write.sqlite), touch: () => undefined }, [
    { person: aPerson(), provenance: null, batch: null },
  ])
  return store
}

const backupPath = (): string => join(testFolder(), 'backup.scrutin')

/** A backup as versions before this one wrote it. */
function oldBackup(store: Store): string {
  const path = backupPath()
  store.write.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(storeFiles(store.files.folder).database, path)
  const copy = connect({ path, keyHex: testKey })
  copy.pragma('journal_mode = DELETE')
  copy.pragma("cipher = 'chacha20'")
  copy.pragma('kdf_iter = 600000')
  copy.pragma(`rekey = '${passphrase.normalize('NFKC')}'`)
  copy.close()
  return path
}

// The key of an old backup is made slow to guess on purpose.
describe('a backup under a passphrase', { timeout: 30_000 }, () => {
  it('says in its beginning how its key is made, each time anew, and nothing else', async () => {
    const store = filled()
    const paths = [backupPath(), backupPath()]
    for (const path of paths) await store.seal(path, passphrase, 10)
    const [first, second] = paths.map((path) => readFileSync(path))
    expect(first?.subarray(0, 5)).toEqual(Buffer.from([...Buffer.from('SCR2'), 10]))
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(false)
    expect(first?.includes('Benali')).toBe(false)
    expect(await store.stage(paths[0] ?? '', passphrase)).toMatchObject({ people: 1 })
    await expect(store.stage(paths[0] ?? '', `${passphrase}.`)).rejects.toThrow('wrongPassphrase')
    store.close()
  })

  it('of an earlier version still opens', async () => {
    const store = filled()
    const path = oldBackup(store)
    expect(await store.stage(path, passphrase)).toMatchObject({ people: 1 })
    await expect(store.stage(path, 'something else')).rejects.toThrow('wrongPassphrase')
    store.close()
  })

  it('of a stranger does not make this computer work without end', async () => {
    const store = filled()
    const path = backupPath()
    await store.seal(path, passphrase, 10)
    const bytes = readFileSync(path)
    bytes[4] = 31
    writeFileSync(path, bytes)
    await expect(store.stage(path, passphrase)).rejects.toThrow('badBackup')
    bytes[4] = 11
    writeFileSync(path, bytes)
    await expect(store.stage(path, passphrase)).rejects.toThrow('wrongPassphrase')
    store.close()
  })
})
