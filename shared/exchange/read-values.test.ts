import { readLevel } from '../catalogue/index.ts'
import { describe, expect, it } from 'vitest'
import { say } from '../text/index.ts'
import type { CellReport } from './cell-report.ts'
import { readAvailability } from './read-availability.ts'
import { readClearances } from './read-clearances.ts'
import { readCountries } from './read-countries.ts'
import { readExperience } from './read-experience.ts'
import { readLanguages } from './read-languages.ts'
import { splitName } from './read-name.ts'
import { readSkillLevelCell } from './read-skills.ts'
import { noAliases } from './value-aliases.ts'
import {
  meansMujer,
  readAvailabilityState,
  readCategories,
  readProviderKind,
  readSex,
} from './read-words.ts'

const told: string[] = []
const strict: CellReport = {
  leave: (message) => {
    throw new Error(say('en', message))
  },
  warn: (message) => void told.push(say('en', message)),
  keep: (text) => void told.push(text),
  unknown: () => undefined,
  aliases: noAliases,
}

describe('names', () => {
  it.each([
    ['Benali, Nadia', 'Benali', 'Nadia'],
    ['BENALI Nadia', 'BENALI', 'Nadia'],
    ['Nadia BENALI', 'BENALI', 'Nadia'],
    ['Nadia Benali', 'Benali', 'Nadia'],
    ['Jan van der Berg', 'van der Berg', 'Jan'],
    ['Jan van der BERG', 'van der BERG', 'Jan'],
    ['Dr. Maria dos Santos', 'dos Santos', 'Maria'],
    ['王小明', '王小明', null],
    ['Suharto', 'Suharto', null],
  ])('splits %s', (text, familyName, givenName) => {
    expect(splitName(text, { order: 'givenFirst', countries: [] })).toMatchObject({
      familyName,
      givenName,
    })
  })
})

describe('nationalities', () => {
  it.each([
    ['French', ['FR']],
    ['Bosnia and Herzegovina', ['BA']],
    ['French / Malian', ['FR', 'ML']],
    ['Serbe, suisse', ['RS', 'CH']],
    ['Bosnia and Herzegovina and Croatia', ['BA', 'HR']],
    ['Trinidad and Tobago; UK', ['TT', 'GB']],
    ['ES/PT', ['ES', 'PT']],
  ])('reads %s', (text, expected) => {
    expect(readCountries(text, strict)).toEqual(expected)
  })
})

describe('languages of one cell', () => {
  it.each([
    ['French C1; English B2', 'fr5 en4'],
    ['FR:C1, EN:fluent', 'fr5 en5'],
    ['Anglais (courant), Espagnol (notions)', 'en5 es1'],
    ['English and French', 'en- fr-'],
    ['English/French', 'en- fr-'],
    ['mother tongue: Arabic; French fluent', 'ar6 fr5'],
    ['English - C2\nPortuguese – B1', 'en6 pt3'],
    ['Inglés nativo; Francés intermedio', 'en6 fr3'],
    ['English UN IV; Russian UN 2', 'en6 ru3'],
    ['Arabic', 'ar-'],
    ['Spanish, French and English', 'es- fr- en-'],
  ])('reads %s', (text, expected) => {
    const read = readLanguages(text, undefined, strict)
    expect(read.map(({ language, spoken }) => `${language}${spoken ?? '-'}`).join(' ')).toBe(
      expected,
    )
  })

  it('keeps spoken, read and written apart', () => {
    expect(readLanguages('French (spoken C1)', undefined, strict)).toMatchObject([
      { spoken: 5, read: null },
    ])
    expect(readLanguages('French C1/C2/B2', undefined, strict)).toMatchObject([
      { spoken: 5, read: 6, written: 4 },
    ])
  })
})

