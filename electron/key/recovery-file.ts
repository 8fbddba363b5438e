import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { instant } from '#shared/domain/common.ts'
import {
  plainGroup,
  RECOVERY_BYTES,
  RECOVERY_GROUPS,
  recoveryGroups,
} from '#shared/domain/recovery-key.ts'
import { writeAtomicallySync } from '../system/atomic-write.ts'
import { readSmallFile, whatIsAt } from '../system/on-disk.ts'

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`, 'u'))

const content = z.object({
  version: z.literal(1),
  /** Tells recovery keys apart for people: it stands on the page that was printed. */
  number: z.string().regex(/^[0-9A-F]{6}$/u),
  madeAt: instant,
  /** When somebody showed that the page was kept; null until then. */
  keptAt: instant.nullable(),
  salt: hex(32),
  nonce: hex(12),
  /** The store's key under AES-256-GCM, and the tag. */
  sealed: hex(32 + 16),
  /** Of each group a code under the store's key: who opens the roster can ask for some of them. */
  groups: z.array(hex(32)).length(RECOVERY_GROUPS),
})
const file = content.extend({ check: hex(32) })

/**
 * The store's key, sealed by a recovery key: it lies beside the store, so that the data folder and the page
 * together open the roster on any computer. Without the page it is 256 bits nobody guesses.
 */
export type RecoveryFile = z.infer<typeof content>

/** A recovery key that was just made: its groups are shown once and kept nowhere. */
export interface NewRecovery {
  readonly groups: readonly string[]
  readonly file: RecoveryFile
}

/** @param keyHex the store's key: 64 hexadecimal digits */
export function newRecovery(keyHex: string, madeAt: string): NewRecovery {
  const secret = randomBytes(RECOVERY_BYTES)
  const salt = randomBytes(32)
  const nonce = randomBytes(12)
  const number = randomBytes(3).toString('hex').toUpperCase()
  const cipher = createCipheriv('aes-256-gcm', sealingKey(secret, salt), nonce)
  cipher.setAAD(boundTo({ number, madeAt }))
  const sealed = Buffer.concat([
    cipher.update(Buffer.from(keyHex, 'hex')),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  const groups = recoveryGroups(secret)
  return {
    groups,
    file: {
      ...{ version: 1, number, madeAt, keptAt: null },
      ...{ salt: salt.toString('hex'), nonce: nonce.toString('hex') },
      sealed: sealed.toString('hex'),
      groups: groups.map((group, at) => groupCode(keyHex, salt, at, group)),
    },
  }
}

/** The store's key; null where the recovery key is not the one that sealed it. */
export function openRecovery(of: RecoveryFile, secret: Uint8Array): string | null {
  const sealed = Buffer.from(of.sealed, 'hex')
  const key = sealingKey(secret, Buffer.from(of.salt, 'hex'))
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(of.nonce, 'hex'))
  decipher.setAAD(boundTo(of))
  decipher.setAuthTag(sealed.subarray(32))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, 32)), decipher.final()]).toString(
      'hex',
    )
  } catch {
    // The tag does not fit: another recovery key sealed this.
    return null
  }
}

/** Is this the group of that place, counted from 1? Only who has the store's key can ask. */
export function isGroupOf(
  { groups, salt }: RecoveryFile,
  keyHex: string,
  place: number,
  typed: string,
): boolean {
  const kept = groups[place - 1]
  if (kept === undefined) return false
  const told = groupCode(keyHex, Buffer.from(salt, 'hex'), place - 1, plainGroup(typed))
  return timingSafeEqual(Buffer.from(kept), Buffer.from(told))
}

/** Two groups to ask for, counted from 1: the same ones each time, so that asking again is no way around. */
export function groupsToAsk({ number }: Pick<RecoveryFile, 'number'>): readonly [number, number] {
  const seed = Number.parseInt(number, 16)
  const first = seed % RECOVERY_GROUPS
  const second =
    (first + 1 + (Math.floor(seed / RECOVERY_GROUPS) % (RECOVERY_GROUPS - 1))) % RECOVERY_GROUPS
  return first < second ? [first + 1, second + 1] : [second + 1, first + 1]
}

/** What lies at the path: 'none' where nothing does, 'damaged' where it is not as it was written. */
export function readRecoveryFile(path: string): RecoveryFile | 'none' | 'damaged' {
  if (whatIsAt(path) === 'nothing') return 'none'
  try {
    const { check, ...rest } = file.parse(JSON.parse(readSmallFile(path)?.toString() ?? ''))
    return check === checkOf(rest) ? rest : 'damaged'
  } catch {
    return 'damaged'
  }
}

/** Puts it in the place of the one before, whole or not at all. */
export function writeRecoveryFile(path: string, of: RecoveryFile): void {
  const text = `${JSON.stringify({ ...of, check: checkOf(of) }, null, 2)}\n`
  writeAtomicallySync(path, (unfinished) => writeFileSync(unfinished, text))
}

/** 160 random bits need no stretching, only to become a key of their own. */
function sealingKey(secret: Uint8Array, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'scrutin:recovery-key:1', 32))
}

/** What the page says of itself is sealed along. */
function boundTo({ number, madeAt }: Pick<RecoveryFile, 'number' | 'madeAt'>): Buffer {
  return Buffer.from(`scrutin:recovery-key:1\n${number}\n${madeAt}`)
}

function groupCode(keyHex: string, salt: Uint8Array, at: number, group: string): string {
  return createHmac('sha256', Buffer.from(keyHex, 'hex'))
    .update(salt)
    .update(`scrutin:recovery-group:${at}:${group}`)
    .digest('hex')
}

/** Finds damage; who wants to change the file can, and gains nothing. */
function checkOf(of: RecoveryFile): string {
  return createHash('sha256')
    .update(JSON.stringify(content.parse(of)))
    .digest('hex')
}
