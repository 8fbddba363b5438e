/**
 * The one place that knows the zip libraries: yazl writes, yauzl reads, both from streams, so that neither
 * holds an archive in memory. The way out: whatever streams entries in and out of zip64 archives, and
 * refuses an entry that unpacks to more than it declares.
 */
import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, openPromise, type ZipFile as OpenZip } from 'yauzl'
import { ZipFile } from 'yazl'

/** An archive being written. */
export interface ZipWriter {
  /** The archive as it grows. */
  readonly output: NodeJS.ReadableStream
  /** Adds an entry whose content is asked for when its turn comes. */
  readonly add: (name: string, content: () => Readable) => void
  readonly end: () => void
}

/** An archive being read. */
export interface ZipReader {
  /** Entries by name; of two with one name the first. */
  readonly entries: ReadonlyMap<string, { readonly unpacked: number; readonly packed: number }>
  /** The content of an entry; it fails where it unpacks to more than was declared. */
  readonly read: (name: string) => Promise<Readable>
  readonly close: () => void
}

/** A new archive; `at` is when its entries say they were written, now where it is not given. */
export function createZip(at?: Date): ZipWriter {
  const zip = new ZipFile()
  return {
    output: zip.outputStream,
    add: (name, content) =>
      zip.addReadStreamLazy(name, { ...(at && { mtime: at }) }, (give) => {
        const stream = content()
        // What fails in an entry ends the archive, which otherwise would wait for it.
        stream.once('error', (error) => zip.emit('error', error))
        give(null, stream)
      }),
    end: () => zip.end(),
  }
}

/** An archive: the path of a file, or its bytes. */
export type ArchiveSource = string | Buffer

/** Opens an archive. Throws the library's error where it is none, or holds more than `most` entries. */
export async function openZip(source: ArchiveSource, most: number): Promise<ZipReader> {
  const options = { lazyEntries: true, autoClose: false }
  const zip: OpenZip = await (typeof source === 'string'
    ? openPromise(source, options)
    : fromBufferPromise(source, options))
  if (zip.entryCount > most) {
    zip.close()
    throw new Error('the archive has too many entries')
  }
  const entries = new Map<string, Entry>()
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.once('end', () => resolve())
    zip.once('error', reject)
    zip.readEntry()
  })
  return {
    entries: new Map(
      [...entries].map(([name, { uncompressedSize, compressedSize }]) => [
        name,
        { unpacked: uncompressedSize, packed: compressedSize },
      ]),
    ),
    read(name) {
      const entry = entries.get(name)
      if (entry === undefined) return Promise.reject(new Error('no such entry'))
      return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
      })
    },
    close: () => zip.close(),
  }
}
