import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { isEmail } from './email.ts'
import { blankPerson, type Person } from './person.ts'
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
  const blank = blankPerson(uuid())

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
    const old = { ...blank, email: 'n/k', birthDate: '2050-01-01', confirmedOn: '2050-01-01' }
    expect(problemsOfTypedPerson(old, old, today)).toEqual([])
    expect(problemsOfTypedProvider({ contactEmail: 'n/k' }, { contactEmail: 'n/k' })).toEqual([])
  })

  const clearance = { id: uuid(), name: 'BSAFE', obtainedOn: '2027-02-02', expiresOn: '2027-01-01' }
  const offer = {
    ...{ id: uuid(), provider: uuid(), categories: [], conditions: null },
    ...{ offeredOn: '2027-03-01', validUntil: '2027-02-28', withdrawnOn: '2027-02-27' },
  }
  const mission = {
    ...{ id: uuid(), country: 'KE', mission: null, function: null, body: null, category: null },
    ...{ kind: 'other' as const, from: '2027-06-01', to: '2027-05-01' },
    ...{ fromPrecision: 'month' as const, toPrecision: 'month' as const },
  }
  const skill = {
    ...{ id: uuid(), skill: 'legal', level: null, years: null, verifiedBy: null },
    verifiedOn: '2028-01-01',
  }
  const stated = {
    ...{ id: uuid(), from: '2027-05-01', to: null, state: 'available' as const },
    ...{ noticeDays: null, source: null, statedOn: '2027-02-03' },
  }

  it.each<[Partial<Person>, string[]]>([
    [{ confirmedOn: '2027-02-02' }, ['confirmedOn problems.dayToCome']],
    [{ consentOn: '2027-02-01' }, []],
    [
      { clearances: [clearance] },
      [
        'clearances.0.obtainedOn problems.dayToCome',
        'clearances.0.expiresOn problems.endsBeforeStart',
      ],
    ],
    [
      { offers: [offer] },
      [
        'offers.0.validUntil problems.endsBeforeStart',
        'offers.0.withdrawnOn problems.endsBeforeStart',
      ],
    ],
    [
      { experience: [mission] },
      ['experience.0.from problems.dayToCome', 'experience.0.to problems.endsBeforeStart'],
    ],
    [{ skills: [skill] }, ['skills.0.verifiedOn problems.dayToCome']],
    [{ availability: [stated] }, ['availability.0.statedOn problems.dayToCome']],
  ])('%j is told beside its field, where it is new', (part, problems) => {
    const typed = { ...blank, ...part }
    expect(keysOf(problemsOfTypedPerson(typed, blank, today))).toEqual(problems)
    expect(problemsOfTypedPerson(typed, typed, today)).toEqual([])
  })
})
