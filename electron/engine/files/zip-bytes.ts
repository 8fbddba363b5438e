import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createZip } from './zip-library.ts'

/** Files as one zip archive, in their order. Held in memory: for documents, not for a roster. */
export async function zipped(files: ReadonlyMap<string, Uint8Array | string>): Promise<Uint8Array> {
  const zip = createZip()
  for (const [name, content] of files) zip.add(name, () => Readable.from([Buffer.from(content)]))
  zip.end()
  return buffer(zip.output)
}
