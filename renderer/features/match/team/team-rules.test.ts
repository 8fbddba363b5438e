import { describe, expect, it } from 'vitest'
import type { TeamRules } from '#shared/contract/team-calls.ts'
import { exclude, isLocked, toggleLock } from './team-rules.ts'

const rules: TeamRules = {
  womenPercent: null,
  maxPerNationality: null,
  maxPercentPerNationality: null,
  maxPercentPerRegion: null,
  useProviderCaps: true,
  offeredOnly: true,
  multinationalPairs: false,
  coverage: [],
  locked: [],
  excluded: [],
}
const lock = { position: 'p', person: 'a' }

describe('locks and exclusions of a proposal', () => {
  it('keeps a choice and lets it go again', () => {
    const locked = toggleLock(rules, lock)
    expect(isLocked(locked, lock)).toBe(true)
    expect(toggleLock(locked, lock)).toEqual(rules)
  })
  it('cannot keep whom it leaves out', () => {
    const without = exclude(toggleLock(rules, lock), 'a')
    expect(without.locked).toEqual([])
    expect(exclude(without, 'a').excluded).toEqual(['a'])
  })
})