describe('periods of one cell', () => {
  it.each([
    ['2027-03-01 to 2027-06-30', '2027-03-01..2027-06-30'],
    ['01/03/2027-30/06/2027', '2027-03-01..2027-06-30'],
    ['1 Mar 2027 – 30 Jun 2027; from 15 Sep 2027', '2027-03-01..2027-06-30 2027-09-15..'],
    ['du 1er mars 2027 au 30 juin 2027', '2027-03-01..2027-06-30'],
    ['desde el 1 de marzo de 2027 hasta el 30 de junio de 2027', '2027-03-01..2027-06-30'],
    ['until 30 Jun 2027', '..2027-06-30'],
    ['March 2027', '2027-03-01..2027-03-31'],
    ['March - June 2027', '2027-03-01..2027-06-30'],
    ['immediately', '..'],
    ['from 01.02.2027', '2027-02-01..'],
  ])('reads %s', (text, expected) => {
    const read = readAvailability(text, 'dmy', strict)
    expect(read.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join(' ')).toBe(expected)
  })

  it('reads the state beside a period', () => {
    expect(readAvailability('tentative: 2027-03-01 to 2027-06-30', 'dmy', strict)[0]?.state).toBe(
      'tentative',
    )
    expect(readAvailability('2027-03-01 to 2027-06-30 (tentative)', 'dmy', strict)[0]?.state).toBe(
      'tentative',
    )
    expect(readAvailability('unavailable 2027-03-01 to 2027-06-30', 'dmy', strict)[0]?.state).toBe(
      'unavailable',
    )
  })

  it('rejects what is no period', () => {
    expect(() => readAvailability('when it rains', 'dmy', strict)).toThrow(/cannot be read/)
    expect(() => readAvailability('2027-06-30 to 2027-03-01', 'dmy', strict)).toThrow(
      /ends before it starts/,
    )
    expect(() => readAvailability('31.02.2027 - 30.06.2027', 'dmy', strict)).toThrow(
      /cannot be read/,
    )
  })
})

describe('experience of one cell', () => {
  it('reads country, years, category and kind, and keeps the words', () => {
    expect(
      readExperience(
        'Kenya 2017; Malawi 2019 (LTO); UNDP adviser, Haiti 2010-2012; chess club',
        '2026-11-24',
        'Experience',
        strict,
      ),
    ).toMatchObject([
      { country: 'KE', mission: null, kind: 'unknown', from: '2017-01-01', to: '2017-12-31' },
      {
        country: 'MW',
        kind: 'observation',
        category: 'longTermObserver',
        from: '2019-01-01',
        function: 'LTO',
      },
      { country: 'HT', kind: 'advisory', from: '2010-01-01', to: '2012-12-31' },
      { country: null, mission: 'chess club', kind: 'other', from: null },
    ])
  })

  it('does not take an abbreviation for a country, nor a year to come', () => {
    expect(readExperience('LTO, EU EOM 2025', '2026-11-24', 'Experience', strict)).toMatchObject([
      { country: null },
    ])
    expect(readExperience('Ghana 2026', '2026-11-24', 'Experience', strict)).toMatchObject([
      { to: '2026-11-24' },
    ])
  })

  it('claims no more of a date than the words say', () => {
    const dates = (text: string) =>
      readExperience(text, '2026-11-24', 'Experience', strict).map(
        ({ from, fromPrecision, to, toPrecision }) =>
          [from, fromPrecision, to, toPrecision].join(' '),
      )
    expect(dates('Kenya 2017 (STO); Ghana 2026; Haiti 2010-12; Mali')).toEqual([
      '2017-01-01 year 2017-12-31 year',
      '2026-01-01 year 2026-11-24 year',
      '2010-01-01 year 2012-12-31 year',
      ' day  day',
    ])
    expect(readExperience('Mar 2017, Kenya', '2026-11-24', 'Experience', strict)).toMatchObject([
      { country: 'KE' },
    ])
    for (const text of ['Kenya, March 2017', 'Kenya 03/2017', 'EOM Kenya (mars 2017)'])
      expect(dates(text), text).toEqual(['2017-03-01 month 2017-03-31 month'])
    expect(dates('Kenya Mar-Apr 2017; Mali Nov 2016 - Feb 2017')).toEqual([
      '2017-03-01 month 2017-04-30 month',
      '2016-11-01 month 2017-02-28 month',
    ])
    for (const text of [
      'EOM Kenya 2017, 3 Mar 2017 – 16 Mar 2017',
      'Kenya du 3 mars 2017 au 16 mars 2017',
      'Kenya 2017-03-03 - 2017-03-16',
      'Kenya 3-16 March 2017',
      'Kenya 03.03.2017 - 16.03.2017',
    ])
      expect(dates(text), text).toEqual(['2017-03-03 day 2017-03-16 day'])
  })

  it('takes one day, and digits that could be two, for their year', () => {
    for (const text of ['Kenya, 4 Mar 2017', 'Kenya 03/04/2017 - 05/04/2017'])
      expect(readExperience(text, '2026-11-24', 'Experience', strict), text).toMatchObject([
        { from: '2017-01-01', fromPrecision: 'year', to: '2017-12-31', toPrecision: 'year' },
      ])
  })
})

