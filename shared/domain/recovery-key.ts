/**
 * The recovery key as people print and type it: 160 random bits in the alphabet of Douglas Crockford's
 * base 32 (without I, L, O and U), in groups of four, and a last group by which a slip of the pen is found.
 */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5
const GROUP = 4

/** Random bytes in a recovery key: 160 bits, which nobody guesses. */
export const RECOVERY_BYTES = 20
const SYMBOLS = (RECOVERY_BYTES * 8) / BITS

/** Groups of a recovery key, the one that checks the others included. */
export const RECOVERY_GROUPS = SYMBOLS / GROUP + 1

/** The largest prime below 2^20: what a check group of four symbols can hold. */
const PRIME = 1_048_573
/** With its powers as weights, no two slips of one symbol look alike. */
const ROOT = 7_919

/** What was typed, read. Groups are counted from 1. */
export type ReadRecoveryKey =
  | { readonly kind: 'key'; readonly bytes: Uint8Array }
  | { readonly kind: 'length'; readonly symbols: number }
  /** A sign that no recovery key has. */
  | { readonly kind: 'sign'; readonly sign: string; readonly group: number }
  /** Mistyped: in this group where one symbol explains it, else somewhere. */
  | { readonly kind: 'typo'; readonly group: number | null }

/**
 * The groups of a recovery key.
 *
 * @param bytes {@link RECOVERY_BYTES} random bytes
 */
export function recoveryGroups(bytes: Uint8Array): string[] {
  const symbols: number[] = []
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= BITS) {
      bits -= BITS
      symbols.push((held >> bits) & 31)
    }
    held &= (1 << bits) - 1
  }
  const text = [...symbols, ...checkOf(symbols)].map((symbol) => ALPHABET.charAt(symbol)).join('')
  return Array.from({ length: RECOVERY_GROUPS }, (_, at) =>
    text.slice(at * GROUP, (at + 1) * GROUP),
  )
}

/** Reads a recovery key however it was typed: small letters, blanks, hyphens, O for 0, I and L for 1. */
export function readRecoveryKey(typed: string): ReadRecoveryKey {
  const signs = [...plainSigns(typed)]
  const strange = signs.findIndex((sign) => !ALPHABET.includes(sign))
  if (strange !== -1)
    return { kind: 'sign', sign: signs[strange] ?? '', group: groupOf(Math.min(strange, SYMBOLS)) }
  const symbols = signs.map((sign) => ALPHABET.indexOf(sign))
  if (symbols.length !== SYMBOLS + GROUP) return { kind: 'length', symbols: symbols.length }
  if (!isWhole(symbols)) return { kind: 'typo', group: groupOfSlip(symbols) }
  return { kind: 'key', bytes: bytesOf(symbols.slice(0, SYMBOLS)) }
}

/** One group as it stands in a key, however it was typed. */
export const plainGroup = (typed: string): string => plainSigns(typed)

/** How many symbols a recovery key has, its check group included. */
export const RECOVERY_SYMBOLS = SYMBOLS + GROUP

function plainSigns(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1')
}

const groupOf = (symbol: number): number => Math.floor(symbol / GROUP) + 1

function checkOf(symbols: readonly number[]): number[] {
  let sum = 0
  let weight = ROOT
  for (const symbol of symbols) {
    sum = (sum + symbol * weight) % PRIME
    weight = (weight * ROOT) % PRIME
  }
  return [15, 10, 5, 0].map((shift) => (sum >> shift) & 31)
}

function isWhole(symbols: readonly number[]): boolean {
  const check = checkOf(symbols.slice(0, SYMBOLS))
  return check.every((symbol, at) => symbol === symbols[SYMBOLS + at])
}

/** The group with the one symbol that, changed, makes the key whole; null where several or none do. */
function groupOfSlip(symbols: readonly number[]): number | null {
  const groups = new Set<number>()
  for (let at = 0; at < symbols.length; at += 1)
    for (let other = 0; other < ALPHABET.length; other += 1)
      if (isWhole(symbols.with(at, other))) groups.add(groupOf(at))
  const [only = null] = groups
  return groups.size === 1 ? only : null
}

function bytesOf(symbols: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(RECOVERY_BYTES)
  let held = 0
  let bits = 0
  let at = 0
  for (const symbol of symbols) {
    held = (held << BITS) | symbol
    bits += BITS
    if (bits < 8) continue
    bits -= 8
    bytes[at] = (held >> bits) & 255
    at += 1
    held &= (1 << bits) - 1
  }
  return bytes
}
