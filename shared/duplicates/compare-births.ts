import type { DatePrecision } from '../calendar/precision.ts'

/** How two birth dates agree; `near`: some figures, as a slip of memory or a wrong year leaves them. */
export type BirthAgreement = 'same' | 'swapped' | 'oneDigit' | 'sameYear' | 'near' | 'apart'

/** A birth date as far as it is known, in figures; null what was not stated. */
export interface Birth {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** A birth date as it is compared; null where none was stated. */
export function birthOf(date: string | null, precision: DatePrecision): Birth | null {
  if (date === null) return null
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return {
    year,
    month: precision === 'year' ? null : month,
    day: precision === 'day' ? day : null,
  }
}

/** Null where one of them is not stated. */
export function compareBirths(a: Birth | null, b: Birth | null): BirthAgreement | null {
  if (a === null || b === null) return null
  if (a.day === null || b.day === null) {
    const isSameMonth = a.month === null || b.month === null || a.month === b.month
    return a.year === b.year && isSameMonth ? 'sameYear' : 'apart'
  }
  const sameYear = a.year === b.year
  const sameMonth = a.month === b.month
  const sameDay = a.day === b.day
  if (sameYear && sameMonth && sameDay) return 'same'
  if (sameYear && a.month === b.day && a.day === b.month) return 'swapped'
  const same = Number(sameYear) + Number(sameMonth) + Number(sameDay)
  // One figure off, or two neighbours swapped, lies within one part or at its edge.
  if (same === 0) return 'apart'
  if (isOneSlip(figuresOf(a), figuresOf(b))) return 'oneDigit'
  return same === 2 ? 'near' : 'apart'
}

function figuresOf({ year, month, day }: Birth): string {
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`
}

function isOneSlip(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return (
    a.slice(at + 1) === b.slice(at + 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
  )
}
