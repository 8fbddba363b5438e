import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { RosterColumns } from '#shared/matching/index.ts'
import { errorCode } from '#electron/system/error-code.ts'
import { writeAtomicallyBy } from '#electron/system/atomic-write.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import { nextTurn } from '../next-turn.ts'
import { selectValues } from '../store/statement.ts'
import type { Database } from '../store/sqlite.ts'
import { columnsBytes, columnsFrom, columnsShape } from './columns-bytes.ts'

/**
 * Columns kept beside the store from one start to the next, so that the roster need not be read row by row.
 * They are good for one state of the store and one version of the program; anything else is as if there
 * were none. They are encrypted as the store is, with a key made of its key.
 */
export interface KeptColumns {
  /** The columns of the store as it stands; null where none of that state were kept. */
  readonly read: () => Promise<RosterColumns | null>
  /** Keeps columns of the store as it stands, unless they change meanwhile (`isCurrent`). */
  readonly keep: (columns: RosterColumns, isCurrent: () => boolean) => Promise<void>
  /** Leaves nothing of anybody: for after an erasure. */
  readonly forget: () => void
}

const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Read and decrypted at once: a few milliseconds. */
const PIECE_BYTES = 1 << 22
const NAME = /^roster\.columns-[0-9a-f]{32}$/

const lastChange = selectValues<string | null>(
  `SELECT (SELECT json_array(seq, hash) FROM history ORDER BY seq DESC LIMIT 1) || ' ' ||
     (SELECT count(*) FROM person) || ' ' || (SELECT count(*) FROM offer) || ' ' ||
     (SELECT count(*) FROM candidacy) || ' ' || (SELECT count(*) FROM deployment)`,
)
const schema = selectValues<number>('PRAGMA user_version')

export function keepColumnsIn(folder: string, keyHex: string, sqlite: Database): KeptColumns {
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(keyHex, 'hex'), '', 'roster.columns', 32))
  /** Named after the state of the store: a name that is there is the state that is asked for. */
  function fileNow(): string | null {
    const last = lastChange.get(sqlite)
    if (last === undefined || last === null) return null
    const state = [packageJson.version, schema.get(sqlite), columnsShape(), last]
    const mark = createHmac('sha256', key).update(JSON.stringify(state)).digest('hex')
    return `roster.columns-${mark.slice(0, 32)}`
  }
  function removeAllBut(kept: string | null): void {
    for (const name of readdirSync(folder))
      if (NAME.test(name) && name !== kept) rmSync(join(folder, name), { force: true })
  }
  return {
    async read() {
      const name = fileNow()
      if (name === null) return null
      try {
        return columnsFrom(await decrypted(join(folder, name), key))
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return null
        // Damaged, or of another make: the rows are still there to be read.
        rmSync(join(folder, name), { force: true })
        return null
      }
    },
    async keep(columns, isCurrent) {
      const name = fileNow()
      if (name === null || readdirSync(folder).includes(name)) return
      await writeAtomicallyBy(join(folder, name), async (path) => {
        const file = await open(path, 'w')
        try {
          const nonce = randomBytes(NONCE_BYTES)
          const cipher = createCipheriv(ALGORITHM, key, nonce)
          await file.write(nonce)
          for (const piece of columnsBytes(columns)) {
            const sealed = cipher.update(piece)
            await file.write(sealed)
            await nextTurn()
            // Half of one state and half of another is neither: it is cut off, and goes below.
            if (!isCurrent()) return
          }
          await file.write(cipher.final())
          await file.write(cipher.getAuthTag())
        } finally {
          await file.close()
        }
      })
      removeAllBut(isCurrent() ? name : null)
    },
    forget: () => removeAllBut(null),
  }
}

/** Read and decrypted piece by piece: the whole of it stands in memory once. Throws where anything was changed. */
async function decrypted(path: string, key: Buffer): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const sealedBytes = (await file.stat()).size - NONCE_BYTES - TAG_BYTES
    const nonce = Buffer.alloc(NONCE_BYTES)
    await file.read(nonce)
    const decipher = createDecipheriv(ALGORITHM, key, nonce)
    const bytes = new Uint8Array(Math.max(0, sealedBytes))
    const sealed = Buffer.alloc(PIECE_BYTES)
    for (let done = 0; done < sealedBytes;) {
      const { bytesRead } = await file.read(sealed, 0, Math.min(PIECE_BYTES, sealedBytes - done))
      if (bytesRead === 0) throw new RangeError('columns are cut off')
      bytes.set(decipher.update(sealed.subarray(0, bytesRead)), done)
      done += bytesRead
    }
    const tag = Buffer.alloc(TAG_BYTES)
    await file.read(tag)
    decipher.setAuthTag(tag)
    decipher.final()
    return bytes
  } finally {
    await file.close()
  }
}
