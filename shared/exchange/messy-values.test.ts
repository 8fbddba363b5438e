import { describe, expect, it } from 'vitest'
import { say } from '../text/index.ts'
import { inspectSheet } from './inspect-sheet.ts'
import { joinHeaderRows } from './layout/header-rows.ts'
import { readColumns, readRow } from './read-row.ts'

/** The people of a list as the whole reading makes them: its columns proposed, then its rows read. */
function people(headers: readonly string[], ...rows: readonly (readonly string[])[]) {
  const sheet = [headers, ...rows].map((cells, at) => ({ row: at + 1, cells }))
  const found = inspectSheet(sheet, { today: '2026-11-26' })
  if (!found) throw new Error('nothing to read')
  const columns = readColumns(found.columns)
  const read = rows.map((cells, at) =>
    readRow(at + 2, cells, columns, {
      today: '2026-11-26',
      source: 'list.xlsx',
      findSkill: () => null,
      meaningOfM: 'male',
      nameOrder: found.nameOrder,
    }),
  )
  return {
    fields: found.columns.map(({ field }) => field),
    drafts: read.map(({ draft }) => draft),
    warnings: found.warnings.map(({ key }) => key),
    told: read.flatMap(({ problems }) => problems.map(({ message }) => message.key)),
    words: read.flatMap(({ problems }) => problems.map(({ message }) => say('en', message))),
  }
}

const days = (of: ReturnType<typeof people>, at = 0) =>
  of.drafts[at]?.availability.map(({ from, to, state }) => [from, to, state])

describe('availability as messy lists have it', () => {
  it.each([
    ['vert', 'available'],
    ['Grün', 'available'],
    ['amarillo', 'tentative'],
    ['красный', 'unavailable'],
  ])('a colour in words, "%s", is %s, and told', (word, state) => {
    const found = people(['Surname', 'Jan 2027'], ['Sow', word])
    expect(days(found)).toEqual([['2027-01-01', '2027-01-31', state]])
    expect(found.told).toEqual(['lists.colourRead'])
  })

  it('a question mark in a grid is a doubt, not nothing', () => {
    const found = people(['Surname', 'Jan 2027', 'Feb 2027'], ['Sow', '?', 'tbc'])
    expect(days(found)).toEqual([['2027-01-01', '2027-02-28', 'tentative']])
  })

  it.each([
    ['Disponible (S/N)', 'S', [null, null, 'available']],
    ['Disponible (S/N)', 'N', [null, null, 'unavailable']],
    ['Availability', 'N/A until June 2027', [null, '2027-06-30', 'unavailable']],
    ['Готовность', 'готова немедленно', [null, null, 'available']],
    ['Disponibilité', 'à partir d’avril 2027', ['2027-04-01', null, 'available']],
    ['Availability 2028', 'Jan-Mar', ['2028-01-01', '2028-03-31', 'available']],
    ['Availability 2028', 'All year', ['2028-01-01', '2028-12-31', 'available']],
  ])('%s: %s', (header, text, period) => {
    expect(days(people(['Surname', header], ['Sow', text]))).toEqual([period])
  })

  it('a year of the header bounds what is taken out of it', () => {
    const found = people(['Surname', 'Availability 2027'], ['Kamau', 'All year exc. Aug'])
    expect(days(found)).toEqual([
      ['2027-01-01', '2027-07-31', 'available'],
      ['2027-09-01', '2027-12-31', 'available'],
    ])
  })

  it('"from" before the day of a column of first days is no part of it', () => {
    const found = people(
      ['Nom', 'Prénom', 'Disponible du', 'Disponible jusqu’au'],
      ['Sow', 'Awa', 'à partir d’avril 2027', 'jusqu’au 30/06/2027'],
    )
    expect(days(found)).toEqual([['2027-04-01', '2027-06-30', 'available']])
    expect(found.told).toEqual([])
  })

  it('a day without a year is the next one, and told', () => {
    const found = people(
      ['Nom', 'Prénom', 'Disponible du', 'Disponible au'],
      ['Sow', 'Awa', '15 mars', '15 mai'],
      ['Ba', 'Ali', '1 mars 2028', 'mars'],
    )
    expect(days(found)).toEqual([['2027-03-15', '2027-05-15', 'available']])
    expect(found.told.slice(0, 2)).toEqual(['lists.yearAssumed', 'lists.yearAssumed'])
  })

  it('a yes beside a column of days says nothing but that', () => {
    const found = people(
      ['Apellidos', 'Nombre', 'Disponible (S/N)', 'Disponible desde'],
      ['Quispe', 'Rosa', 'S', '15/01/2027'],
      ['Müller', 'Carla', 'Sí, desde marzo de 2027', '1 de marzo de 2027'],
    )
    expect(days(found)).toEqual([['2027-01-15', null, 'available']])
    expect(days(found, 1)).toEqual([['2027-03-01', null, 'available']])
  })

  it('a question whether somebody is free in a month is a column of that month', () => {
    const { fields } = people(
      ['Nom', 'Êtes-vous disponible pour une mission en mars 2027 ?', 'Available from March 2027'],
      ['Sow', 'Oui', ''],
    )
    expect(fields[1]).toBe('availableIn:2027-03-01:2027-03-31')
    expect(fields[2]).not.toBe('availableIn:2027-03-01:2027-03-31')
  })
})

