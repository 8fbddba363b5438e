import { listOf, type Phrase, phrase } from '#shared/text/index.ts'
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isFolder, whatIsAt } from '#electron/system/on-disk.ts'
import type { Database } from './sqlite.ts'
import { removeUnfinished } from '#electron/system/atomic-write.ts'
import { prepareDataFolder } from '#electron/system/data-folder.ts'
import { closeToOthers, keepToOwner } from '#electron/system/owner-only.ts'
import { ExpectedFailure, type Failure, failing } from '#shared/contract/failure.ts'
import type { Recovery } from '#shared/contract/message.ts'
import { missingChanges, openAcknowledgements, readAcknowledged } from './acknowledged.ts'
import { connect } from './connect.ts'
import { type GoodCopy, listCopies, newestGoodCopy } from './copies.ts'
import { copyAtTheEnd, copyChanges, copyChangesApart } from './daily-copy.ts'
import { folderWarnings, stateWarnings } from './folder-warnings.ts'
import { checkStore, emptyLog, isLogEmpty } from './integrity.ts'
import { isKeyOfStore, rememberKey } from './key-check.ts'
import { type FolderLock, lockFolder } from './lock.ts'
import { makeRoom, setAsideUnlessFile } from './make-room.ts'
import { migrate } from './migrate.ts'
import { USUAL_WORK } from './passphrase-key.ts'
import { damagedWith, recoverFromCopy } from './recover.ts'
import { isHistoryEmpty } from './repositories/history.ts'
import { recoveryOf, type StoreRecovery } from './recovery.ts'
import { type PackageFacts, stagePackage } from './package/stage-package.ts'
import {
  lookIntoCopy,
  putRestored,
  sealCopy,
  type SealedCopyFacts,
  stageSealedCopy,
  stageStore,
} from './sealed-copy.ts'
import { damaged, storeFailure } from './store-failures.ts'
import { createWriteBack, type WriteBack } from './write-back.ts'
import { companions, type StoreFiles, storeFiles } from './store-files.ts'

/** One connection. */
export interface Connection {
  readonly sqlite: Database
}

/** The open store: one connection writes, one reads what is committed. */
export interface Store {
  readonly files: StoreFiles
  readonly write: Connection
  readonly read: Connection
  /** What speaks against the place it is kept in, and what it lacks of that which was kept. */
  readonly warnings: readonly Phrase[]
  /** Writes what is committed to a file that opens with a passphrase, here or on another computer. */
  readonly seal: (path: string, passphrase: string, work?: number) => Promise<void>
  /** Checks such a file and lays it ready for the next start. Fails as {@link stageSealedCopy}. */
  readonly stage: (path: string, passphrase: string) => Promise<SealedCopyFacts>
  /** Checks a store of a backup folder, under its key or this store's where that is null, and lays it ready. */
  readonly stageStore: (path: string, theirs: string | null) => SealedCopyFacts
  /** {@link lookIntoCopy} with this store's key. */
  readonly lookInto: <T>(path: string, look: Parameters<typeof lookIntoCopy<T>>[2]) => T
  /** Makes a store of a package ready for the next start. Fails as {@link stagePackage}. */
  readonly stagePackage: (
    source: Parameters<typeof stagePackage>[1],
    options: Omit<Parameters<typeof stagePackage>[2], 'keyHex'>,
  ) => Promise<PackageFacts>
  /** The recovery key that opens this store without the computer's own. */
  readonly recovery: StoreRecovery
  /** A connection of its own that sees the store as it is now, until it is closed. */
  readonly snapshot: () => Database
  /** Commits what is written; see {@link WriteBack}. */
  readonly writing: WriteBack
  /** Remembers, outside the store, that what is committed was kept: before anybody is told so. */
  readonly acknowledge: () => void
  /**
   * Copies what is committed, in a thread of its own; null when the newest copy lacks nothing. The store is to
   * be closed only once it is done.
   */
  readonly copyApart: () => Promise<GoodCopy | null>
  /** Copies what is committed; null when the newest copy lacks nothing. */
  readonly copyChanges: () => GoodCopy | null
  /** Instant of the newest copy; null when there is none. */
  readonly newestCopyAt: () => string | null
  /** Brings the copy of the day up to date, closes both connections and gives the folder free. */
  readonly close: () => void
}

export interface OpenOptions {
  readonly folder: string
  /** Another folder that nobody else is to use while the store is open. */
  readonly home?: string | undefined
  readonly keyHex: string
  readonly recover?: Recovery | undefined
  readonly clock: () => Date
  readonly log: (line: string) => void
}

/** Why a store could not be opened, and the way back where there is one. */
export class OpenFailure extends ExpectedFailure {
  readonly lastGoodCopy: string | null

