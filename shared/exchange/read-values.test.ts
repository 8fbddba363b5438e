import { readLevel } from '../catalogue/index.ts'
import { describe, expect, it } from 'vitest'
import { say } from '../text/index.ts'
import type { CellReport } from './cell-report.ts'
import { readAvailability } from './read-availability.ts'
import { readClearances } from './read-clearances.ts'
import { readCountries } from './read-countries.ts'
import { readEmails, readPhones } from './read-contacts.ts'
import { readNotice } from './read-notice.ts'
import { readExperience } from './read-experience.ts'
import { readLanguages } from './read-languages.ts'
import { splitName } from './read-name.ts'
import { readSkillLevelCell } from './read-skills.ts'
import { noAliases } from './value-aliases.ts'
import {
  meaningOfM,
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
    ['English: advanced (C1)', 'en5'],
    ['English C1 (advanced)', 'en5'],
    ['French: good command', 'fr4'],
    ['Fluent in French', 'fr5'],
    ['fluent French', 'fr5'],
    ['native Arabic speaker', 'ar6'],
    ['Arabic (native)', 'ar6'],
    ['good command of English', 'en4'],
    ['English+French', 'en- fr-'],
    ['English + French + Arabic', 'en- fr- ar-'],
    ['Fluent: English, French; basic: Arabic', 'en5 fr5 ar2'],
    ['Langue maternelle : français ; courant : anglais et espagnol', 'fr6 en5 es5'],
    ['английский (свободно), русский родной', 'en5 ru6'],
    ['Английский язык, французский язык', 'en- fr-'],
    ['الإنجليزية (جيد جدا)؛ اللغة العربية', 'en5 ar-'],
    ['Inglês fluente; francês intermediário', 'en5 fr3'],
    ['英语 流利', 'en5'],
    ['Arabic: none; French N; English yes', 'en-'],
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
    const read = readAvailability(text, 'dmy', '2026-11-24', strict)
    expect(read.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`).join(' ')).toBe(expected)
  })

  it('reads the state beside a period', () => {
    expect(
      readAvailability('tentative: 2027-03-01 to 2027-06-30', 'dmy', '2026-11-24', strict)[0]
        ?.state,
    ).toBe('tentative')
    expect(
      readAvailability('2027-03-01 to 2027-06-30 (tentative)', 'dmy', '2026-11-24', strict)[0]
        ?.state,
    ).toBe('tentative')
    expect(
      readAvailability('unavailable 2027-03-01 to 2027-06-30', 'dmy', '2026-11-24', strict)[0]
        ?.state,
    ).toBe('unavailable')
  })

  it('rejects what is no period', () => {
    expect(() => readAvailability('when it rains', 'dmy', '2026-11-24', strict)).toThrow(
      /cannot be read/,
    )
    expect(() => readAvailability('2027-06-30 to 2027-03-01', 'dmy', '2026-11-24', strict)).toThrow(
      /ends before it starts/,
    )
    expect(() => readAvailability('31.02.2027 - 30.06.2027', 'dmy', '2026-11-24', strict)).toThrow(
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

  it.each([
    ['Кения 2017', 'KE'],
    ['Наблюдение, Грузия, 2018', 'GE'],
    ['كينيا 2017', 'KE'],
    ['Quênia 2017', 'KE'],
    ['肯尼亚 2017', 'KE'],
    ['Solomon Island 2017', null],
  ])('finds the country of %s', (text, country) => {
    expect(readExperience(text, '2026-11-24', 'Experience', strict)).toMatchObject([{ country }])
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
    expect(meaningOfM(['Sexo'], ['H', 'M', 'M'])).toBe('female')
    expect(meaningOfM(['Sexo'], ['M', 'F'])).toBe('male')
    expect(readSex('M', 'female', strict)).toBe('female')
    expect(readSex('Homme', 'male', strict)).toBe('male')
  })

  it('reads M as the header says, and asks where nothing says it', () => {
    for (const header of ['Sexo (H/M)', 'Sexo H-M', 'Género (hombre/mujer)', 'Sexo (homem/mulher)'])
      expect(meaningOfM([header], ['M', 'M']), header).toBe('female')
    expect(meaningOfM(['Sexo'], ['M', 'M'])).toBe('unclear')
    expect(meaningOfM(['Sexo'], ['M', 'Masculino'])).toBe('male')
    for (const header of ['Sex', 'Gender (M/F)', 'Sexe'])
      expect(meaningOfM([header], ['M', 'M']), header).toBe('male')
    expect(() => readSex('M', 'unclear', strict)).toThrow(/man or a woman/)
  })

  it.each([
    ['Ж', 'female'],
    ['мужской', 'male'],
    ['feminino', 'female'],
    ['أنثى', 'female'],
    ['女', 'female'],
    ['Prefer not to say', null],
    ['prefiero no decir', null],
    ['не указан', null],
    ['Non déclaré', null],
  ] as const)('reads the sex %s', (text, sex) => {
    expect(readSex(text, 'male', strict)).toBe(sex)
  })

  it.each([
    ['14', 14],
    ['2 weeks', 14],
    ['2wks', 14],
    ['two weeks’ notice', 14],
    ['10-14 days', 14],
    ['2 semaines de préavis', 14],
    ['dos semanas', 14],
    ['2 недели', 14],
    ['أسبوعان', 14],
    ['1 fortnight', null],
    ['fortnight', 14],
    ['1 month', 30],
    ['un mois', 30],
    ['none', 0],
    ['immediate', 0],
    ['5 jours ouvrables', 5],
    ['at least 3 weeks', 21],
  ])('reads %s of notice', (text, days) => {
    if (days === null) expect(() => readNotice(text, strict)).toThrow(/notice/)
    else expect(readNotice(text, strict)).toBe(days)
  })

  it('frees addresses of what is no part of them, and keeps each', () => {
    const clean = (text: string) => readEmails(text, strict)
    expect(clean('ann@a.example; a.one@w.example')).toBe('ann@a.example; a.one@w.example')
    expect(clean('Cid Lee <cid@b.example>')).toBe('cid@b.example')
    expect(clean('mailto:dee@b.example')).toBe('dee@b.example')
    expect(clean('e\u200Bve@b.example\u200B')).toBe('eve@b.example')
    expect(clean('fay@b.example / FAY@B.example')).toBe('FAY@B.example')
    expect(clean('gus@b.example, (private) gus@c.example.')).toBe('gus@b.example; gus@c.example')
    expect(() => clean('ask the office')).toThrow(/does not look like/)
  })

  it('takes no number whose digits are lost', () => {
    expect(readPhones('+39 06 12 / +39 333', strict)).toBe('+39 06 12 / +39 333')
    expect(readPhones('385912345678.0', strict)).toBe('385912345678')
    for (const text of ['3.90612E+11', '3,36123e+11', '4E+11'])
      expect(() => readPhones(text, strict), text).toThrow(/digits are lost/)
  })

  it.each([
    ['Observador de longo prazo', ['longTermObserver']],
    ['долгосрочный наблюдатель', ['longTermObserver']],
    ['مراقب قصير الأمد', ['shortTermObserver']],
    ['专家', ['expert']],
  ])('reads the category %s', (text, categories) => {
    expect(readCategories(text, strict)).toEqual(categories)
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
      expect(readSex(sex, 'male', strict)).not.toBeNull()
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
    expect(
      readAvailability('du 2027-03-01 au 2027-06-30', 'dmy', '2026-11-24', strict),
    ).toMatchObject([{ from: '2027-03-01', to: '2027-06-30' }])
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