describe('what is said of somebody beside the name', () => {
  it.each([
    ['WITHDRAWN: Korhonen', 'Korhonen'],
    ['Korhonen (deceased)', 'Korhonen'],
    ['Korhonen - désistée', 'Korhonen'],
  ])('"%s" is no part of it, and is told', (text, familyName) => {
    const found = people(['Family name', 'Given name'], [text, 'Liisa'])
    expect(found.drafts).toMatchObject([{ familyName }])
    expect(found.told).toEqual(['lists.saidGone'])
  })

  it('another name in brackets is not taken for it', () => {
    const found = people(['Family name', 'Given name'], ['Korhonen (Laine)', 'Liisa'])
    expect(found.told).toEqual([])
    expect(found.drafts).toMatchObject([{ familyName: 'Korhonen' }])
  })
})

it('moments of programs are a day of the east or the day as written, as is chosen for the column', () => {
  const sheet = [
    ['Surname', 'Available from', 'Date of birth'],
    ['Sow', '2027-02-28T23:00:00.000Z', '1984-05-17'],
  ].map((cells, at) => ({ row: at + 1, cells }))
  const found = inspectSheet(sheet, { today: '2026-11-26' })
  expect(found?.columns.map(({ instants }) => instants)).toEqual([undefined, 'east', undefined])
  const read = (instants: 'east' | 'written') =>
    readRow(
      2,
      sheet[1]?.cells ?? [],
      readColumns((found?.columns ?? []).map((each) => ({ ...each, instants }))),
      {
        ...{ today: '2026-11-26', source: 'list.csv', findSkill: () => null },
        ...{ meaningOfM: 'male', nameOrder: 'givenFirst' },
      },
    )
  expect(read('east').draft?.availability).toMatchObject([{ from: '2027-03-01' }])
  expect(read('east').problems.map(({ message }) => message.key)).toEqual(['lists.dateOfInstant'])
  expect(read('written').draft?.availability).toMatchObject([{ from: '2027-02-28' }])
  expect(read('written').problems).toEqual([])
})

it('several things about a person in one cell are told', () => {
  const found = people(
    ['Candidates'],
    ['Silva, Marta; b. 1980; PT; EN C1'],
    ['Berg, Ann; b. 1975; NO; EN C2, FR B1'],
  )
  expect(found.warnings).toContain('lists.severalInOneCell')
})

describe('grids finer than months', () => {
  it('have weeks that name their year', () => {
    const found = people(
      ['Surname', 'Week 10 2027', 'CW 11/2027', '2027 W53', 'S3'],
      ['Silva', 'X', 'yes', '', 'X'],
    )
    expect(days(found)).toEqual([['2027-03-08', '2027-03-21', 'available']])
    expect(found.fields.at(-1)).toBeNull()
  })

  it.each([
    ['weeks', ['S1', 'S2', 'S3', 'S4']],
    ['days', ['1', '2', '3', '4', '5']],
  ])('of %s without a year are told', (_, headers) => {
    const cells = headers.map((__, at) => (at % 2 === 0 ? 'X' : ''))
    const found = people(['Surname', ...headers], ['Silva', ...cells])
    expect(found.warnings).toContain('lists.gridWithoutYear')
    expect(people(['Surname', 'S1'], ['Silva', 'X']).warnings).not.toContain(
      'lists.gridWithoutYear',
    )
  })

  it('have days below their month', () => {
    const found = people(
      ['Surname', 'March 2027 30', 'March 2027 31', '1 April 2027', 'March 2027 32'],
      ['Silva', 'X', 'X', 'X', ''],
    )
    expect(days(found)).toEqual([['2027-03-30', '2027-04-01', 'available']])
    expect(found.fields.at(-1)).toBeNull()
  })
})

