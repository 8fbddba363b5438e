import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedBytes, copyTiers, keptCopies, tooMuchForDisk } from './copy-retention.ts'

const hour = 60 * 60_000
const start = Date.parse('2027-02-01T00:00:00.000Z')
const copyAt = (hours: number) => ({ at: new Date(start + hours * hour).toISOString() })

/** What is left after each copy, made one after the other. */
function keptOf(hours: readonly number[]): string[] {
  let kept: { at: string }[] = []
  for (const each of hours) {
    const now = [copyAt(each), ...kept]
    const tiers = copyTiers(now)
    kept = now.filter((_copy, place) => tiers[place] !== null)
  }
  return kept.map(({ at }) => at)
}

describe('which copies stay', () => {
  it('are those of 24 hours of work, 7 days and 8 weeks, however long work goes on', () => {
    // Ten hours a day, five days a week, for half a year.
    const hours = Array.from({ length: 26 * 7 }, (_, day) => day)
      .filter((day) => day % 7 < 5)
      .flatMap((day) => Array.from({ length: 10 }, (_, at) => day * 24 + 8 + at))
    const kept = keptOf(hours)
    const made = hours.map((each) => copyAt(each).at).toReversed()
    expect(kept.slice(0, 24)).toEqual(made.slice(0, 24))
    const days = [...new Set(made.map((at) => at.slice(0, 10)))].slice(0, 7)
    for (const day of days) expect(kept.find((at) => at.startsWith(day))).toContain('T17')
    // The last working hour of each of the last eight weeks.
    const fridays = made.filter((at) => new Date(at).getUTCDay() === 5 && at.includes('T17'))
    expect(kept).toEqual(expect.arrayContaining(fridays.slice(0, 8)))
    expect(kept).not.toContain(fridays[8])
  })

  it('always has the fullest among them, is bounded, and does not change by being asked again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(24 * 400), { minLength: 1, maxLength: 80 }), (hours) => {
        const copies = hours.map(copyAt)
        const tiers = copyTiers(copies)
        expect(tiers[0]).not.toBeNull()
        const kept = copies.filter((_copy, place) => tiers[place] !== null)
        expect(kept.length).toBeLessThanOrEqual(keptCopies.hour + keptCopies.day + keptCopies.week)
        expect(copyTiers(kept)).not.toContain(null)
        // Of an hour no more than the fullest is needed.
        const spans = kept.map(({ at }) => at.slice(0, 13))
        expect(new Set(spans).size).toBe(spans.length)
      }),
    )
  })
})

describe('copies on a small disk', () => {
  const copies = (['hour', 'hour', 'hour', 'day', 'day', 'week'] as const).map((tier, place) => ({
    ...{ name: `${tier} ${place}`, bytes: 100, tier },
  }))
  const gone = (allowed: number) => tooMuchForDisk(copies, allowed).map(({ name }) => name)

  it('go where they take too much of it: hours first, the oldest first, and two stay', () => {
    expect(gone(600)).toEqual([])
    expect(gone(550)).toEqual(['hour 2'])
    expect(gone(400)).toEqual(['hour 2', 'day 4'])
    expect(gone(0)).toEqual(['hour 2', 'day 4', 'day 3', 'week 5'])
  })

  it('may take a quarter of what would be free without them', () => {
    expect(allowedBytes(3000, 1000)).toBe(1000)
    expect(allowedBytes(0, 1000)).toBe(250)
  })
})
