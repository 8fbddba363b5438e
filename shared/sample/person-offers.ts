import { type DateOnly, addDays } from '../calendar/date-only.ts'
import type { Category } from '../domain/category.ts'
import type { Offer } from '../domain/offer.ts'
import { pickSome, type Random } from './random.ts'

const DAYS_PER_YEAR = 365

/**
 * The offers of one person by some of the providers that could make them: usually one, sometimes
 * several or none; about a third have run out and a few were withdrawn.
 */
export const offersFor = (
  random: Random,
  providers: readonly string[],
  categories: readonly Category[],
  today: DateOnly,
  idOf: (part: number) => string,
): Offer[] => {
  const draw = random.next()
  const count = draw < 0.1 ? 0 : draw < 0.84 ? 1 : draw < 0.97 ? 2 : 3
  return pickSome(random, providers, count).map((provider, part) => {
    const offeredOn = addDays(today, -random.int(5, 3 * DAYS_PER_YEAR))
    const some = categories.filter(() => random.chance(0.85))
    return {
      id: idOf(part),
      provider,
      categories: some.length > 0 ? some : [...categories],
      offeredOn: random.chance(0.95) ? offeredOn : null,
      validUntil: random.chance(0.2) ? null : addDays(offeredOn, random.int(1, 3) * DAYS_PER_YEAR),
      withdrawnOn: random.chance(0.03) ? addDays(offeredOn, random.int(1, 5)) : null,
      conditions: null,
    }
  })
}