  constructor(failure: ExpectedFailure['failure'], lastGoodCopy: string | null) {
    super(failure)
    this.lastGoodCopy = lastGoodCopy
  }
}

/**
 * Opens (or makes) the store of a data folder.
 *
 * Throws {@link OpenFailure}: `refused` (the folder is a file), `readOnly`, `diskFull`, `inUse`,
 * `wrongKey`, `damaged` or `newerStore`; the folder is free again then.
 */
export function openStore(options: OpenOptions): Store {
  let lock: FolderLock | undefined
  let write: Database | undefined
  try {
    const files = storeFiles(prepareDataFolder(options.folder))
    const now = options.clock()
    const setAside = makeRoom(files, now.toISOString())
    lock = lockBoth(files, options.home, now.toISOString())
    removeUnfinished(files.folder)
    if (isFolder(files.copies)) removeUnfinished(files.copies)
    const endedCleanly = !existsSync(files.openMark)
    // A copy takes the place of a store that is damaged, never of one that is well.
    if (options.recover === 'lastGoodCopy' && !isWell(files, options.keyHex)) {
      recoverFromCopy(files, options.keyHex, now.toISOString())
      options.log('store put back from its last good copy')
    }
    if (options.recover === 'restored') {
      putRestored(files, options.keyHex, now.toISOString())
      rmSync(files.acknowledged, { force: true })
      options.log('store restored from a backup')
    } else rmSync(files.restored, { force: true })
    write = openWriter(files, options, now)
    const store = storeOn(files, options, lock, write, { openedAt: now.toISOString(), setAside })
    if (!endedCleanly) copyWhatWasCutOff(store, options.log)
    return store
  } catch (error) {
    write?.close()
    lock?.release()
    throw openFailure(error, options)
  }
}

/** The folder of the store, and the one the program was started with, belong to this engine alone. */
function lockBoth(files: StoreFiles, home: string | undefined, at: string): FolderLock {
  const own = lockFolder(files.lock)
  if (home === undefined || home === files.folder) return own
  try {
    const { lock } = storeFiles(prepareDataFolder(home))
    setAsideUnlessFile(lock, at)
    const atHome = lockFolder(lock)
    return {
      release() {
        atHome.release()
        own.release()
      },
    }
  } catch (error) {
    own.release()
    throw error
  }
}

/** Less than a database has that holds anything: its first page. */
const SMALLEST_BYTES = 512

function openWriter(files: StoreFiles, { keyHex, log }: OpenOptions, now: Date): Database {
  const known = isKeyOfStore(files.keyCheck, keyHex)
  if (whatIsAt(files.database) === 'other') throw new ExpectedFailure(damaged)
  const size = statSync(files.database, { throwIfNoEntry: false })?.size ?? 0
  const wasThere = existsSync(files.keyCheck) || listCopies(files.copies).length > 0
  if (known === false && size > 0) throw new ExpectedFailure(wrongKey)
  // A roster that was there once is never quietly replaced by an empty one.
  if (size === 0 ? wasThere : known === true && size < SMALLEST_BYTES)
    throw new ExpectedFailure(damaged)
  const isNew = size === 0
  keepToOwner(files.database)
  for (const companion of companions) {
    const path = `${files.database}${companion}`
    if (existsSync(path)) closeToOthers(path, 0o600)
  }
  const db = connect({ path: files.database, keyHex })
  try {
    if (!isNew) checkStore(db, { path: files.database, endedCleanly: !existsSync(files.openMark) })
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    // What is deleted is gone from the file, not only from the lists.
    db.pragma('secure_delete = ON')
    db.pragma('trusted_schema = OFF')
    db.pragma('cache_size = -65536')
    db.pragma('temp_store = MEMORY')
    migrate(db, { copies: files.copies, at: now.toISOString(), log })
  } catch (error) {
    db.close()
    // Without a kept answer a file that does not decrypt is taken for one with another key.
    const unreadable = error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB'
    throw unreadable && known === null ? new ExpectedFailure(wrongKey) : error
  }
  if (known !== true) rememberKey(files.keyCheck, keyHex)
  writeFileSync(files.openMark, now.toISOString(), { mode: 0o600 })
  return db
}

/** Whether a store opens with its key and every page and reference of it holds. */
function isWell(files: StoreFiles, keyHex: string): boolean {
  if (whatIsAt(files.database) !== 'file' || statSync(files.database).size < SMALLEST_BYTES)
    return false
  const db = connect({ path: files.database, keyHex, mustExist: true })
  try {
    checkStore(db, { path: files.database, endedCleanly: false })
    return true
  } catch (error) {
    if (storeFailure(error)?.code === 'damaged') return false
    throw error
  } finally {
    db.close()
  }
}