it('a column for each mission says who was there, and as what', () => {
  const found = people(
    ['Surname', 'EU EOM Kenya 2017', 'OSCE/ODIHR EOM Ukraine 2019', 'Carter Center Liberia 2023'],
    ['Silva', 'LTO', '', 'No'],
    ['Berg', '', 'X', 'Core team'],
  )
  expect(found.fields.slice(1)).toEqual(['experience', 'experience', 'experience'])
  expect(
    found.drafts.map((draft) =>
      draft?.experience.map(({ country, category, from }) => [country, category, from]),
    ),
  ).toEqual([
    [['KE', 'longTermObserver', '2017-01-01']],
    [
      ['UA', null, '2019-01-01'],
      ['LR', 'expert', '2023-01-01'],
    ],
  ])
  expect(found.told).toEqual([])
})

it('a header of several missions is none of them', () => {
  const found = people(
    ['Surname', 'Missions since 2010', 'EU EOM Kenya 2017'],
    ['Silva', '', 'Nepal; Togo'],
    ['Berg', 'Kenya', 'LTO'],
    ['Diop', '', 'X'],
    ['Sow', '', 'STO'],
    ['Ba', '', 'STO'],
  )
  expect(found.fields.at(-1)).toBe('experience')
  expect(found.drafts[0]?.experience.map(({ country, from }) => [country, from])).toEqual([
    ['NP', null],
    ['TG', null],
  ])
  const years = found.drafts.flatMap((draft) => draft?.experience.map(({ from }) => from) ?? [])
  expect(years).not.toContain('2010-01-01')
})

describe('telephone and e-mail in one cell', () => {
  it.each([
    ['Contact', '+351 912 345 678 / ms@roster.test'],
    ['Tel / E-mail', 'Tel: +351 912 345 678\nE-mail: ms@roster.test'],
    ['Coordonnées', 'ms@roster.test, +351 912 345 678'],
    ['Telephone', '+351 912 345 678 (ms@roster.test)'],
  ])('under "%s" go each to its own field: %s', (header, text) => {
    const found = people(['Surname', header], ['Silva', text], ['Berg', 'ab@roster.test'])
    expect(found.drafts).toMatchObject([
      { email: 'ms@roster.test', phone: '+351 912 345 678' },
      { email: 'ab@roster.test', phone: null },
    ])
    expect(found.told).toEqual([])
  })

  it('are not those of the focal point of a provider', () => {
    const found = people(
      ['Surname', 'Provider', 'Contact'],
      ['Silva', 'Norway', '+351 912 345 678 / ms@roster.test'],
    )
    expect(found.drafts).toMatchObject([{ email: null, phone: null }])
  })
})

describe('names of before', () => {
  it('of a column and of the name itself stand together, each once', () => {
    const found = people(
      ['Family name', 'Given name', 'Maiden name'],
      ['Holm (née Dahl)', 'Mia', 'née Dahl; Berg'],
      ['Ek', 'Nils', '-'],
    )
    expect(found.drafts).toMatchObject([
      { familyName: 'Holm', formerName: 'Dahl; Berg', notes: null },
      { familyName: 'Ek', formerName: null },
    ])
  })

  it('are not those of a husband, nor a byname', () => {
    const found = people(['Full name'], ['Awa Diop (épouse Sow)'], ['Jan Bos (alias Jantje)'])
    expect(found.drafts).toMatchObject([
      { formerName: null, notes: 'Full name: épouse Sow' },
      { formerName: null, notes: 'Full name: alias Jantje' },
    ])
  })
})

