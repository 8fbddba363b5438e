import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { whatIsAt } from '#electron/system/on-disk.ts'
import { type Database, SqliteDatabase } from './sqlite.ts'
import { writeAtomicallySync } from '#electron/system/atomic-write.ts'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import { connect, keyPragma } from './connect.ts'
import { copyTo, keepCopy, leaveCopiesBehind, makeCopy } from './copies.ts'
import { checkWhole } from './integrity.ts'
import { setAside } from './recover.ts'
import { endOfHistory, isHistoryEmpty } from './repositories/history.ts'
import { migrations } from './migrations/index.ts'
import { newerStore } from './migrate.ts'
import { type KeyRecipe, keyOf, newRecipe, readRecipe, sealedKeyPragma } from './passphrase-key.ts'
import { selectRows } from './statement.ts'
import { type Gone, readGone } from './erased-ids.ts'
import { goneHere } from './gone-here.ts'
import { storeFailure } from './store-failures.ts'
import { companions, type StoreFiles } from './store-files.ts'

/**
 * Rounds of PBKDF2 with SHA-256 between a passphrase and its key in backups of earlier versions, which a
 * machine made for guessing does in parallel: those are opened, and not written any more.
 */
const OLD_ROUNDS = 600_000

/** What a backup holds, told before it takes the roster's place. */
export interface SealedCopyFacts {
  /** Everybody in it, also those who are erased again. */
  readonly people: number
  readonly requests: number
  /** Instant of the last change; null when it holds none. */
  readonly lastChange: string | null
  /** People in it who were erased on this computer: they are erased again when it takes the roster's place. */
  readonly erasedHere: number
  /** People in it, with all that is known of them, who were made anonymous on this computer: they are again. */
  readonly anonymousHere: number
}

export interface Sealing {
  readonly path: string
  readonly keyHex: string
  readonly passphrase: string
}

/**
 * Writes the committed store to a file that opens with a passphrase, on any computer: the store's own
 * key never leaves this one.
 *
 * @param work base-2 logarithm of the rounds between passphrase and key
 */
export async function sealCopy(
  sqlite: Database,
  { path, keyHex, passphrase, work }: Sealing & { readonly work: number },
): Promise<void> {
  const recipe = newRecipe(work)
  const sealedWith = await keyOf(passphrase, recipe)
  copyTo(sqlite, path, (unsealed) => {
    const copy = connect({ path: unsealed, keyHex, mustExist: true })
    try {
      copy.pragma(sealedKeyPragma('rekey', sealedWith, recipe))
    } finally {
      copy.close()
    }
  })
}

/**
 * Checks a sealed copy and lays it beside the store under the store's key; it takes the store's place
 * at {@link putRestored}.
 *
 * Throws `wrongKey` (passphrase), `unreadable` (no backup, or a damaged one) or `newerStore`.
 */
export async function stageSealedCopy(
  files: StoreFiles,
  { path, keyHex, passphrase }: Sealing,
): Promise<SealedCopyFacts> {
  rmSync(files.restored, { force: true })
  const recipe = readRecipe(path)
  if (recipe === 'tooMuch') throw unreadable()
  const use: UseKey =
    recipe === 'old' ? oldKey(passphrase) : madeKey(await keyOf(passphrase, recipe), recipe)
  return stage(files, { path, keyHex, use })
}

/**
 * Checks a store under a key of its own and lays it beside this one, as {@link stageSealedCopy} does.
 * @param theirs 64 hexadecimal digits
 */
export function stageStore(
  files: StoreFiles,
  { path, keyHex, theirs }: Omit<Sealing, 'passphrase'> & { readonly theirs: string },
): SealedCopyFacts {
  rmSync(files.restored, { force: true })
  return stage(files, { path, keyHex, use: plainKey(theirs) })
}

function stage(
  files: StoreFiles,
  { path, keyHex, use }: Omit<Sealing, 'passphrase'> & { readonly use: UseKey },
): SealedCopyFacts {
  const sealed = new SqliteDatabase(path, { readonly: true, fileMustExist: true })
  try {
    use(sealed)
    const facts = factsOf(sealed, readGone(files))
    copyTo(sealed, files.restored, (unfinished) => {
      const staged = new SqliteDatabase(unfinished, { fileMustExist: true })
      try {
        use(staged)
        staged.pragma(keyPragma('rekey', keyHex))
      } finally {
        staged.close()
      }
    })
    return facts
  } finally {
    sealed.close()
  }
}