describe('words', () => {
  it('reads M as mujer only beside H and without F', () => {
    expect(meansMujer(['H', 'M', 'M'])).toBe(true)
    expect(meansMujer(['M', 'F'])).toBe(false)
    expect(readSex('M', true, strict)).toBe('female')
    expect(readSex('Homme', false, strict)).toBe('male')
  })

  it('reads several categories and tells a plain observer', () => {
    expect(readCategories('Expert; LTO/STO', strict)).toEqual([
      'expert',
      'longTermObserver',
      'shortTermObserver',
    ])
    told.length = 0
    expect(readCategories('Observateur', strict)).toEqual(['shortTermObserver'])
    expect(told).toHaveLength(1)
  })

  it('reads clearances with their dates', () => {
    expect(
      readClearances('HEAT until 31/12/2027; BSAFE 2025-02-01; First aid', 'dmy', strict),
    ).toEqual([
      { name: 'HEAT', obtainedOn: null, expiresOn: '2027-12-31' },
      { name: 'BSAFE', obtainedOn: '2025-02-01', expiresOn: null },
      { name: 'First aid', obtainedOn: null, expiresOn: null },
    ])
  })
})

describe('what the French texts tell people to write', () => {
  it('can be read', () => {
    for (const sex of ['femme', 'homme', 'autre'])
      expect(readSex(sex, false, strict)).not.toBeNull()
    for (const category of ['Expert', 'OLT', 'OCT'])
      expect(readCategories(category, strict)).toHaveLength(1)
    for (const kind of ['État', 'organisation régionale', 'ONG'])
      expect(readProviderKind(kind, strict)).not.toBeNull()
    for (const state of ['disponible', 'à confirmer', 'indisponible'])
      expect(readAvailabilityState(state, strict)).not.toBeNull()
    for (const level of ['notions', 'opérationnel', 'avancé', 'expert'])
      expect(readSkillLevelCell(level, strict)).not.toBeNull()
    for (const level of ['courant', 'langue maternelle', 'UN 3', 'EU 3', 'ILR 3', 'UN IV'])
      expect(readLanguages(`Français ${level}`, undefined, strict)).toMatchObject([
        { language: 'fr', spoken: expect.any(Number) as number },
      ])
    expect(readAvailability('du 2027-03-01 au 2027-06-30', 'dmy', strict)).toMatchObject([
      { from: '2027-03-01', to: '2027-06-30' },
    ])
  })
})

describe('a whole name of a list that puts the family name first', () => {
  it.each([
    ['Ndiaye Moussa', 'Ndiaye', 'Moussa'],
    ['Traoré Awa Fatim', 'Traoré', 'Awa Fatim'],
    ['van der Berg Jan', 'van der Berg', 'Jan'],
    ['Jan VERMEER', 'VERMEER', 'Jan'],
    ['Keita, Fanta', 'Keita', 'Fanta'],
    ['Sukarno', 'Sukarno', null],
  ])('%s', (text, familyName, givenName) => {
    expect(splitName(text, { order: 'familyFirst', countries: [] })).toMatchObject({
      familyName,
      givenName,
    })
  })
})

describe('steps of a form', () => {
  it.each([
    ['1', 'oneLowestOfFive', 1],
    ['4', 'oneLowestOfFive', 4],
    ['4/5', 'oneLowestOfFive', 4],
    ['1', 'oneHighestOfFive', 5],
    ['B2', 'oneHighestOfFive', 4],
    ['6', 'oneLowestOfFive', undefined],
  ] as const)('%s of %s', (text, scale, level) => {
    expect(readLevel(text, scale)?.level).toBe(level)
  })
})
