import { describe, expect, it } from 'vitest'
import { balancesOf } from './fund.ts'
import { readAmount, showAmount } from './money.ts'

describe('an amount', () => {
  it('is read the ways it is typed, and never rounded', () => {
    for (const typed of ['12500.50', '12,500.50', '12.500,50', '12 500,50', "12'500.5"])
      expect(readAmount(typed, 'EUR')).toBe(1_250_050)
    expect(readAmount('12,500', 'EUR')).toBe(1_250_000)
    expect(readAmount('1.234.567', 'EUR')).toBe(123_456_700)
    expect(readAmount('500', 'JPY')).toBe(500)
    for (const typed of ['', '-5', 'about 5', '1.2345', '9'.repeat(20)])
      expect(readAmount(typed, 'EUR')).toBeNull()
    expect(readAmount('5.5', 'JPY')).toBeNull()
    expect(showAmount('en-GB', 1_250_050, 'EUR')).toBe('€12,500.50')
  })

  it('is summed by currency, pledges apart from what came in, plans apart from what was given', () => {
    const gave = (amount: number, currency: string, receivedOn: string | null) => ({
      ...{ amount, currency, receivedOn },
    })
    const cost = (currency: string, planned: number | null, given: number | null) => ({
      ...{ currency, planned, given },
    })
    expect(
      balancesOf(
        [gave(1000, 'USD', '2027-01-01'), gave(500, 'USD', null), gave(70, 'EUR', null)],
        [cost('USD', 300, 400), cost('USD', 200, null), cost('EUR', null, 10)],
      ),
    ).toEqual([
      { currency: 'EUR', pledged: 70, received: 0, planned: 0, given: 10, left: -10, free: 60 },
      {
        ...{ currency: 'USD', pledged: 500, received: 1000, planned: 500, given: 400 },
        ...{ left: 600, free: 900 },
      },
    ])
  })
})
