import { describe, expect, it } from 'vitest'
import { readList } from '#tests/builders/read-list.ts'

/** One person: what is read of some columns beside a name. */
const one = (cells: Readonly<Record<string, string>>) =>
  readList(
    ['Surname', 'First name', ...Object.keys(cells)],
    ['Lind', 'Eva', ...Object.values(cells)],
  ).people[0]!

describe('numbers that are none', () => {
  it.each(['pending', 'in process', 'requested', 'see copy'])('passport number "%s"', (text) => {
    const { draft, told } = one({ 'Passport number': text })
    expect(draft?.passportNumber).toBe(null)
    expect(draft?.notes).toBe(null)
    expect(told).toEqual([
      `“${text}” has no figure, as every number of a passport has. It is left out.`,
    ])
  })

  it.each(['none', 'No', '-'])('passport number "%s" says that there is none', (text) => {
    expect(one({ 'Passport number': text })).toMatchObject({
      draft: { passportNumber: null },
      told: [],
    })
  })

  it.each([
    ['123456.0', '123456'],
    ["'0099", '0099'],
    ['AB 12 34 56', 'AB 12 34 56'],
  ])('passport number "%s"', (text, number) => {
    expect(one({ 'Passport number': text }).draft?.passportNumber).toBe(number)
  })

  it.each(['xxx', 'ask her brother'])('telephone "%s" is told and kept', (text) => {
    const { draft, told } = one({ Telephone: text })
    expect(draft).toMatchObject({ phone: null, notes: `Telephone: ${text}` })
    expect(told).toEqual([
      `“${text}” does not look like a telephone number. What was written is kept in the notes.`,
    ])
  })

  it.each(['none', '0', '0.0'])('telephone "%s" says that there is none', (text) => {
    expect(one({ Telephone: text })).toMatchObject({ draft: { phone: null }, told: [] })
  })

  it('several telephones on lines of their own are several', () => {
    expect(one({ Telephone: '+47 900 00 000\n+47 22 00 00 00' }).draft?.phone).toBe(
      '+47 900 00 000; +47 22 00 00 00',
    )
  })

  it('e-mail "none" says that there is none', () => {
    expect(one({ 'E-mail': 'none' })).toMatchObject({ draft: { email: null }, told: [] })
  })
})

describe('a number and an address in each other’s column', () => {
  it('go where they belong', () => {
    expect(one({ Telephone: 'eva@roster.test', 'E-mail': '+46 70 123 45 67' })).toMatchObject({
      draft: { email: 'eva@roster.test', phone: '+46 70 123 45 67' },
      told: [],
    })
  })
})

describe('cells that repeat the one above', () => {
  const head = ['Name', 'Nationality', 'Provider', 'Role', 'Available from']
  const first = ['Ann Lee', 'Kenya', 'Norway', 'LTO', '2027-03-01']

  it.each(['"', '〃', 'idem', 'ditto', 'do.', 'Ídem', '同上', 'то же', 'as above'])(
    '%s',
    (mark) => {
      const { people, notices } = readList(head, first, ['Bob Ray', mark, mark, mark, mark])
      expect(people[1]?.draft).toMatchObject({
        nationalities: ['KE'],
        offer: { provider: 'Norway' },
        categories: ['longTermObserver'],
        availability: [{ from: '2027-03-01' }],
      })
      expect(notices).toContain(
        `4 cells that say “${mark}” and the like repeat what stands above them: B3, C3, D3, E3.`,
      )
    },
  )

  it('repeat a row of repetitions, and nothing where nothing stands above', () => {
    const { people } = readList(
      head,
      first,
      ['B Ray', 'idem', '', '', ''],
      ['C Poe', 'idem', 'idem', '', ''],
    )
    expect(people.map(({ draft }) => [draft?.nationalities, draft?.offer.provider])).toEqual([
      [['KE'], 'Norway'],
      [['KE'], null],
      [['KE'], 'idem'],
    ])
  })

  it('never give anybody the passport of somebody else', () => {
    const { people } = readList(
      ['Name', 'Nationality', 'Passport number'],
      ['Ann Lee', 'Kenya', 'A1234567'],
      ['Bob Ray', 'Kenya', 'idem'],
    )
    expect(people[1]?.draft?.passportNumber).toBe(null)
  })

  it('are names where they may be', () => {
    const { people } = readList(['Family name', 'Given name'], ['Le', 'An'], ['Do', 'Linh'])
    expect(people[1]?.draft?.familyName).toBe('Do')
  })
})

