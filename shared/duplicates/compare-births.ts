import type { DatePrecision } from '../calendar/precision.ts'

/** How two birth dates agree; `near`: some figures, as a slip of memory or a wrong year leaves them. */
export type BirthAgreement = 'same' | 'swapped' | 'oneDigit' | 'sameYear' | 'near' | 'apart'

/**
 * A birth date as far as it is known, in figures as one number: 19840517, with 00 for a month or a day
 * that was not stated. A number, because most pairs are told apart by nothing else.
 */
export type Birth = number

export const yearOf = (birth: Birth): number => Math.trunc(birth / 10_000)
/** 1 to 12; 0 where it was not stated. */
export const monthOf = (birth: Birth): number => Math.trunc(birth / 100) % 100
/** 1 to 31; 0 where it was not stated. */
export const dayOf = (birth: Birth): number => birth % 100

/** A birth date as it is compared; null where none was stated. */
export function birthOf(date: string | null, precision: DatePrecision): Birth | null {
  if (date === null) return null
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return year * 10_000 + (precision === 'year' ? 0 : month * 100) + (precision === 'day' ? day : 0)
}

/** Null where one of them is not stated. */
export function compareBirths(a: Birth | null, b: Birth | null): BirthAgreement | null {
  if (a === null || b === null) return null
  const sameYear = yearOf(a) === yearOf(b)
  const [month, otherMonth, day, otherDay] = [monthOf(a), monthOf(b), dayOf(a), dayOf(b)]
  if (day === 0 || otherDay === 0) {
    const isSameMonth = month === 0 || otherMonth === 0 || month === otherMonth
    return sameYear && isSameMonth ? 'sameYear' : 'apart'
  }
  if (a === b) return 'same'
  if (sameYear && month === otherDay && day === otherMonth) return 'swapped'
  const same = Number(sameYear) + Number(month === otherMonth) + Number(day === otherDay)
  // One figure off, or two neighbours swapped, lies within one part or at its edge.
  if (same === 0) return 'apart'
  if (isOneSlip(a, b)) return 'oneDigit'
  return same === 2 ? 'near' : 'apart'
}

/** True where two numbers differ in one figure, or in two neighbours swapped. */
function isOneSlip(a: number, b: number): boolean {
  let [one, other] = [a, b]
  while (one % 10 === other % 10) {
    one = Math.trunc(one / 10)
    other = Math.trunc(other / 10)
  }
  if (Math.trunc(one / 10) === Math.trunc(other / 10)) return true
  const [last, before] = [one % 10, Math.trunc(one / 10) % 10]
  return (
    last === Math.trunc(other / 10) % 10 &&
    before === other % 10 &&
    Math.trunc(one / 100) === Math.trunc(other / 100)
  )
}
