import { describe, expect, it } from 'vitest'
import { blankPerson, type Person } from '../domain/person.ts'
import { comparableOf } from './comparable.ts'
import { type JudgedPair, judgePair } from './judge-pair.ts'
import { createPairIndex } from './pair-index.ts'

function someone(stated: Partial<Person>): Person {
  return { ...blankPerson('00000000-0000-7000-8000-000000000001'), ...stated }
}

function judge(a: Partial<Person>, b: Partial<Person>): JudgedPair | null {
  const [one, other] = [comparableOf(someone(a)), comparableOf(someone(b))]
  const { rarity, count } = createPairIndex()
  count(one)
  count(other)
  return judgePair(one, other, rarity)
}

const nadia = { familyName: 'Benali', givenName: 'Nadia', birthDate: '1980-02-03' }

describe('two records are one person for certain', () => {
  it.each([
    ['accents and case', { familyName: 'BÉNALI', givenName: 'nadía' }],
    ['the order of names', { familyName: 'Nadia', givenName: 'Benali' }],
    ['the script', { familyName: 'Бенали', givenName: 'Надия' }],
  ])('by name and birth date, whatever %s', (_, names) => {
    expect(judge(nadia, { ...names, birthDate: '1980-02-03' })).toMatchObject({
      certainty: 'certain',
    })
  })

  it('by the name of before and birth date', () => {
    expect(
      judge(
        { ...nadia, familyName: 'Haddad', formerName: 'Benali; Saïdi' },
        { ...nadia, familyName: 'Saidi' },
      ),
    ).toMatchObject({ certainty: 'certain' })
    expect(judge({ ...nadia, familyName: 'Haddad' }, nadia)?.certainty).not.toBe('certain')
  })

  it('by passport and name, whatever the passport’s signs', () => {
    expect(
      judge(
        { ...nadia, passportNumber: 'AB 123-456' },
        { familyName: 'Benali', givenName: 'N.', passportNumber: 'ab123456' },
      ),
    ).toMatchObject({ certainty: 'certain' })
  })

  it('not where the sex, the nationality or the passport speaks against it', () => {
    const both = {
      ...nadia,
      nationalities: ['MA'],
      sex: 'female' as const,
      passportNumber: 'AB123456',
    }
    expect(judge(both, both)?.certainty).toBe('certain')
    expect(judge(both, { ...both, sex: 'male' })?.certainty).not.toBe('certain')
    expect(judge(both, { ...both, nationalities: ['NO'] })?.certainty).not.toBe('certain')
    expect(judge(both, { ...both, passportNumber: 'XY998877' })?.certainty).not.toBe('certain')
  })
})

describe('somebody about to be added is asked about for a name alone', () => {
  const [one, other] = [
    { familyName: 'Ali', givenName: 'Mohamed' },
    { familyName: 'Aly', givenName: 'Mohammed' },
  ]
  const common = (): ReturnType<typeof createPairIndex> => {
    const index = createPairIndex()
    for (let at = 0; at < 600; at += 1) index.count(comparableOf(someone(at % 2 ? one : other)))
    return index
  }
  const asked = (a: Partial<Person>, b: Partial<Person>, { rarity } = common()) =>
    judgePair(comparableOf(someone(a)), comparableOf(someone(b)), rarity, 'newcomer')?.certainty

  it('that is equal, in any order, however common', () => {
    expect(asked(one, one)).toBe('possible')
    expect(asked(one, { familyName: 'MOHAMED', givenName: 'Ali' })).toBe('possible')
  })

  it('that is spelled like another only where it is rare', () => {
    expect(asked(one, other)).toBeUndefined()
    expect(asked(one, other, createPairIndex())).toBe('possible')
  })

  it('but not where only the number at its end is another', () => {
    const none = createPairIndex()
    for (const [a, b] of [
      ['Text1', 'Text11'],
      ['Text13', 'Text19'],
      ['Text1', 'Text10'],
    ])
      expect(asked({ familyName: a ?? '' }, { familyName: b ?? '' }, none)).toBeUndefined()
    expect(
      asked({ ...one, familyName: 'Quarsh1e' }, { ...one, familyName: 'Quarshie' }, none),
    ).toBe('possible')
  })
})

