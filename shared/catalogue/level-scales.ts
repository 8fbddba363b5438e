import type { CefrLevel, LevelScale } from '../domain/language.ts'
import { foldText } from './fold-text.ts'
import { levelLabels } from './level-labels.ts'

/** Names of the levels 1 to 6. Source: Council of Europe, CEFR (2001; Companion Volume 2020). */
export const cefrNames = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

/** "B2" for level 4; empty outside 1 to 6. */
export const cefrName = (level: CefrLevel): string => cefrNames[level - 1] ?? ''

/** A level as it was received and what it stands for. */
export interface ReadLevel {
  readonly scale: LevelScale
  readonly received: string
  /** CEFR level 1 to 6. */
  readonly level: CefrLevel
  /** True when the level was derived from another scale, so it is an estimate. */
  readonly converted: boolean
}

// The plus tells levels apart (ILR 2, 2+) where all other punctuation only separates.
const keyOf = (text: string): string => foldText(text.replaceAll('+', ' plus '))

const table = (
  entries: readonly (readonly [string, CefrLevel])[],
): ReadonlyMap<string, CefrLevel> => new Map(entries.map(([value, level]) => [keyOf(value), level]))

const withPrefixes = (
  prefixes: readonly string[],
  entries: readonly (readonly [string, CefrLevel])[],
): ReadonlyMap<string, CefrLevel> =>
  table(prefixes.flatMap((prefix) => entries.map(([value, level]) => [prefix + value, level])))

const cefrPrefixes = [
  '',
  'CEFR ',
  'CECR ',
  'CECRL ',
  'MCER ',
  'MCERL ',
  'level ',
  'niveau ',
  'nivel ',
]

const UN_LEVELS = [
  ['I', '1', 2],
  ['II', '2', 3],
  ['III', '3', 4],
  ['IV', '4', 6],
] as const

const tables: Readonly<Record<LevelScale, ReadonlyMap<string, CefrLevel>>> = {
  // A plus ("B1+") stays within its level: half a step is no promise of the next one.
  cefr: withPrefixes(
    cefrPrefixes,
    cefrNames.flatMap((name, index) => [
      [name, index + 1],
      [`${name}+`, index + 1],
    ]),
  ),
  // United Nations Language Framework: I basic, II intermediate, III advanced, IV expert. Where a
  // level spans two of the CEFR (III: B2+/C1), the lower one is taken.
  un: table(
    UN_LEVELS.flatMap(([roman, arabic, level]) => [
      ...['', 'UN ', 'ONU ', 'UN level ', 'level ', 'niveau ', 'nivel '].map(
        (prefix) => [prefix + roman, level] as const,
      ),
      ...['', 'UN ', 'ONU ', 'UN level '].map((prefix) => [prefix + arabic, level] as const),
    ]),
  ),
  // Calls for EU election observers: 1 basic, 2 good working knowledge, 3 fluent.
  euEom: withPrefixes(
    ['', 'EU ', 'EOM ', 'EU EOM '],
    [
      ['1', 2],
      ['2', 4],
      ['3', 5],
    ],
  ),
  // Interagency Language Roundtable, by the alignment the American Council on the Teaching of
  // Foreign Languages publishes. Level 0 is no knowledge and has no CEFR level.
  ilr: withPrefixes(
    ['', 'ILR '],
    [
      ['0+', 1],
      ['1', 2],
      ['1+', 3],
      ['2', 4],
      ['2+', 4],
      ['3', 5],
      ['3+', 5],
      ['4', 6],
      ['4+', 6],
      ['5', 6],
    ],
  ),
  label: table(levelLabels),
}

/**
 * Steps 1 to 5 of forms: of most the first is the lowest; the curriculum vitae that European tenders
 * ask for begins with the highest ("1 - excellent; 5 - basic"). A record keeps them as words.
 */
export const formScales = ['oneLowestOfFive', 'oneHighestOfFive'] as const
export type FormScale = (typeof formScales)[number]

const isFormScale = (scale: LevelScale | FormScale | undefined): scale is FormScale =>
  formScales.some((each) => each === scale)

/** The lowest step of five is A1, the highest C1: whoever rates themselves highest may be no C2. */
const readStep = (text: string, scale: FormScale): ReadLevel | null => {
  const step = /^([1-5])(?:\s*\/\s*5)?$/.exec(text)?.[1]
  if (step === undefined) return null
  return scale === 'oneLowestOfFive'
    ? { scale: 'label', received: `${step} (1–5)`, level: Number(step), converted: true }
    : { scale: 'label', received: `${step} (5–1)`, level: 6 - Number(step), converted: true }
}

const BARE_NUMBER = /^\d\+?$/

const ORDER: readonly LevelScale[] = ['cefr', 'un', 'label', 'euEom', 'ilr']

const lookUp = (text: string, scale: LevelScale): CefrLevel | undefined => {
  const whole = tables[scale].get(keyOf(text))
  if (whole !== undefined || scale !== 'cefr') return whole
  // "C1 (fluent)", "B2 - good": the level with its word beside it.
  const [code = '', ...rest] = keyOf(text).split(' ')
  return tables.label.has(rest.join(' ')) ? tables.cefr.get(code) : undefined
}

/**
 * Reads a written language level. A bare number means another level in each scale, so it is read
 * only where `scale` says which. Null for what no scale knows: "Z9".
 */
export const readLevel = (text: string, scale?: LevelScale | FormScale): ReadLevel | null => {
  const received = text.trim()
  if (isFormScale(scale)) return readStep(received, scale) ?? readLevel(received)
  const scales = scale === undefined ? ORDER : [scale, ...ORDER.filter((each) => each !== scale)]
  const tried = BARE_NUMBER.test(received) ? scales.slice(0, scale === undefined ? 0 : 1) : scales
  for (const each of tried) {
    const level = lookUp(received, each)
    if (level !== undefined) return { scale: each, received, level, converted: each !== 'cefr' }
  }
  return null
}

const noKnowledge = new Set(
  [
    'none',
    'no',
    'nil',
    '0',
    'no knowledge',
    'aucun',
    'aucune',
    'néant',
    'non',
    'ninguno',
    'ninguna',
    'nulo',
    'nenhum',
  ].map(keyOf),
)

/** True where the text says the person does not know the language, which is not "not stated". */
export const saysNoKnowledge = (text: string): boolean => noKnowledge.has(keyOf(text))
