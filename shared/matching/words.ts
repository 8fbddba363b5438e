import { fromDayNumber } from '../calendar/date-only.ts'
import type { Category } from '../domain/category.ts'
import { isPhrase, listOf, phrase, type Phrase, type Value } from '../text/index.ts'
import { dateOf } from './columns/days.ts'

/** Of a list of countries, nationalities or periods, so many are named. */
const NAMED = 4

/** A list in which the first few are named: "Togo, Benin, Ghana, Mali and 3 more". */
export const few = (items: readonly Value[], join: 'and' | 'or' = 'and', named = NAMED): Value =>
  items.length > named ? listOf(items, join, named) : listOf(items, join)

/** A day by its number; the number must stand for a day. */
export const day = (number: number): Value => ({ date: fromDayNumber(number) })

/** A period by the numbers of its first and last day. */
export const period = (from: number, to: number): Value => ({ period: [dateOf(from), dateOf(to)] })

/** "Moroccan and French". */
export const nationalities = (codes: readonly string[]): Value =>
  few(codes.map((nationality) => ({ nationality })))

/** "Morocco and France". */
export const countries = (codes: readonly string[], named = NAMED): Value =>
  few(
    codes.map((country) => ({ country })),
    'and',
    named,
  )

/** "long-term observer". */
export const role = (category: Category): Phrase => phrase('asked.role', { category })

/** "expert and long-term observer". */
export const roles = (categories: readonly Category[]): Value => few(categories.map(role))

/** What windows hang on, each cause once. */
export const causesOf = (windows: readonly { readonly contingentOn: string | null }[]): Value =>
  few([...new Set(windows.flatMap(({ contingentOn }) => contingentOn ?? []))], 'or')

/** Parts that are there, as one line; null when there are none. */
export function parts(...of: readonly (Value | null | false)[]): Phrase | null {
  const said = of.filter((part) => part !== null && part !== false)
  const [first] = said
  if (first === undefined) return null
  if (said.length === 1 && typeof first === 'object' && isPhrase(first)) return first
  return phrase('evidence.parts', { parts: listOf(said, 'semicolon') })
}

/** Evidence, and by how much it falls short or what of it is open. */
export const withShort = (what: Phrase, short: Value): Phrase =>
  phrase('evidence.with', { what, short })
