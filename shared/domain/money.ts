import { z } from 'zod'
import { remembered } from '../text/remembered.ts'

/** ISO 4217 code, upper case. */
export const currency = z.string().regex(/^[A-Z]{3}$/)
export type Currency = z.infer<typeof currency>

/** Whole number of the smallest unit of a currency: cents, yen. No fraction is ever rounded away. */
export const minorUnits = z.int().min(0).max(Number.MAX_SAFE_INTEGER)

/** Digits behind the point of a currency: 2 of the euro, 0 of the yen. Source: ISO 4217, as the runtime has it. */
export const digitsOf: (of: Currency) => number = remembered((of: string) => {
  const { maximumFractionDigits: digits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: of,
  }).resolvedOptions()
  return digits ?? 2
})

/**
 * An amount as somebody types it, in the smallest unit: "12 500,50", "12,500.50" and "12500.5" are the same.
 * Null where it is no amount, where it has more digits than the currency, or where it cannot be told
 * whether a sign parts thousands or cents.
 */
export function readAmount(typed: string, of: Currency): number | null {
  const digits = digitsOf(of)
  const plain = typed.trim().replaceAll(/[\s\u00a0\u202f'’]/gu, '')
  const match = /^(\d[\d.,]*)$/u.exec(plain)
  if (match === null) return null
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const sign = last < 0 ? '' : plain.charAt(last)
  const behind = last < 0 ? '' : plain.slice(last + 1)
  // A sign that stands twice, or before three digits, parts thousands.
  const parts = sign !== '' && (plain.split(sign).length > 2 || behind.length === 3)
  const whole = (parts || last < 0 ? plain : plain.slice(0, last)).replaceAll(/[.,]/gu, '')
  const fraction = parts ? '' : behind
  if (fraction.length > digits || whole === '') return null
  const amount = Number(whole + fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(amount) ? amount : null
}

/** An amount in the words of a language, with its currency: "€12,500.50". */
export function showAmount(tag: string, amount: number, of: Currency): string {
  return new Intl.NumberFormat(tag, { style: 'currency', currency: of }).format(
    amount / 10 ** digitsOf(of),
  )
}