describe('experience that is none', () => {
  it.each(['нет опыта', 'Sin experiencia', 'no prior experience', 'keine Erfahrung', 'لا يوجد'])(
    '%s',
    (text) => {
      expect(one({ 'Election experience': text }).draft?.experience).toEqual([])
    },
  )

  it.each(['5-10', '>10', '3 - 5 years', '10+'])('%s is told and kept', (text) => {
    const { draft, told } = one({ 'Election experience': text })
    expect(draft).toMatchObject({ experience: [], notes: `Election experience: ${text}` })
    expect(told).toHaveLength(1)
  })
})

describe('marks for and against a skill', () => {
  it.each(['✗', '☐', 'nein', 'нет', 'aucun'])('%s: not held', (mark) => {
    expect(
      one({ 'Voter registration': mark, 'Campaign finance': 'x' }).draft?.skills,
    ).toMatchObject([{ skill: 'political-parties.campaign-finance' }])
  })

  it.each(['☑', '✅', 'ja', 'да'])('%s: held', (mark) => {
    const { draft, told } = one({ 'Voter registration': mark })
    expect(draft?.skills).toMatchObject([{ skill: 'voter-registration', level: null }])
    expect(told).toEqual([])
  })
})

describe('levels out of five', () => {
  it('are no two levels, one of speaking and one of reading', () => {
    const { people } = readList(
      ['Name', 'Spanish', 'Russian'],
      ['Ann Lee', '5/5', '3+'],
      ['Bob Ray', '2/5', '2'],
    )
    expect(people[1]?.draft?.languages).toMatchObject([
      { language: 'es', spoken: 2, read: null },
      { language: 'ru' },
    ])
  })
})

describe('an answer that repeats its question', () => {
  it('is a yes, as forms of the web write a tick', () => {
    const { people } = readList(
      ['Name', 'English', 'French', 'LTO', 'STO', 'Which trainings have you? HEAT'],
      ['Maria Santos', 'English', '', 'LTO', '', 'HEAT'],
      ['Joseph Okello', 'English', 'French', '', 'STO', ''],
    )
    expect(
      people.map(({ draft, told }) => [
        draft?.languages.map(({ language }) => language),
        draft?.categories,
        told,
      ]),
    ).toEqual([
      [['en'], ['longTermObserver'], []],
      [['en', 'fr'], ['shortTermObserver'], []],
    ])
  })
})

describe('marks of footnotes', () => {
  it('hide no header and no value, and are told', () => {
    const { people } = readList(
      ['Name¹', 'Nat.*', 'Role (see note 2)', 'Available**'],
      ['Ann Lee*', 'NOR', 'LTO³', 'Mar 2027'],
      ['Bob Ray', 'SWE†', 'STO', 'Apr-May 2027*'],
    )
    expect(people[0]?.draft).toMatchObject({ familyName: 'Lee', categories: ['longTermObserver'] })
    expect(people[1]?.draft).toMatchObject({
      nationalities: ['SE'],
      availability: [{ from: '2027-04-01', to: '2027-05-31' }],
    })
    expect(people.map(({ told }) => told)).toEqual([
      [
        '“Ann Lee*” has the mark of a footnote: see what it says',
        '“LTO³” has the mark of a footnote: see what it says',
      ],
      [
        '“SWE†” has the mark of a footnote: see what it says',
        '“Apr-May 2027*” has the mark of a footnote: see what it says',
      ],
    ])
  })
})

describe('a first name in brackets', () => {
  it.each(['(none)', '[n/a]', '(not given)'])('%s is none', (text) => {
    expect(readList(['Surname', 'First name'], ['Lind', text]).people[0]?.draft).toMatchObject({
      ...{ familyName: 'Lind', givenName: null },
    })
  })
})

describe('other signs of a date', () => {
  it.each([
    ['2027‑03‑15', '2027-03-15'],
    ['1990.11', '1990-11-01'],
  ])('%s', (text, date) => {
    expect(one({ 'Date of birth': '1990-01-02' }).draft?.birthDate).toBe('1990-01-02')
    const { draft } = one(text.length > 7 ? { 'Available from': text } : { 'Date of birth': text })
    expect(draft?.birthDate ?? draft?.availability[0]?.from).toBe(date)
  })
})

describe('several answers of one question', () => {
  it('parted by spaces, as forms of the field write them', () => {
    expect(one({ Roles: 'lto expert' }).draft?.categories).toEqual(['longTermObserver', 'expert'])
  })
})

it('a footnote below the list is nobody', () => {
  const { people } = readList(
    ['Name', 'Nationality', 'Role'],
    ['Ann Lee (1)', 'NOR', 'LTO'],
    ['Bob Ray', 'SWE', 'STO'],
    ['1) replaces Dan Fox', '', ''],
    ['2) Cy Poe', '', ''],
  )
  expect(people.map(({ draft }) => draft?.familyName)).toEqual(['Lee', 'Ray', 'Poe'])
})
