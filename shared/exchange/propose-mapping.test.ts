import { describe, expect, it } from 'vitest'
import { inspectSheet, type SheetRow } from './inspect-sheet.ts'
import { recogniseHeaders } from './propose-mapping.ts'
import { languagesOfTexts, phrase, say, type TextKey } from '../text/index.ts'
import { templateColumns } from './template.ts'

const fieldsOf = (headers: string[]): (string | null)[] =>
  recogniseHeaders(headers).map(({ field }) => field)

describe('headers', () => {
  it.each([
    [
      [
        'N°',
        'Nom',
        'Prénom',
        'Sexe',
        'Né(e) le',
        'Nationalité',
        'Français parlé',
        'Anglais (écrit)',
        'Niveau d’espagnol',
        'Disponible du',
        'Disponible au',
        'Courriel',
      ],
      [
        null,
        'familyName',
        'givenName',
        'sex',
        'birthDate',
        'nationalities',
        'level:fr:spoken',
        'level:en:written',
        'level:es:spoken',
        'availableFrom',
        'availableTo',
        'email',
      ],
    ],
    [
      [
        'Apellidos',
        'Nombre',
        'Fecha de nacimiento',
        'Nacionalidad',
        'Idiomas',
        'Nivel de francés',
        'Disponible desde',
        'Disponible hasta',
        'Correo electrónico',
      ],
      [
        'familyName',
        'givenName',
        'birthDate',
        'nationalities',
        'languages',
        'level:fr:spoken',
        'availableFrom',
        'availableTo',
        'email',
      ],
    ],
    [
      [
        'FULL NAME',
        'D.O.B. (dd/mm/yyyy)',
        'citizenship',
        'Second nationality',
        'Language skills',
        'Voter registration',
        'FR',
        'EN',
        'Offered by',
      ],
      [
        'fullName',
        'birthDate',
        'nationalities',
        'nationalities',
        'languages',
        'skillOf:voter-registration',
        'level:fr:spoken',
        'level:en:spoken',
        'provider',
      ],
    ],
    [
      ['Name', 'Language 1', 'Level', 'Language 2', 'Level', 'Skill 1', 'Level', 'Years'],
      [
        'fullName',
        'language',
        'languageLevel',
        'language.2',
        'languageLevel.2',
        'skill',
        'skillLevel',
        'skillYears',
      ],
    ],
    [
      ['Family name / Nom de famille / Apellidos', 'Disponible du / au'],
      ['familyName', 'availability'],
    ],
    [
      ['Nom', 'Langue'],
      ['fullName', 'languages'],
    ],
    [
      ['Surname', 'Country', 'Nationality'],
      ['familyName', 'residence', 'nationalities'],
    ],
    [
      ['Surname', 'Country'],
      ['familyName', null],
    ],
  ])('of %j', (headers, fields) => {
    expect(fieldsOf(headers)).toEqual(fields)
  })

  it.each(languagesOfTexts)(
    'of the template in %s are all recognised, each as a field of its own',
    (language) => {
      const fields = fieldsOf(templateColumns.map(({ header }) => say(language, header)))
      expect(fields).not.toContain(null)
      const twice = fields.filter((field, at) => fields.indexOf(field) !== at)
      expect(twice).toEqual(['nationalities', 'categories'])
    },
  )
})

describe('a sheet', () => {
  const inspect = (rows: readonly SheetRow[]) => inspectSheet(rows, { today: '2026-11-26' })
  const sheet = (...rows: string[][]) => rows.map((cells, at) => ({ row: at + 1, cells }))

  it('finds its headers below titles', () => {
    expect(
      inspect(
        sheet(
          ['List of experts 2027'],
          ['Ministry of Foreign Affairs', '', 'page 1'],
          ['Family name', 'Given name'],
          ['Benali', 'Nadia'],
        ),
      ),
    ).toMatchObject({
      headerRow: 3,
      recognised: 2,
    })
  })

  it('tells what stays out and why', () => {
    const found = inspect(
      sheet(['Family name', 'Blood group', 'Religion', 'Allergies'], ['Benali', 'A+', 'x', 'none']),
    )
    expect(found?.leftOut.map(({ header }) => header)).toEqual([
      'Blood group',
      'Religion',
      'Allergies',
    ])
    expect(found?.columns.slice(1).every(({ field }) => field === null)).toBe(true)
    const leftOut = (header: string, reason: TextKey) =>
      phrase('lists.columnLeftOut', { header, reason: phrase(reason) })
    expect(found?.warnings.filter(({ key }) => key === 'lists.columnLeftOut')).toEqual([
      leftOut('Blood group', 'lists.bloodGroup'),
      leftOut('Religion', 'lists.religion'),
      leftOut('Allergies', 'lists.medical'),
    ])
  })

  it('decides the order of dates by column, lends it to an unclear one, and shows it', () => {
    const found = inspect(
      sheet(
        ['Family name', 'Born', 'Available from'],
        ['A', '31/12/1980', '03/04/2027'],
        ['B', '01/02/1990', '05/06/2027'],
      ),
    )
    expect(found?.columns.map(({ dateOrder }) => dateOrder)).toEqual([null, 'dmy', 'dmy'])
    expect(found?.warnings.some(({ key }) => key === 'lists.datesUnclear')).toBe(false)
  })

  it('tells where no column decides the order', () => {
    const found = inspect(sheet(['Family name', 'Born'], ['A', '03/04/1980']))
    expect(found?.columns[1]?.dateOrder).toBe('dmy')
    const doubt = phrase('lists.datesUnclear', {
      header: 'Born',
      example: '03/04/1980',
      order: 'dmy',
    })
    expect(found?.warnings).toContainEqual(doubt)
    expect(say('en', doubt)).toBe(
      'Dates in “Born” could be day first or month first (03/04/1980); they are read day first. Change the order if the sender writes otherwise.',
    )
  })

  it('reads month first where a date demands it', () => {
    expect(
      inspect(sheet(['Family name', 'Born'], ['A', '12/31/1980']))?.columns[1]?.dateOrder,
    ).toBe('mdy')
  })

  it('calls a column without header as spreadsheets do', () => {
    const found = inspect(sheet(['Family name', '', 'Sex'], ['A', 'x', 'f']))
    expect(found?.columns.map(({ header }) => header)).toEqual(['Family name', 'B', 'Sex'])
    const wide = inspect(
      sheet(['Family name', 'Sex'], ['A', ...Array.from({ length: 27 }, () => 'x')]),
    )
    expect(wide?.columns.map(({ header }) => header).slice(-3)).toEqual(['Z', 'AA', 'AB'])
  })

  it('that is empty has nothing to inspect', () => {
    expect(inspect([])).toBeNull()
  })
})
