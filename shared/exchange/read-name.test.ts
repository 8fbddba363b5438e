import { describe, expect, it } from 'vitest'
import { splitName, splitNamePart } from './read-name.ts'
import { isVacantPlace } from './name-words.ts'

const plain = { order: 'givenFirst', countries: [] } as const

const split = (
  text: string,
  countries: readonly string[] = [],
  order = plain.order as 'givenFirst' | 'familyFirst',
) => {
  const { familyName, givenName, title, further } = splitName(text, { order, countries })
  return [familyName, givenName, title, ...further]
}

describe('a whole name', () => {
  it.each([
    // Initials
    ['Joan D. Smyth', 'Smyth', 'Joan D.', null],
    ['J. Ivers', 'Ivers', 'J.', null],
    ['R. K. Jha', 'Jha', 'R. K.', null],
    ['R.K. Jha', 'Jha', 'R.K.', null],
    ['Nora B Kent', 'Kent', 'Nora B', null],
    ['J. IVERS', 'IVERS', 'J.', null],
    ['Ivers J.', 'Ivers', 'J.', null],
    ['Ivers, J.', 'Ivers', 'J.', null],
    ['Ван Дейк И. П.', 'Ван Дейк', 'И. П.', null],
    // Degrees and suffixes
    ['Jane Dorn PhD', 'Dorn', 'Jane', 'PhD'],
    ['Jane Rorn, PhD', 'Rorn', 'Jane', 'PhD'],
    ['Rorn, Jane, Ph.D.', 'Rorn', 'Jane', 'Ph.D.'],
    ['Kofi Adu, LL.M., MBA', 'Adu', 'Kofi', 'LL.M. MBA'],
    ['Ines Prado, MA', 'Prado', 'Ines', 'MA'],
    ['Jun MA', 'MA', 'Jun', null],
    ['Nguyen, Do', 'Nguyen', 'Do', null],
    ['NGUYEN, DO', 'NGUYEN', 'DO', null],
    ['Tan Nee Lee', 'Lee', 'Tan Nee', null],
    ['Paul Adam Weber III', 'Weber', 'Paul Adam III', null],
    ['Leroy King Jr.', 'King', 'Leroy Jr.', null],
    ['King Jr., Leroy', 'King', 'Leroy Jr.', null],
    ['King, Leroy, Jr.', 'King', 'Leroy Jr.', null],
    // Titles
    ['Don Castell Ruiz', 'Ruiz', 'Castell', 'Don'],
    ['Prof. Dr. Hans Meier', 'Meier', 'Hans', 'Prof. Dr.'],
    ['Dr.Hans Meier', 'Meier', 'Hans', 'Dr.'],
    ['Ms Benali', 'Benali', null, 'Ms'],
    ['Benali, Dr. Nadia', 'Benali', 'Nadia', 'Dr.'],
    ['M. Jean Dupont', 'Dupont', 'Jean', 'M.'],
    ['M. Dupont', 'Dupont', 'M.', null],
    ['Don Ruiz', 'Ruiz', 'Don', null],
    ['Benali Nadia (Mme)', 'Nadia', 'Benali', 'Mme'],
    ['д-р Нина Фролова', 'Фролова', 'Нина', 'д-р'],
    // Names of before
    ['Mia Holm (née Dahl)', 'Holm', 'Mia', null, 'née Dahl'],
    ['Mia Holm (born Dahl)', 'Holm', 'Mia', null, 'born Dahl'],
    ['Mia Holm geb. Dahl', 'Holm', 'Mia', null, 'geb. Dahl'],
    ['Marie Diop épouse Sarr', 'Diop', 'Marie', null, 'épouse Sarr'],
    ['Robert “Bob” Lowe', 'Lowe', 'Robert', null, '“Bob”'],
    ['Lowe, Robert (Bob)', 'Lowe', 'Robert', null, '(Bob)'],
    // Particles
    ['Omar bin Khalid', 'bin Khalid', 'Omar', null],
    ['Fatima al-Zahra Hassan', 'Hassan', 'Fatima al-Zahra', null],
    ['Hassan Abd al-Rahman', 'Abd al-Rahman', 'Hassan', null],
    ['Salma Abu Bakr', 'Abu Bakr', 'Salma', null],
    ['Pilar Ortega y Gasset', 'Ortega y Gasset', 'Pilar', null],
    ['Otto von der Linden', 'von der Linden', 'Otto', null],
    ['Ron McDONALD', 'McDONALD', 'Ron', null],
    ['DE LA TOUR Jeanne', 'DE LA TOUR', 'Jeanne', null],
    // Two surnames
    ['Ana Pérez Gómez', 'Pérez Gómez', 'Ana', null],
    ['Ana Souza Neto', 'Souza Neto', 'Ana', null],
    // One script without a family name last
    ['김 민준', '김', '민준', null],
    ['Kim Min-jun', 'Kim', 'Min-jun', null],
    ['Nguyễn Văn An', 'Nguyễn', 'Văn An', null],
    ['Иванов Иван Иванович', 'Иванов', 'Иван Иванович', null],
    ['Иван Иванович Иванов', 'Иванов', 'Иван Иванович', null],
    ['محمد بن سلمان', 'بن سلمان', 'محمد', null],
    ['MD Rahman Khan', 'Khan', 'MD Rahman', null],
    ['John Lowe - PhD', 'Lowe', 'John', 'PhD'],
    ['1. John Lowe*', 'Lowe', 'John', null],
    ['Suharto', 'Suharto', null, null],
    ['王小明', '王小明', null, null],
  ])('%s', (text, ...parts) => {
    expect(split(text)).toEqual(parts)
  })

  it('is read as names are built where the person comes from', () => {
    expect(split('Lucía Torres Vidal', ['ES'])).toEqual(['Torres Vidal', 'Lucía', null])
    expect(split('Juan Carlos Vidal', ['MX'])).toEqual(['Vidal', 'Juan Carlos', null])
    expect(split('Rui da Silva Santos', ['BR'])).toEqual(['da Silva Santos', 'Rui', null])
    expect(split('Lucía Torres Vidal')).toEqual(['Vidal', 'Lucía Torres', null])
    expect(split('Wang Xiaoming', ['CN'])).toEqual(['Wang', 'Xiaoming', null])
    expect(split('Xiaoming Wang', ['CN'])).toEqual(['Wang', 'Xiaoming', null])
    expect(split('Nguyen Thi Lan', ['VN'])).toEqual(['Nguyen', 'Thi Lan', null])
    expect(split('Kim Jones', ['GB'])).toEqual(['Jones', 'Kim', null])
  })

  it('follows the order of its list', () => {
    expect(split('Traoré Awa Fatim', [], 'familyFirst')).toEqual(['Traoré', 'Awa Fatim', null])
    expect(split('Dr. van der Berg Jan', [], 'familyFirst')).toEqual(['van der Berg', 'Jan', 'Dr.'])
    expect(split('J. Ivers', [], 'familyFirst')).toEqual(['Ivers', 'J.', null])
    expect(split('King Leroy Jr.', [], 'familyFirst')).toEqual(['King', 'Leroy Jr.', null])
  })

  it('loses no word, whatever it is made of', () => {
    const words = [
      'Dr.',
      'Don',
      'M.',
      'J.',
      'Ana',
      'de',
      'la',
      'y',
      'DIOP',
      'Pérez',
      'Jr.',
      'PhD',
      '(née',
      'Dahl)',
      'MA',
      ',',
      'Mme',
      '王',
      'al-Zahra',
      'bin',
      'Neto',
      '“Bo”',
    ]
    let seed = 7
    const next = (below: number): number => (seed = (seed * 16807) % 2147483647) % below
    for (let run = 0; run < 4000; run += 1) {
      const text = Array.from({ length: 1 + next(6) }, () => words[next(words.length)]).join(' ')
      for (const order of ['givenFirst', 'familyFirst'] as const) {
        const out = split(text, run % 2 ? ['ES'] : [], order).filter((part) => part !== null)
        const letters = (of: string): string[] => (of.match(/[\p{L}]+/gu) ?? []).toSorted()
        expect(letters(out.join(' ')), text).toEqual(letters(text))
      }
    }
  })
})

