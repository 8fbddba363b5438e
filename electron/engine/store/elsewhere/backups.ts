import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readRecoveryFile } from '#electron/key/recovery-file.ts'
import { errorCode } from '#electron/system/error-code.ts'
import {
  ExpectedFailure,
  expectedFailure,
  failing,
  type Failure,
  type FailureCode,
  type FailureText,
} from '#shared/contract/failure.ts'
import type { GoodCopy } from '../copies.ts'
import { instantInName, type StoreFiles, storeFiles } from '../store-files.ts'

/** A backup in a chosen folder: a data folder of its own, which opens with the roster's recovery key. */
export interface BackupElsewhere {
  /** Of its folder; empty where the chosen folder is itself one. */
  readonly name: string
  readonly path: string
  readonly at: string
  readonly bytes: number
  /** Number of the recovery key that opens it; null where there is none. */
  readonly recovery: string | null
  /** Whether it is of the roster that asks. */
  readonly ours: boolean
}

const NAME =
  /^scrutin-(?<roster>[0-9a-f]{8})-(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2})-(?<minute>\d{2})-(?<second>\d{2}\.\d{3}Z)$/u

/** Tells rosters apart that share a folder: of the file that says which key is theirs, and gives nothing away. */
function markOf({ keyCheck }: Pick<StoreFiles, 'keyCheck'>): string {
  if (!existsSync(keyCheck)) return ''
  return createHash('sha256')
    .update(readFileSync(keyCheck, 'utf8').trim())
    .digest('hex')
    .slice(0, 8)
}

/**
 * The backups in a folder, newest first; the folder itself where it is one, or any data folder.
 * Fails as {@link backUp}.
 */
export async function listElsewhere(
  files: StoreFiles,
  folder: string,
): Promise<readonly BackupElsewhere[]> {
  try {
    await expectFolder(folder)
    const ours = markOf(files)
    const found: BackupElsewhere[] = []
    for (const name of ['', ...(await readdir(folder))]) {
      const parts = NAME.exec(name)?.groups
      if (name !== '' && parts === undefined) continue
      const { database, recovery, keyCheck } = storeFiles(join(folder, name))
      const held = await stat(database).catch(() => null)
      if (held === null || !held.isFile()) continue
      const opens = readRecoveryFile(recovery)
      found.push({
        ...{ name, path: join(folder, name), bytes: held.size },
        at:
          parts === undefined
            ? held.mtime.toISOString()
            : `${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}`,
        recovery: typeof opens === 'string' ? null : opens.number,
        ours: ours !== '' && markOf({ keyCheck }) === ours,
      })
    }
    return found.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  } catch (error) {
    throw new ExpectedFailure(failureElsewhere(error, folder))
  }
}

export interface BackUp {
  readonly files: StoreFiles
  /** Absolute path of a folder that is there. */
  readonly folder: string
  /** So many of this roster stay. */
  readonly keep: number
  readonly copy: Pick<GoodCopy, 'path'>
  /** Instant in its name. */
  readonly at: string
  /** Whether backups of this roster have been made there before: if none is left, it is another disk. */
  readonly wasThere: boolean
  readonly signal: AbortSignal
}

/**
 * Writes a backup and removes those of this roster that are too many. It gets its name only when it is complete,
 * and was read again. What opens it, and who was erased, is brought up to date in those that stay: the page in
 * use opens them all, and none brings anybody back. Returns its size in bytes.
 *
 * Fails with `notFound` (the folder, or all that was in it, is gone), `diskFull`, `readOnly` or `unreadable`;
 * what stands there is as it was then.
 */
export async function backUp(of: BackUp): Promise<number> {
  const { files, folder, keep, copy, at, wasThere, signal } = of
  try {
    await expectFolder(folder)
    const before = (await listElsewhere(files, folder)).filter(
      ({ ours, name }) => ours && name !== '',
    )
    if (wasThere && before.length === 0)
      throw expectedFailure('notFound', 'elsewhereEmpty', { folder })
    const name = `scrutin-${markOf(files)}-${instantInName(at)}`
    const unfinished = join(folder, `.${name}.unfinished`)
    await removeLeftovers(folder, markOf(files))
    await mkdir(unfinished, { mode: 0o700 })
    const bytes = await copyAndRead(copy.path, join(unfinished, basename(files.database)), signal)
    await putCompanions(files, unfinished)
    // One of the same instant, by a clock that stood still or was set back, is replaced.
    await rm(join(folder, name), { recursive: true, force: true })
    await rename(unfinished, join(folder, name))
    const older = before.filter((each) => each.name !== name)
    for (const each of older.slice(keep - 1)) await rm(each.path, { recursive: true, force: true })
    for (const each of older.slice(0, keep - 1)) await putCompanions(files, each.path)
    return bytes
  } catch (error) {
    if (signal.aborted) throw error
    throw new ExpectedFailure(failureElsewhere(error, folder))
  }
}

async function expectFolder(folder: string): Promise<void> {
  if (!(await stat(folder)).isDirectory())
    throw expectedFailure('notFound', 'elsewhereGone', { folder })
}

async function removeLeftovers(folder: string, mark: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(`.scrutin-${mark}-`) && name.endsWith('.unfinished'))
      await rm(join(folder, name), { recursive: true, force: true })
}

/** Copies a file, flushes it to the disk and reads it again; its size. */
async function copyAndRead(from: string, to: string, signal: AbortSignal): Promise<number> {
  const given = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform(piece: Buffer, _encoding, pass) {
      given.update(piece)
      bytes += piece.length
      pass(null, piece)
    },
  })
  await pipeline(createReadStream(from), through, createWriteStream(to, { mode: 0o600 }), {
    signal,
  })
  await flush(to)
  const kept = createHash('sha256')
  await pipeline(createReadStream(to), kept, { signal })
  if (given.digest('hex') !== kept.digest('hex'))
    throw expectedFailure('unreadable', 'elsewhereNotAsWritten', { folder: dirname(dirname(to)) })
  return bytes
}

/** What a backup needs beside the store to be opened elsewhere, and to bring back nobody who was erased. */
async function putCompanions(files: StoreFiles, into: string): Promise<void> {
  for (const path of [files.keyCheck, files.recovery, files.erased]) {
    const target = join(into, basename(path))
    if (!existsSync(path)) continue
    await copyFile(path, `${target}.unfinished`)
    await flush(`${target}.unfinished`)
    await rename(`${target}.unfinished`, target)
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** What stands against a folder, in words with the way on. */
export function failureElsewhere(error: unknown, folder: string): Failure {
  if (error instanceof ExpectedFailure) return error.failure
  const code = errorCode(error)
  if (code === '') throw error
  const [is, text]: Kind = kinds.find(([, codes]) => codes.includes(code))?.[0] ?? [
    'unreadable',
    'elsewhereFailed',
  ]
  return failing(is, text, { folder, code })
}

type Kind = readonly [FailureCode, FailureText]

const kinds: readonly (readonly [Kind, readonly string[]])[] = [
  [
    ['diskFull', 'elsewhereFull'],
    ['ENOSPC', 'EDQUOT', 'EFBIG'],
  ],
  [
    ['readOnly', 'elsewhereReadOnly'],
    ['EROFS', 'EACCES', 'EPERM'],
  ],
  [
    ['notFound', 'elsewhereGone'],
    [
      ...['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'EHOSTDOWN', 'EHOSTUNREACH'],
      ...['ENETUNREACH', 'ENOTCONN', 'ESTALE', 'ETIMEDOUT', 'UNKNOWN'],
    ],
  ],
]