function storeOn(
  files: StoreFiles,
  { keyHex, clock, log }: OpenOptions,
  lock: FolderLock,
  write: Database,
  { openedAt, setAside }: { readonly openedAt: string; readonly setAside: readonly string[] },
): Store {
  const read = connect({ path: files.database, keyHex, readonly: true, mustExist: true })
  read.pragma('cache_size = -65536')
  read.pragma('temp_store = MEMORY')
  const missing = missingChanges(write, readAcknowledged(files.acknowledged, keyHex))
  if (missing !== null) log('changes that were kept are missing')
  const acknowledged = openAcknowledgements(files.acknowledged, keyHex)
  // What is committed is kept whether or not it can be noted.
  const acknowledge = (): void =>
    void tellFailure(
      (code) => log(`the last change could not be noted beside the store: ${code}`),
      () => acknowledged.keep(read),
    )
  return {
    files,
    writing: createWriteBack(write, { path: files.database, keyHex }, log),
    write: { sqlite: write },
    read: { sqlite: read },
    warnings: [
      ...(missing === null ? [] : [missing]),
      ...(setAside.length === 0
        ? []
        : [phrase('host.namesSetAside', { names: listOf(setAside, 'and') })]),
      ...folderWarnings(files.folder),
      ...stateWarnings(files),
    ],
    seal: (path, passphrase, work = USUAL_WORK) =>
      sealCopy(read, { path, keyHex, passphrase, work }),
    stage: (path, passphrase) => stageSealedCopy(files, { path, keyHex, passphrase }),
    stageStore: (path, theirs) => stageStore(files, { path, keyHex, theirs: theirs ?? keyHex }),
    lookInto: (path, look) => lookIntoCopy(files, { path, keyHex }, look),
    stagePackage: (source, options) => stagePackage(files, source, { ...options, keyHex }),
    recovery: recoveryOf(files, keyHex),
    snapshot() {
      const seen = connect({ path: files.database, keyHex, readonly: true, mustExist: true })
      seen.exec('BEGIN')
      // The first read decides what is seen.
      isHistoryEmpty(seen)
      return seen
    },
    acknowledge,
    copyApart: () => copyChangesApart(read, files, { at: clock().toISOString(), keyHex }),
    copyChanges: () => copyChanges(read, files, clock().toISOString()),
    newestCopyAt: () => listCopies(files.copies)[0]?.at ?? null,
    close() {
      const at = clock().toISOString()
      // Damage found by the copy is told at the next start, which checks everything because the mark
      // stays; a full disk must not keep the store from being closed.
      const copied = tellFailure(
        (code) => log(`no copy was made at the end: ${code}`),
        () => {
          copyAtTheEnd(write, files, { at, openedAt })
          write.pragma('optimize')
        },
      )
      acknowledge()
      acknowledged.close()
      read.close()
      const writtenBack = tellFailure(
        (code) => log(`the log was not written back at the end: ${code}`),
        () => {
          // Nobody else should have the store open, so who has is not waited for long.
          write.pragma('busy_timeout = 500')
          if (!emptyLog(write)) throw new ExpectedFailure(failing('busy', 'busy'))
        },
      )
      write.close()
      const endedCleanly =
        copied !== 'damaged' && writtenBack === null && isLogEmpty(files.database)
      if (endedCleanly) rmSync(files.openMark, { force: true })
      lock.release()
    },
  }
}

/** A program that is always switched off with its computer makes no copy at an end: it has none. */
function copyWhatWasCutOff(store: Store, log: OpenOptions['log']): void {
  // Every page was read before: what fails now is the disk, and the roster opens without a copy.
  tellFailure((code) => log(`no copy was made at the start: ${code}`), store.copyChanges)
}

/** Does a thing whose failure is told and outlived; the code of the failure, null when all is well. */
function tellFailure(
  tell: (code: Failure['code']) => void,
  work: () => void,
): Failure['code'] | null {
  try {
    work()
    return null
  } catch (error) {
    const code = storeFailure(error)?.code ?? 'unexpected'
    tell(code)
    return code
  }
}

const wrongKey = failing('wrongKey', 'wrongKey')

function openFailure(error: unknown, { folder, keyHex }: OpenOptions): unknown {
  const failure = storeFailure(error)
  if (failure === null) return error
  if (failure.code !== 'damaged') return new OpenFailure(failure, null)
  const copy = newestGoodCopy(storeFiles(folder).copies, keyHex)
  return new OpenFailure(damagedWith(copy), copy?.at ?? null)
}