describe('a column of family names', () => {
  it('may hold those of before', () => {
    const nothingElse = { title: null, suffix: null }
    expect(splitNamePart('Holm (née Dahl)')).toEqual({
      ...{ name: 'Holm', further: ['née Dahl'], ...nothingElse },
    })
    expect(splitNamePart('Diop ép. Sarr')).toEqual({
      ...{ name: 'Diop', further: ['ép. Sarr'], ...nothingElse },
    })
    expect(splitNamePart('de la Tour')).toEqual({
      ...{ name: 'de la Tour', further: [], ...nothingElse },
    })
  })
})

describe('a place nobody fills', () => {
  it.each([
    'Vacant',
    'VACANT 2',
    'TBD',
    'tbc',
    'N.N.',
    'to be nominated by Canada',
    'Vacant (LTO)',
    'à désigner',
    'Por designar',
    'Вакансия',
    'شاغر',
    '待定',
    'Vacant post',
    'To be confirmed',
    'N/D',
  ])('%s', (text) => {
    expect(isVacantPlace(text)).toBe(true)
  })

  it('is no name', () => {
    for (const name of [
      'Olga Petri',
      'Nan Win',
      'Vaca, Nora',
      'Open, Tove Ann',
      'Tobe Nwigwe',
      'Pen Ding',
    ])
      expect(isVacantPlace(name), name).toBe(false)
  })
})
