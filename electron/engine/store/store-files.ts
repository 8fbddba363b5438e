import { join } from 'node:path'

/** Names of everything the store keeps in the data folder. */
export interface StoreFiles {
  readonly folder: string
  readonly database: string
  /** Held for as long as an engine runs. */
  readonly lock: string
  /** Tells a wrong key from a damaged file. */
  readonly keyCheck: string
  /** There while the store is open: found at a start, the last end was not a clean one and all is checked. */
  readonly openMark: string
  /** The last change that was kept, as people were told. */
  readonly acknowledged: string
  /** Where backups go by themselves, and how it went last. */
  readonly elsewhere: string
  /** When the roster was last copied to a file the user chose. */
  readonly backedUpMark: string
  /** A backup that was checked and waits for the next start to take the store's place. */
  readonly restored: string
  /** The key of the store under a recovery key: opens with the page somebody printed. */
  readonly recovery: string
  /** Ids of everybody whose data were erased: one a line. */
  readonly erased: string
  readonly copies: string
  readonly damaged: string
}

export function storeFiles(folder: string): StoreFiles {
  return {
    folder,
    database: join(folder, 'roster.db'),
    lock: join(folder, 'roster.lock'),
    keyCheck: join(folder, 'roster.key-check'),
    openMark: join(folder, 'roster.open'),
    acknowledged: join(folder, 'roster.last-change'),
    elsewhere: join(folder, 'roster.elsewhere'),
    backedUpMark: join(folder, 'roster.backed-up'),
    restored: join(folder, 'roster.restored'),
    recovery: join(folder, 'roster.recovery'),
    erased: join(folder, 'roster.erased'),
    copies: join(folder, 'copies'),
    damaged: join(folder, 'damaged'),
  }
}

/** What SQLite keeps beside a database; they must move with it. */
export const companions = ['', '-wal', '-shm', '-journal'] as const

/** An instant as part of a file name (colons are not allowed on Windows). */
export const instantInName = (instant: string): string => instant.replaceAll(':', '-')
