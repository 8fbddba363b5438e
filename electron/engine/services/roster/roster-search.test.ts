import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { aProvider, anOffer } from '#tests/builders/people.ts'
import { french, rosterOf, voterRegistration } from '#tests/builders/test-roster.ts'

describe('the search', () => {
  it('finds names whatever accents, case, order and script', async () => {
    const { find } = await rosterOf(
      { familyName: 'Núñez', givenName: 'José' },
      { familyName: 'Müller', givenName: 'Søren' },
      { familyName: 'Zhirinovsky', givenName: 'Vladimir', nativeName: 'Владимир Жириновский' },
      { familyName: 'Wang', givenName: 'Xiaoming', nativeName: '王小明' },
      { familyName: 'Benali', givenName: 'Mohamed', nativeName: 'محمد بنعلي' },
      { familyName: 'Amrane', nativeName: 'عمران', secondNativeName: 'ⵄⵎⵔⴰⵏ' },
      { familyName: 'Holm', givenName: 'Mia', formerName: 'Dahlström; Kvist' },
    )
    for (const text of ['dahlstrom mia', 'kvist']) expect(await find(text)).toEqual(['Holm'])
    for (const text of ['jose nunez', 'NUÑEZ José', 'nun jos']) {
      expect(await find(text)).toEqual(['Núñez'])
    }
    for (const text of ['mueller', 'soeren muller']) expect(await find(text)).toEqual(['Müller'])
    expect(await find('Жириновский')).toEqual(['Zhirinovsky'])
    for (const text of ['王', '小明', '王小明', 'wang xiao'])
      expect(await find(text)).toEqual(['Wang'])
    expect(await find('محمد')).toEqual(['Benali'])
    for (const text of ['عمران', 'ⵄⵎⵔⴰⵏ', 'ⵄⵎⵔ']) expect(await find(text)).toEqual(['Amrane'])
  })

  it('finds what people have: language, skill, country, provider, in one query', async () => {
    const { call, find, people } = await rosterOf(
      { familyName: 'Has', nationalities: ['MA'], languages: [french] },
      { familyName: 'Lacks', nationalities: ['MA'], languages: [{ ...french, spoken: 3 }] },
      { familyName: 'Unknown', nationalities: ['KE'], languages: [{ ...french, spoken: null }] },
    )
    const provider = aProvider({ name: 'Savannah Institute', shortName: 'SIEI' })
    await call('provider.save', { provider, version: null })
    const skill = { skill: voterRegistration.id, level: null, years: null }
    const person = {
      ...people[0]!,
      skills: [{ ...skill, id: uuid(), verifiedBy: null, verifiedOn: null }],
      offers: [anOffer(provider.id)],
    }
    await call('person.save', { person, version: 1 })
    expect(await find('french c1 registration')).toEqual(['Has'])
    expect(await find('moroccan french')).toEqual(['Has', 'Lacks'])
    expect(await find('french b1')).toEqual(['Has', 'Lacks'])
    expect(await find('français')).toHaveLength(3)
    expect(await find('siei maroc')).toEqual(['Has'])
    expect(await find('savannah kenyan')).toEqual([])
  })

  it('finds addresses and numbers by a part, and a passport by the whole number', async () => {
    const { find, people } = await rosterOf(
      { familyName: 'Reached', email: 'A.Diallo@mfa.example', phone: '+33 (0)6 12.34.56.78' },
      { familyName: 'Diallo', email: 'desk@oas.example', passportNumber: 'AB-12 345' },
    )
    for (const text of ['a.diallo@mfa.example', '@mfa', 'mfa.example', '06 12 34 56 78', '345678'])
      expect(await find(text), text).toEqual(['Reached'])
    expect(await find('diallo')).toEqual(['Diallo', 'Reached'])
    expect(await find('reached 612345678')).toEqual(['Reached'])
    expect(await find('nobody 612345678')).toEqual([])
    expect(await find('ab12345')).toEqual(['Diallo'])
    expect(await find('ab1234')).toEqual([])
    expect(await find(people[0]!.id)).toEqual(['Reached'])
  })

  it('offers close names where few have the words, and says so', async () => {
    const { call, find } = await rosterOf(
      { familyName: 'Belkacem', givenName: 'Youssef' },
      { familyName: 'Benali', givenName: 'Nadia' },
      { familyName: 'Kowalski', givenName: 'Piotr' },
    )
    expect(await find('yusuf')).toEqual(['Belkacem'])
    expect(await find('jose')).toEqual(['Belkacem'])
    expect(await find('benlai nadia')).toEqual(['Benali'])
    const { rows } = await call('roster.page', {
      query: { text: 'benlai' },
      sort: { by: 'name' },
      offset: 0,
      limit: 10,
    })
    expect(rows).toMatchObject([{ familyName: 'Benali', close: true }])
  })

  it('takes operators and signs for text', async () => {
    const { call, find } = await rosterOf({ familyName: 'Benali', givenName: 'Nadia' })
    const signs = ['"', "'", '*', 'OR', 'NOT', 'NEAR(', 'name:', '^', '{', ')', 'benali', '\u0000']
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 6 }).map((all) => all.join(' '))
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 30 })),
        async (each) => {
          const { all } = await call('roster.page', {
            query: { text: each },
            sort: { by: 'relevance' },
            offset: 0,
            limit: 10,
          })
          expect(all).toBe(1)
        },
      ),
      { numRuns: 60 },
    )
    expect(await find('"benali" nadia*')).toEqual(['Benali'])
    // Nobody has the word "not": it does not take Nadia out.
    expect(await find('benali NOT nadia')).toEqual(['Benali'])
  })
})
