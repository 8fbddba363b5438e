import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  plainGroup,
  readRecoveryKey,
  RECOVERY_BYTES,
  RECOVERY_GROUPS,
  recoveryGroups,
} from './recovery-key.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bytes = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES })

describe('a recovery key', () => {
  it('is read as it was printed, however it is typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const groups = recoveryGroups(random)
        expect(groups).toHaveLength(RECOVERY_GROUPS)
        const printed = groups.join('-')
        const typed = groups.join(' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
        for (const text of [printed, typed, groups.join('')])
          expect(readRecoveryKey(text)).toEqual({ kind: 'key', bytes: random })
      }),
    )
  })

  it('tells in which group a symbol was mistyped, whichever it was', () => {
    const groups = recoveryGroups(Uint8Array.from({ length: RECOVERY_BYTES }, (_, at) => at * 11))
    const symbols = groups.join('')
    for (let at = 0; at < symbols.length; at += 1)
      for (const other of alphabet.replace(symbols[at] ?? '', '').slice(at % 29, (at % 29) + 2)) {
        const slipped = symbols.slice(0, at) + other + symbols.slice(at + 1)
        expect(readRecoveryKey(slipped)).toEqual({ kind: 'typo', group: Math.floor(at / 4) + 1 })
      }
  })

  it('is not taken for whole where two neighbours or two groups changed places', () => {
    fc.assert(
      fc.property(bytes, fc.nat(7), (random, at) => {
        const groups = recoveryGroups(random)
        const [one = '', other = ''] = [groups[at], groups[(at + 1) % 8]]
        if (one === other) return
        const swapped = groups
          .with(at, other)
          .with((at + 1) % 8, one)
          .join('-')
        expect(readRecoveryKey(swapped).kind).toBe('typo')
      }),
    )
  })

  it('says what is missing, and which sign no key has', () => {
    const [first = '', ...others] = recoveryGroups(new Uint8Array(RECOVERY_BYTES).fill(7))
    expect(readRecoveryKey('')).toEqual({ kind: 'length', symbols: 0 })
    expect(readRecoveryKey(others.join('-'))).toEqual({ kind: 'length', symbols: 32 })
    expect(readRecoveryKey(['U123', ...others].join('-'))).toEqual({
      ...{ kind: 'sign', sign: 'U', group: 1 },
    })
    expect(plainGroup(` ${first.toLowerCase()} `)).toBe(first)
  })
})
