import { type DateOrder, dateInOrder, dateNumbers } from './read-date.ts'

/** What a column of written dates says about its order. `index` counts from 0 in the texts given. */
export type OrderDecision =
  | {
      readonly order: DateOrder
      readonly why: 'only-reading' | 'no-dates-in-digits'
      /** The first date that rules the other orders out. */
      readonly evidence: { readonly index: number; readonly text: string } | null
    }
  | {
      readonly order: 'ambiguous'
      /** `both-fit`: every date can be read in each order. `contradiction`: no order fits all. */
      readonly why: 'both-fit' | 'contradiction'
      readonly candidates: readonly DateOrder[]
      readonly evidence: { readonly index: number; readonly text: string } | null
    }

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/**
 * Decides the order of a whole column, because one date alone ("03/04/2027") cannot. Texts that
 * are real dates in no order (31.02.2025) do not count: they are errors in any reading.
 */
export const decideOrder = (columnTexts: readonly string[]): OrderDecision => {
  let candidates = ORDERS
  let evidence: { index: number; text: string } | null = null
  let sawDigits = false
  for (const [index, text] of columnTexts.entries()) {
    const numbers = dateNumbers(text)
    const fitting = numbers && ORDERS.filter((order) => dateInOrder(numbers, order) !== null)
    // A four-digit first number is a year in any column, so it says nothing about the rest.
    if (!numbers || !fitting || fitting.length === 0 || numbers[0].length === 4) continue
    sawDigits = true
    const remaining = candidates.filter((order) => fitting.includes(order))
    if (remaining.length === 0) {
      return { order: 'ambiguous', why: 'contradiction', candidates, evidence: { index, text } }
    }
    if (remaining.length < candidates.length) evidence = { index, text }
    candidates = remaining
  }
  const [only] = candidates
  if (!sawDigits) return { order: 'ymd', why: 'no-dates-in-digits', evidence: null }
  return candidates.length === 1 && only !== undefined
    ? { order: only, why: 'only-reading', evidence }
    : { order: 'ambiguous', why: 'both-fit', candidates, evidence: null }
}