/**
 * Looks into a file under the store's key, which is open for as long as `look` works.
 * Throws `unreadable` where it is damaged, and `newerStore`.
 */
export function lookIntoCopy<T>(
  files: StoreFiles,
  { path, keyHex }: Omit<Sealing, 'passphrase'>,
  look: (held: Database, facts: SealedCopyFacts) => T,
): T {
  const held = connect({ path, keyHex, readonly: true, mustExist: true })
  try {
    return look(held, factsOf(held, readGone(files)))
  } finally {
    held.close()
  }
}

/** Keeps what stands as a copy, or beside it where it cannot be read any more. */
function keepReplaced(files: StoreFiles, keyHex: string, at: string): void {
  if (whatIsAt(files.database) !== 'file') return
  const present = connect({ path: files.database, keyHex, mustExist: true })
  let isDamaged = false
  try {
    if (!isHistoryEmpty(present)) makeCopy(present, files.copies, at, 'replaced')
  } catch (error) {
    isDamaged = storeFailure(error)?.code === 'damaged'
    if (!isDamaged) throw error
  } finally {
    present.close()
  }
  if (isDamaged) setAside(files, at)
}

/** Puts the staged roster in the place of the store, and keeps it as a copy too. */
export function putRestored(files: StoreFiles, keyHex: string, at: string): void {
  if (!existsSync(files.restored)) throw expectedFailure('refused', 'nothingStaged')
  // Before anything is moved: what cannot be trusted takes nothing's place.
  const last = lastNumberIn(files.restored, keyHex)
  keepReplaced(files, keyHex, at)
  leaveCopiesBehind(files.copies)
  keepCopy(files.copies, at, 'restored', last, (path) =>
    writeAtomicallySync(path, (unfinished) => copyFileSync(files.restored, unfinished)),
  )
  for (const companion of companions) rmSync(`${files.database}${companion}`, { force: true })
  renameSync(files.restored, files.database)
}

function lastNumberIn(path: string, keyHex: string): number {
  const staged = connect({ path, keyHex, readonly: true, mustExist: true })
  try {
    checkWhole(staged)
    return endOfHistory(staged)?.seq ?? 0
  } finally {
    staged.close()
  }
}

/** Gives a connection the key of a sealed copy. */
type UseKey = (sqlite: Database) => void

const madeKey =
  (keyHex: string, recipe: KeyRecipe): UseKey =>
  (sqlite) => {
    sqlite.pragma("cipher = 'chacha20'")
    sqlite.pragma(sealedKeyPragma('key', keyHex, recipe))
  }

const plainKey =
  (keyHex: string): UseKey =>
  (sqlite) => {
    sqlite.pragma("cipher = 'chacha20'")
    sqlite.pragma(keyPragma('key', keyHex))
  }

const oldKey =
  (passphrase: string): UseKey =>
  (sqlite) => {
    sqlite.pragma("cipher = 'chacha20'")
    sqlite.pragma(`kdf_iter = ${OLD_ROUNDS}`)
    // A composed and a decomposed letter are one letter to whoever types it on another keyboard.
    sqlite.pragma(`key = '${passphrase.normalize('NFKC').replaceAll("'", "''")}'`)
  }

const facts = selectRows<Omit<SealedCopyFacts, 'erasedHere' | 'anonymousHere'>>(
  `SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM request) AS requests,
     (SELECT max(at) FROM history) AS lastChange`,
)

/** Stores of before this one had nobody erased. */
const FIRST_WITH_ERASURES = 5

function factsOf(sqlite: Database, gone: Gone): SealedCopyFacts {
  const version = schemaOf(sqlite)
  if (version > migrations.length) throw newerStore(version)
  try {
    checkWhole(sqlite)
    const told = facts.get(sqlite)
    if (told === undefined) throw unreadable()
    return { ...told, ...goneHere(sqlite, gone, version >= FIRST_WITH_ERASURES) }
  } catch {
    // Whatever it is that does not hold: the file cannot be trusted with a roster.
    throw unreadable()
  }
}

/** The first read: fails here where the key is not the file's. */
function schemaOf(sqlite: Database): number {
  try {
    return Number(sqlite.pragma('user_version', { simple: true }))
  } catch (error) {
    if (!(error instanceof SqliteDatabase.SqliteError && error.code === 'SQLITE_NOTADB'))
      throw unreadable()
    throw expectedFailure('wrongKey', 'wrongPassphrase')
  }
}

const unreadable = (): ExpectedFailure => expectedFailure('unreadable', 'badBackup')
