import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './error-code.ts'
import { patiently, patientlySync } from './patience.ts'

// Why not the package `atomically`, which comes with conf: version 2.1.1 does not look how much of the
// content a write took (a disk that runs full in the middle leaves a file cut short under the final
// name), does not flush the folder, cannot refuse to replace a file, shortens names that are too long
// without a word, and writes contents only, whereas SQLite writes most of our files itself.

const unfinishedEnd = '.unfinished'

/**
 * Writes a file whole or not at all, for its owner only: into a neighbour first, flushed to the disk,
 * then renamed, which replaces what had the name. Throws the operating system's error; what was there
 * before is then still there.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await writeAtomicallyBy(path, (unfinished) => writeFile(unfinished, content))
}

/**
 * {@link writeAtomically} for what is written piece by piece.
 *
 * @param write fills the empty file of the given path
 */
export async function writeAtomicallyBy(
  path: string,
  write: (unfinished: string) => Promise<void>,
): Promise<void> {
  const unfinished = neighbourOf(path)
  try {
    await (await open(unfinished, 'wx', 0o600)).close()
    await write(unfinished)
    const file = await open(unfinished, 'r+')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
    await patiently(() => rename(unfinished, path))
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  flushFolderOf(path)
}

/**
 * {@link writeAtomically} for what writes by itself, and for callers that cannot wait.
 *
 * @param write fills the empty file of the given path
 * @param existing 'refuse' throws `EEXIST` rather than replace a file
 */
export function writeAtomicallySync(
  path: string,
  write: (unfinished: string) => void,
  existing: 'replace' | 'refuse' = 'replace',
): void {
  const unfinished = neighbourOf(path)
  try {
    closeSync(openSync(unfinished, 'wx', 0o600))
    write(unfinished)
    flush(unfinished, 'r+')
    if (existing === 'refuse') claim(path)
    patientlySync(() => renameSync(unfinished, path))
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  flushFolderOf(path)
}

/**
 * Removes what was being written in a folder when the program ended. Only for who has the folder to
 * itself: another process's unfinished file looks the same.
 */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (isUnfinished(name)) rmSync(join(folder, name), { force: true })
}

/** With what SQLite keeps beside a database while it writes it. */
const isUnfinished = (name: string): boolean => /\.unfinished(?:-(?:journal|wal|shm))?$/u.test(name)

function neighbourOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}${unfinishedEnd}`)
}

/** Takes the name, so that of two processes one fails here; links would do it, but not on every disk. */
function claim(path: string): void {
  closeSync(openSync(path, 'wx', 0o600))
}

/** A new name is on the disk only once its folder is. */
function flushFolderOf(path: string): void {
  // Windows keeps names without being asked, and cannot open a folder.
  if (process.platform === 'win32') return
  try {
    flush(dirname(path), 'r')
  } catch (error) {
    // Network disks know no such thing, and some folders may be written but not read.
    if (!cannotFlush.has(errorCode(error))) throw error
  }
}

const cannotFlush: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EINVAL', 'ENOTSUP'])

function flush(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
