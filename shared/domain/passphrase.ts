import { z } from 'zod'

/** Characters: three or four plain words. A backup may lie where many can copy it and guess at leisure. */
export const SHORTEST_PASSPHRASE = 12
export const LONGEST_PASSPHRASE = 200

/** A passphrase for a new backup. One that opens an old backup may be anything. */
export const newPassphrase = z.string().min(SHORTEST_PASSPHRASE).max(LONGEST_PASSPHRASE)
