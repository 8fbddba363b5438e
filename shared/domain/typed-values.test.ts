import { describe, expect, it } from 'vitest'
import { isEmail } from './email.ts'
import { problemsOfTypedPerson, problemsOfTypedProvider } from './typed-values.ts'

const today = '2027-02-01'
const keysOf = (problems: readonly { field: string; message: { key: string } }[]): string[] =>
  problems.map(({ field, message }) => `${field} ${message.key}`)

describe('an e-mail address', () => {
  it.each([
    'nadia@example.org',
    "o'neil+roster@mail.example.co.uk",
    'нина@пример.рф',
    'a@example.org; b@example.org',
  ])('is %s', (text) => expect(isEmail(text)).toBe(true))

  it.each(['not an email', 'nadia', 'nadia@', '@example.org', 'a@b', 'a@@b.org', 'a@b..org', ' '])(
    'is not %j',
    (text) => expect(isEmail(text)).toBe(false),
  )

  it('is told in time that grows with its length', () => {
    expect(isEmail(`${'@.'.repeat(100_000)}x`)).toBe(false)
    expect(isEmail(`a@${'a-'.repeat(100_000)}`)).toBe(false)
  })
})

describe('what somebody types for a person', () => {
  const blank = { email: null, birthDate: null }

  it('is told where it is no address', () => {
    const typed = { ...blank, email: 'not an email' }
    expect(keysOf(problemsOfTypedPerson(typed, null, today))).toEqual(['email problems.notAnEmail'])
    expect(keysOf(problemsOfTypedProvider({ contactEmail: 'x' }, null))).toEqual([
      'contactEmail problems.notAnEmail',
    ])
  })

  it.each([
    ['2027-02-01', []],
    ['2027-02-02', ['birthDate problems.birthInFuture']],
    ['1907-02-01', []],
    ['1907-01-31', ['birthDate problems.birthTooLongAgo']],
    ['31 Feb 1980', []],
  ])('born on %s: %j', (birthDate, problems) => {
    expect(keysOf(problemsOfTypedPerson({ ...blank, birthDate }, null, today))).toEqual(problems)
  })

  it('is not held against them where it stood there before', () => {
    const old = { email: 'n/k', birthDate: '2050-01-01' }
    expect(problemsOfTypedPerson(old, old, today)).toEqual([])
    expect(problemsOfTypedProvider({ contactEmail: 'n/k' }, { contactEmail: 'n/k' })).toEqual([])
  })
})
