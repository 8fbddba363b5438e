import { describe, expect, it } from 'vitest'
import { contactKey, contactParts, holdsAddress, passportKey } from './contact-key.ts'

/** Whether a query finds a record by its address or number. */
function finds(query: string, email: string | null, phone: string | null): boolean {
  const key = contactKey(email, phone) ?? ''
  return contactParts(query).some(({ needles }) => needles.some((each) => key.includes(each)))
}

describe('addresses and numbers in a search', () => {
  it.each([
    'a.diallo@mfa.example',
    'A.Diallo@MFA',
    '<a.diallo@mfa.example>',
    'diallo',
    'mfa.example',
  ])('find an e-mail address by %s', (query) =>
    expect(finds(query, 'A.Diallo@mfa.example', null)).toBe(true),
  )

  it.each(['+33 6 12 34 56 78', '0033612345678', '06 12 34 56 78', '612-34-56', '345678'])(
    'find a telephone number by %s, however it is written',
    (query) => expect(finds(query, null, '+33 (0)6 12.34.56.78')).toBe(true),
  )

  it('find a number kept without the prefix of its country by the whole one', () => {
    expect(finds('+33 6 12 34 56 78', null, '06 12 34 56 78')).toBe(true)
  })

  it('leave what else was asked', () => {
    expect(contactParts('diallo 612345678 french')[0]).toMatchObject({
      needles: ['612345678'],
      rest: 'diallo   french',
    })
  })

  it('look for the words of an address with it alone', () => {
    const parts = contactParts('<a.diallo@mfa.example> french')
    expect(parts.flatMap(({ needles }) => needles)).toEqual(['a.diallo@mfa.example', 'french'])
  })

  it('take no digits of an address for a number', () => {
    const parts = contactParts('a.diallo86632@mfa.example 612345678')
    expect(parts.map(({ needles }) => needles)).toEqual([
      ['a.diallo86632@mfa.example'],
      ['612345678'],
    ])
  })

  it('take neither a year nor part of two numbers for one', () => {
    expect(finds('2027', null, '+33 20 27')).toBe(false)
    expect(finds('781234', null, '+33 5678; 1234 999')).toBe(false)
  })

  it('are found by a copied link', () => {
    expect(contactParts('mailto:A.Diallo@mfa.example')[0]).toMatchObject({
      needles: ['a.diallo@mfa.example'],
      rest: ' ',
    })
    expect(contactParts('tel: +999 681 6104')[0]).toMatchObject({ needles: ['9996816104'] })
  })

  it.each([
    ['@un.org', true],
    ['a.diallo@mfa.example', true],
    ['french <@un.org>', true],
    ['vote@home', false],
    ['@dialo', false],
    ['un.org', false],
  ])('say of %s whether it is an address: %s', (query, expected) =>
    expect(holdsAddress(query)).toBe(expected),
  )

  it('know a passport number by its letters and digits', () => {
    expect(passportKey(' ab-12 345x ')).toBe('AB12345X')
    expect(passportKey('–')).toBeNull()
  })
})
