import type { Birth } from './compare-births.ts'
import type { Comparable } from './comparable.ts'
import { bitsOfSigns, leastChanges } from './sign-bits.ts'

/**
 * What a record shows at a glance, in numbers that stand side by side in memory: enough to pass over
 * most of those who share a word of a name, without reading the record itself.
 */
export interface Sketch {
  /** 0 where none is stated. */
  readonly birth: Birth
  /** A bit for each address, number and passport; records that share one share a bit. */
  readonly contacts: number
  /** A bit for each sign of the passport; 0 where none is stated. */
  readonly passport: number
}

function bitOfKey(key: string): number {
  let sum = 0
  for (let at = 0; at < key.length; at += 1) sum = (sum * 31 + key.charCodeAt(at)) & 0xffffff
  return 1 << (sum % 31)
}

export function sketchOf(record: Comparable): Sketch {
  return {
    birth: record.birth ?? 0,
    contacts: record.contacts.reduce((bits, key) => bits | bitOfKey(key), 0),
    passport: record.passport === null ? 0 : bitsOfSigns(record.passport),
  }
}

/** False where two records surely share no address, number or passport, nor a passport with one sign off. */
export function mayShareContact(
  contacts: number,
  otherContacts: number,
  passport: number,
  otherPassport: number,
): boolean {
  if ((contacts & otherContacts) !== 0) return true
  return passport !== 0 && otherPassport !== 0 && leastChanges(passport, otherPassport) <= 1
}
