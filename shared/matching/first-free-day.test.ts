import fc from 'fast-check'
import { expect, it } from 'vitest'
import { someCommitment, somePerson } from '#tests/builders/match-arbitraries.ts'
import { addDays, dayNumber, fromDayNumber } from '../calendar/index.ts'
import { availabilityStrip } from './availability-strip.ts'
import { buildColumns } from './columns/build-columns.ts'
import { firstFreeDay } from './first-free-day.ts'

it('is the first free day that the strip shows', () => {
  const someone = somePerson.chain((person) =>
    fc.record({
      person: fc.constant(person),
      commitments: fc.array(someCommitment(person.id), { maxLength: 4 }),
      today: fc.integer({ min: 0, max: 300 }).map((days) => addDays('2027-01-01', days)),
    }),
  )
  fc.assert(
    fc.property(someone, ({ person, commitments, today }) => {
      const columns = buildColumns([person], commitments)
      const last = addDays(today, 800)
      const strip = availabilityStrip(columns, 0, today, last)
      const free = firstFreeDay(columns, dayNumber(today))(0)
      const shown = free === null || fromDayNumber(free) > last ? null : fromDayNumber(free)
      expect(shown).toBe(strip.find(({ state }) => state === 'available')?.from ?? null)
    }),
    { numRuns: 400, seed: 52129 },
  )
})
