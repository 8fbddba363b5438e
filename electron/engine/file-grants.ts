import { expectedFailure } from '#shared/contract/failure.ts'
import type { FileGrant } from '#shared/contract/message.ts'

/** The files the host lent, by token. */
export interface FileGrants {
  readonly add: (grant: FileGrant) => void
  /** Throws `unreadable` when there is no such file, or it was lent for the other direction. */
  readonly find: (token: string, mode: FileGrant['mode']) => FileGrant
}

export function createFileGrants(): FileGrants {
  const grants = new Map<string, FileGrant>()
  return {
    add: (grant) => void grants.set(grant.token, grant),
    find(token, mode) {
      const grant = grants.get(token)
      if (grant?.mode === mode) return grant
      throw expectedFailure('unreadable', 'fileGone')
    },
  }
}