describe('two records are proposed', () => {
  const born = { birthDate: '1975-03-09' }
  it.each<[string, Partial<Person>, Partial<Person>]>([
    [
      'across transliterations',
      { familyName: 'Al Rashid', givenName: 'Muhammad', ...born },
      { familyName: 'El-Rachid', givenName: 'Mohamed', ...born },
    ],
    [
      'with a typing error',
      { familyName: 'Kowalewska', givenName: 'Anna', ...born },
      { familyName: 'Kovalewska', givenName: 'Anna', ...born },
    ],
    [
      'under a maiden name',
      { familyName: 'Sondergaard', givenName: 'Kirsten Marie', ...born },
      { familyName: 'Vestergren', givenName: 'Kirsten Marie', ...born },
    ],
    [
      'in Arabic letters',
      { familyName: 'Rashid', givenName: 'Mohamed', ...born },
      { familyName: 'محمد رشيد', givenName: null, ...born },
    ],
    [
      'in Chinese signs',
      { familyName: 'Wang', givenName: 'Xiaoming', ...born },
      { familyName: '王小明', givenName: null, ...born },
    ],
    [
      'by an initial',
      { familyName: 'Quarshie', givenName: 'Efua', ...born },
      { familyName: 'Quarshie', givenName: 'E.', ...born },
    ],
    [
      'by a short form',
      { familyName: 'Whitcombe', givenName: 'William', ...born },
      { familyName: 'Whitcombe', givenName: 'Bill', ...born },
    ],
    [
      'where a name is written together',
      { familyName: 'Buchenberg', givenName: 'Friedrich', ...born },
      { familyName: 'FriedrichBuchenberg', givenName: null, ...born },
    ],
    [
      'where day and month of birth are swapped',
      { familyName: 'Quarshie', givenName: 'Efua', birthDate: '1975-03-09' },
      { familyName: 'Quarshie', givenName: 'Efua', birthDate: '1975-09-03' },
    ],
    [
      'where one digit of a birth date is wrong',
      { familyName: 'Quarshie', givenName: 'Efua', birthDate: '1975-03-09' },
      { familyName: 'Quarshie', givenName: 'Efua', birthDate: '1976-03-09' },
    ],
    [
      'by one of several addresses',
      { familyName: 'Quarshie', givenName: 'Efua', email: 'efua@a.example; e.q@w.example' },
      { familyName: 'Quarshi', givenName: 'E', email: '<mailto:E.Q@w.example>' },
    ],
    [
      'by a telephone, with or without the country’s prefix',
      { familyName: 'Quarshie', givenName: 'Efua', phone: '+44 (0)20 7946 0958' },
      { familyName: 'Quarshi', givenName: 'Efua', phone: '020 7946 0958' },
    ],
  ])('%s', (_, a, b) => {
    expect(judge(a, b)).not.toBeNull()
  })

  it('for an equal name alone as no more than possible', () => {
    const name = { familyName: 'Dube', givenName: 'Xolani' }
    expect(judge(name, name)?.certainty).toBe('possible')
    expect(judge(name, { ...name, givenName: 'Xoliswa' })).toBeNull()
  })

  it('not for an equal name that a birth date speaks against', () => {
    expect(judge(nadia, { ...nadia, birthDate: '1955-11-20' })).toBeNull()
  })
})

describe('what an office shares', () => {
  const thandi = { familyName: 'Zanele', givenName: 'Thandi', birthDate: '1980-04-23' }
  const yusuf = { familyName: 'Abdi', givenName: 'Yusuf', birthDate: '1969-07-21' }

  it.each([
    ['an address', { email: 'office@roster.test' }],
    ['a telephone', { phone: '+39 06 4827 3311' }],
    ['a passport number', { passportNumber: 'AB123456' }],
  ])('%s is a question where name and birth date speak against one person', (_, shared) => {
    expect(judge({ ...thandi, ...shared }, { ...yusuf, ...shared })?.certainty).toBe('possible')
  })

  it('is no question about each two of many', () => {
    const { rarity, count } = createPairIndex()
    const people = [thandi, yusuf, { ...nadia }, { ...nadia, familyName: 'Okoro' }, thandi].map(
      (of) => comparableOf(someone({ ...of, email: 'office@roster.test' })),
    )
    for (const each of people) count(each)
    const [one, other] = people
    expect(one && other ? judgePair(one, other, rarity) : 'nobody').toBeNull()
  })

  it('is nothing where a spreadsheet has rounded it', () => {
    const rounded = { passportNumber: '1.23457E+11', phone: '3,36123E+11' }
    expect(judge({ ...thandi, ...rounded }, { ...yusuf, ...rounded })).toBeNull()
    const zeros = { passportNumber: '123457000000' }
    expect(judge({ ...thandi, ...zeros }, { ...yusuf, ...zeros })).toBeNull()
  })
})
