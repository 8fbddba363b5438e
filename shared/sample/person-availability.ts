import { type DateOnly, addDays } from '../calendar/date-only.ts'
import type { Availability } from '../domain/availability.ts'
import { type Random, weighted } from './random.ts'
import type { WithoutId } from '../domain/common.ts'

const states = weighted<Availability['state']>([
  ['available', 7],
  ['tentative', 3],
  ['unavailable', 2],
])

const sources = weighted<string | null>([
  ['The person', 5],
  ['Provider', 4],
  ['Imported list', 2],
  [null, 1],
])

const noticeDays = weighted<number | null>([
  [null, 4],
  [7, 2],
  [14, 3],
  [30, 3],
  [60, 1],
])

const stated = (
  random: Random,
  today: DateOnly,
): Pick<Availability, 'noticeDays' | 'statedOn' | 'source'> => ({
  noticeDays: random.pick(noticeDays),
  statedOn: random.chance(0.9)
    ? addDays(today, -(random.chance(0.2) ? random.int(366, 1400) : random.int(1, 365)))
    : null,
  source: random.pick(sources),
})

/**
 * What a person said of the eighteen months around today: nothing (one in eight), free until
 * further notice, or periods with gaps, some of them overlapping or contradicting each other.
 */
export const availabilityFor = (random: Random, today: DateOnly): WithoutId<Availability>[] => {
  const kind = random.next()
  if (kind < 0.12) return []
  if (kind < 0.3) {
    const from = random.chance(0.3) ? null : addDays(today, random.int(-300, 60))
    return [{ from, to: null, state: 'available', ...stated(random, today) }]
  }
  const periods: WithoutId<Availability>[] = []
  let start = random.int(-120, 60)
  const count = random.int(1, 4)
  for (let index = 0; index < count; index += 1) {
    const days = random.int(20, 240)
    periods.push({
      from: addDays(today, start),
      to: addDays(today, start + days - 1),
      state: random.pick(states),
      ...stated(random, today),
    })
    start += days + (random.chance(0.12) ? -random.int(1, 20) : random.int(0, 90))
  }
  return periods
}
