import { v7 as uuid } from 'uuid'
import type { FileGrant } from '#shared/contract/message.ts'
import type { HostFile } from './abilities.ts'
import type { ExchangeFolder } from './exchange-folder.ts'
import { fileNotAtHand } from './failures.ts'

/** Files lent to the engine under tokens: windows see tokens, never paths. */
export interface LentFiles {
  /** Lends a file and returns its token. */
  readonly lend: (file: HostFile, mode: FileGrant['mode']) => string
  /** The file behind a token that was lent to be written; fails with `notFound`. */
  readonly findWritten: (token: string) => HostFile
  /** Forgets a token. */
  readonly forget: (token: string) => void
  /** Forgets a token whose file was read, and removes the file where it is the host's own. */
  readonly release: (token: string, exchange: Pick<ExchangeFolder, 'remove'>) => Promise<void>
  /** Everything lent, for an engine that was started again. */
  readonly all: () => readonly FileGrant[]
}

/** @param sealKey what the host's own files are sealed with; null where they lie as they are */
export function createLentFiles(
  grant: (grant: FileGrant) => void,
  sealKey: string | null,
): LentFiles {
  const lent = new Map<string, { readonly file: HostFile; readonly grant: FileGrant }>()
  return {
    lend(file, mode) {
      const token = uuid()
      const given: FileGrant = {
        ...{ token, path: file.path, name: file.name, mode },
        ...(file.temporary && sealKey !== null ? { sealKey } : {}),
      }
      lent.set(token, { file, grant: given })
      grant(given)
      return token
    },
    findWritten(token) {
      const found = lent.get(token)
      if (found?.grant.mode !== 'write') throw fileNotAtHand()
      return found.file
    },
    forget: (token) => void lent.delete(token),
    async release(token, exchange) {
      const file = lent.get(token)?.file
      lent.delete(token)
      if (file) await exchange.remove(file)
    },
    all: () => [...lent.values()].map((entry) => entry.grant),
  }
}
