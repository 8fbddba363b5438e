import type { CellValue } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { randomFrom } from '#shared/sample/random.ts'

const headers = [
  'Family name',
  'Given name',
  'Sex',
  'Date of birth',
  'Nationality',
  'Category',
  'Languages',
  'Skills',
  'Available from',
  'Available to',
  'E-mail',
  'Offered by',
] as const

const onsets = ['B', 'D', 'F', 'G', 'K', 'L', 'M', 'N', 'R', 'S', 'T', 'V']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'ia', 'eo', 'ua']
const given = [
  'Amara',
  'Bilal',
  'Chloé',
  'Dmitri',
  'Elena',
  'Farid',
  'Grace',
  'Hugo',
  'Inès',
  'João',
]
const states = ['Morocco', 'Norway', 'Poland', 'Senegal', 'Chile', 'Canada', 'Ghana', 'Viet Nam']
const languages = ['French C1; English B2', 'English C2', 'Spanish C2; French B1', 'Arabic C2']
const skills = ['Electoral law (expert, 12 years)', 'Voter registration', 'Training of trainers']

/** Another name for every number below 1,728,000: three syllables spell it. */
const familyName = (number: number): string => {
  const syllables = onsets.length * vowels.length
  const syllable = (at: number): string =>
    `${onsets[Math.floor(at / vowels.length)] ?? ''}${vowels[at % vowels.length] ?? ''}`
  const [first, ...rest] = [
    number % syllables,
    Math.floor(number / syllables) % syllables,
    Math.floor(number / syllables ** 2),
  ].map(syllable)
  return `${first ?? ''}${rest.join('').toLowerCase()}`
}

/** A workbook of as many different people, the same for the same seed; every row can come in. */
export function longList(people: number, seed: number): Promise<Uint8Array> {
  const random = randomFrom(seed)
  const day = (year: number): Date => new Date(Date.UTC(year, random.int(0, 11), random.int(1, 28)))
  const rows = Array.from({ length: people }, (_, number): CellValue[] => {
    // Further names far from those of the next number: nobody is like anybody else.
    const family = `${familyName(number)} ${familyName((number * 912_347) % 1_728_000)}`
    const state = random.pick(states)
    return [
      family,
      `${random.pick(given)} ${familyName((number * 100_003) % 1_728_000)}`,
      random.pick(['F', 'M']),
      day(random.int(1955, 1998)),
      state,
      random.pick(['expert', 'LTO', 'STO']),
      random.pick(languages),
      random.pick(skills),
      day(2026),
      day(2027),
      `${family.toLowerCase().replace(' ', '.')}${number}@example.org`,
      state,
    ]
  })
  return writeXlsx({ sheets: [{ name: 'People', rows: [[...headers], ...rows] }] })
}
