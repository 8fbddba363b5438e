import type { FileGrant } from '#shared/contract/message.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import {
  SHARE_VERSION,
  type ShareHeader,
  shareHeader,
  type ShareRecord,
  shareRecord,
} from '#shared/exchange/share-file.ts'
import { unreadable } from '../../files/file-kind.ts'

/** A hand-over as it was opened. */
export interface OpenShare {
  readonly header: ShareHeader
  readonly records: readonly ShareRecord[]
}

/** More records than any roster has: what a stranger's file may hold. */
const MOST_RECORDS = 500_000

/** A hand-over as lines of JSON: the header, then the records. */
export async function shareBytes(
  header: ShareHeader,
  records: Iterable<ShareRecord>,
  breathe: (done: number) => Promise<void>,
): Promise<Uint8Array> {
  const chunks = [Buffer.from(`${JSON.stringify(header)}\n`)]
  let done = 0
  for (const record of records) {
    chunks.push(Buffer.from(`${JSON.stringify(record)}\n`))
    done += 1
    await breathe(done)
  }
  return Buffer.concat(chunks)
}

/**
 * Reads what {@link shareBytes} wrote, each record checked as what a screen saves is. Throws `unreadable`
 * where a line is not what it should be, and `newerStore` where a newer version wrote it.
 */
export async function readShare(
  bytes: Uint8Array,
  { name }: Pick<FileGrant, 'name'>,
  breathe: (done: number) => Promise<void>,
): Promise<OpenShare> {
  const lines = linesOf(bytes)
  const first = lines.next()
  const header = shareHeader.safeParse(first.done ? null : jsonOf(first.value))
  if (!header.success) throw unreadable('shareNone', { name })
  const { version } = header.data
  if (version > SHARE_VERSION)
    throw expectedFailure('newerStore', 'shareNewer', { name, version, known: SHARE_VERSION })
  const records: ShareRecord[] = []
  for (const line of lines) {
    const record = shareRecord.safeParse(jsonOf(line))
    if (!record.success || records.length >= MOST_RECORDS)
      throw unreadable('shareDamaged', { name, line: records.length + 2 })
    records.push(record.data)
    await breathe(records.length)
  }
  return { header: header.data, records }
}

function* linesOf(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let from = 0; from < buffer.length;) {
    const end = buffer.indexOf(0x0a, from)
    const to = end === -1 ? buffer.length : end
    if (to > from) yield buffer.toString('utf8', from, to)
    from = to + 1
  }
}

/** The value of a line; null for what is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    // What it is instead does not matter: no schema fits null.
    return null
  }
}
