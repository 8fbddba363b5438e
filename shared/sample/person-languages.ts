import { cefrName, readLevel } from '../catalogue/level-scales.ts'
import type { CefrLevel, LevelScale, PersonLanguage } from '../domain/language.ts'
import { type Random, weighted } from './random.ts'
import { spokenIn } from './spoken-in.ts'
import type { WithoutId } from '../domain/common.ts'

/** One list is written in one hand: a scale, and words of one language. */
type Hand = LevelScale | 'label-fr' | 'label-es'

/** How each hand writes the levels it has words for. */
const writings: readonly (readonly [Hand, readonly string[]])[] = [
  ['cefr', ['A1', 'A2', 'B1', 'B1+', 'B2', 'C1', 'C2']],
  ['un', ['UN I', 'UN II', 'UN III', 'UN IV']],
  ['euEom', ['1', '2', '3']],
  ['ilr', ['0+', '1', '1+', '2', '2+', '3', '4', '5']],
  ['label', ['beginner', 'basic', 'fair', 'working', 'good', 'fluent', 'mother tongue']],
  ['label-fr', ['notions', 'scolaire', 'moyen', 'bon', 'courant', 'bilingue', 'langue maternelle']],
  ['label-es', ['nociones', 'básico', 'intermedio', 'bueno', 'fluido', 'avanzado', 'nativo']],
]

const scales = weighted<LevelScale>([
  ['cefr', 11],
  ['label', 6],
  ['un', 3],
  ['euEom', 2],
  ['ilr', 1],
])

type Writing = Pick<PersonLanguage, 'scale' | 'received' | 'converted'>

const scaleOf = (hand: Hand): LevelScale =>
  hand === 'label-fr' || hand === 'label-es' ? 'label' : hand

const byHandAndLevel = new Map<string, Writing[]>()
for (const [hand, texts] of writings) {
  const scale = scaleOf(hand)
  for (const received of texts) {
    const read = readLevel(received, scale)
    if (read === null) continue
    const key = `${hand}${read.level}`
    const list = byHandAndLevel.get(key) ?? []
    byHandAndLevel.set(key, [...list, { scale, received, converted: read.converted }])
  }
}

const handFor = (random: Random, mother: string, learnt: readonly string[]): Hand => {
  const scale = random.pick(scales)
  if (scale !== 'label') return scale
  if (mother === 'es') return 'label-es'
  return mother === 'fr' || learnt.includes('fr') ? 'label-fr' : 'label'
}

// A hand need not have a word for every level; then the source is taken to have used CEFR.
const writingOf = (random: Random, hand: Hand, level: CefrLevel): Writing => {
  const options = byHandAndLevel.get(`${hand}${level}`)
  return options
    ? random.pick(options)
    : { scale: 'cefr', received: cefrName(level), converted: false }
}

const clamp = (level: number): CefrLevel => Math.min(6, Math.max(1, level))

const withLevel = (
  random: Random,
  hand: Hand,
  language: string,
  level: CefrLevel,
): WithoutId<PersonLanguage> => {
  const kind = random.next()
  if (kind < 0.07) {
    return {
      ...{ language, spoken: null, read: null, written: null },
      ...{ scale: null, received: null, converted: false },
    }
  }
  const writing = writingOf(random, hand, level)
  if (kind < 0.3) return { language, spoken: level, read: null, written: null, ...writing }
  if (kind < 0.65) return { language, spoken: level, read: level, written: level, ...writing }
  return {
    language,
    spoken: level,
    read: clamp(level + random.int(0, 1)),
    written: clamp(level - random.int(0, 1)),
    ...writing,
  }
}

const learntLevels = weighted<CefrLevel>([
  [3, 1],
  [4, 3],
  [5, 4],
  [6, 2],
])

const extraLevels = weighted<CefrLevel>([
  [1, 2],
  [2, 4],
  [3, 5],
  [4, 5],
  [5, 3],
  [6, 1],
])

// Chance that anybody of the field has learnt it besides what the country brings.
const extras: readonly (readonly [string, number])[] = [
  ['en', 0.82],
  ['fr', 0.3],
  ['es', 0.2],
  ['pt', 0.09],
  ['ru', 0.08],
  ['ar', 0.05],
  ['de', 0.04],
  ['sw', 0.02],
]

/** The languages of a person of a country, levels unevenly stated as in real lists. */
export const languagesFor = (random: Random, nationality: string): WithoutId<PersonLanguage>[] => {
  const { mother, learnt } = spokenIn(nationality)
  const first = random.pick(mother)
  const hand = handFor(random, first, learnt)
  const levels = new Map<string, CefrLevel>([[first, 6]])
  for (const code of learnt) {
    if (!levels.has(code) && random.chance(0.85)) levels.set(code, random.pick(learntLevels))
  }
  for (const [code, chance] of extras) {
    if (random.chance(chance) && !levels.has(code)) {
      levels.set(code, random.pick(code === 'en' ? learntLevels : extraLevels))
    }
  }
  return Array.from(levels, ([code, level]) => withLevel(random, hand, code, level))
}