describe('words of lists', () => {
  it.each([
    ['STO (reserve)', 'shortTermObserver'],
    ['Core team - Legal Analyst', 'expert'],
    ['LTO: north', 'longTermObserver'],
  ])('a category with more about it, "%s", is that, and the words are kept', (text, category) => {
    const found = people(['Surname', 'First name', 'Role'], ['Ek', 'Nils', text], ['B', 'C', 'LTO'])
    expect(found.drafts[0]).toMatchObject({ categories: [category], notes: `Role: ${text}` })
  })

  it('crosses under the names of categories say who is of which', () => {
    const found = people(
      ['Nom et prénoms', 'Expert', 'OLT', 'OCT'],
      ['KOUASSI Aya', 'Non', 'X', ''],
      ['TRAORÉ Seydou', 'Oui', 'X', 'Non'],
    )
    expect(found.fields.slice(1)).toEqual(['categories', 'categories', 'categories'])
    expect(found.drafts.map((draft) => draft?.categories)).toEqual([
      ['longTermObserver'],
      ['expert', 'longTermObserver'],
    ])
    expect(found.told).toEqual([])
  })

  it('short names of languages', () => {
    const found = people(['Фамилия', 'Знание языков'], ['Иванова', 'англ. (B2), рус., узб.'])
    expect(found.drafts[0]?.languages.map(({ language, spoken }) => [language, spoken])).toEqual([
      ['en', 4],
      ['ru', null],
      ['uz', null],
    ])
  })

  it('a clearance that is asked for is none; one until a month ends with it', () => {
    const found = people(
      ['Surname', 'Security clearance'],
      ['Ek', 'Pending'],
      ['Berg', 'NV2 until 03/2028'],
    )
    expect(found.drafts[0]).toMatchObject({ clearances: [], notes: 'Security clearance: Pending' })
    expect(found.told).toEqual(['lists.leftToNotes'])
    expect(found.drafts[1]?.clearances).toEqual([
      { name: 'NV2', obtainedOn: null, expiresOn: '2028-03-31' },
    ])
  })

  it.each(['Nenhuma', 'aucune', 'No experience', 'sin experiencia'])(
    'no experience, "%s", is no mission',
    (text) => {
      const found = people(['Surname', 'Experience'], ['Pires', text])
      expect(found.drafts[0]?.experience).toEqual([])
    },
  )

  it('"You are:" over words of a sex; dates and telephones in the digits of Arabic', () => {
    const found = people(
      ['Nom', 'Prénom', 'Vous êtes :', 'تاريخ الميلاد', 'رقم الهاتف'],
      ['Ben', 'Hajer', 'Une femme', '١٥/٠٣/١٩٨٢', '٠٠٩٦٢٧٩٥٥٥٠٠١'],
      ['Durand', 'Pierre', 'Un homme', '٢٠/٠٧/١٩٧٦', '٠٠٢١٦٩٨٧٦٥٤٣٢'],
    )
    expect(found.drafts).toMatchObject([
      { sex: 'female', birthDate: '1982-03-15', phone: '0096279555001' },
      { sex: 'male', birthDate: '1976-07-20', phone: '0021698765432' },
    ])
  })

  it.each([
    ['Д.р.', 'birthDate', '12.03.1975'],
    ['Data de nasc.', 'birthDate', '12-04-1980'],
    ['Тел.', 'phone', '+996 555 12 34 56'],
    ['E-mail do ponto focal', null, 'lopes@gov.test'],
    ['Courriel du point focal', null, 'lopes@gov.test'],
    ['Quel est votre niveau en français ?', 'level:fr:spoken', 'B2'],
    ['Укажите уровень английского языка', 'level:en:spoken', 'B2'],
    ['DT_NAISS', 'birthDate', '19820417'],
    ['DISPO_DEB', 'availableFrom', '20270201'],
    ['Other lang.', 'languages', 'French C2'],
    ['Cat.', 'categories', 'LTO'],
    ['Disponible immédiatement', 'availability', 'Oui'],
  ])('the header %s is %s', (header, field, value) => {
    expect(people(['Surname', header], ['Sow', value]).fields[1]).toBe(field)
  })
})

it('"FR" below "Languages (CEFR)" is the level of French, not a list of languages', () => {
  const joined = joinHeaderRows(
    [
      { row: 1, cells: ['Identité', '', 'Langues (niveau CECR)'] },
      { row: 2, cells: ['Nom', 'Prénom', 'EN', 'ES'] },
      { row: 3, cells: ['Sow', 'Awa', 'C1', 'B2'] },
    ],
    1,
    [
      { fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 1 },
      { fromRow: 1, toRow: 1, fromColumn: 2, toColumn: 3 },
    ],
  )
  expect(joined?.cells.slice(2)).toEqual(['EN', 'ES'])
})
