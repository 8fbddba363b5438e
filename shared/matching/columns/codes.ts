import { type DatePrecision, datePrecisions } from '../../calendar/precision.ts'
import { type AvailabilityState, availabilityStates } from '../../domain/availability.ts'
import { type Category, categories } from '../../domain/category.ts'
import { type ExperienceKind, experienceKinds } from '../../domain/experience.ts'
import { type LevelScale, levelScales } from '../../domain/language.ts'
import { type Sex, sexes } from '../../domain/person.ts'

/** Bit of a category in a mask: expert 1, long-term observer 2, short-term observer 4. */
export const categoryBit = (category: Category): number => 1 << categories.indexOf(category)

/** The bits of several categories. */
export const categoryMask = (of: readonly Category[]): number =>
  of.reduce((mask, each) => mask | categoryBit(each), 0)

/** The categories whose bits are set. */
export const categoriesOfMask = (mask: number): Category[] =>
  categories.filter((each) => (mask & categoryBit(each)) !== 0)

/** Place of a category in its list; -1 where it was not stated. */
export const categoryCode = (category: Category | null): number =>
  category === null ? -1 : categories.indexOf(category)

/** 0 not stated, 1 female, 2 male, 3 other. */
export const sexCode = (sex: Sex | null): number => (sex === null ? 0 : sexes.indexOf(sex) + 1)

/** The sex of a code; null where it was not stated. */
export const sexOf = (code: number): Sex | null => sexes[code - 1] ?? null

/** 0 advisory, 1 observation, 2 other, 3 not known which. */
export const experienceCode = (kind: ExperienceKind): number => experienceKinds.indexOf(kind)

/** 0 known to the day, 1 to the month, 2 to the year: the higher, the less is known. */
export const precisionCode = (precision: DatePrecision): number => datePrecisions.indexOf(precision)

/** Code of a date of which every figure is known. */
export const KNOWN_TO_THE_DAY = 0

/** 0 available, 1 tentative, 2 unavailable: the higher, the more cautious. */
export const availabilityCode = (state: AvailabilityState): number =>
  availabilityStates.indexOf(state)

export const TENTATIVE = 1
export const UNAVAILABLE = 2

/** Place of a scale in its list; -1 where no level was received. */
export const scaleCode = (scale: LevelScale | null): number =>
  scale === null ? -1 : levelScales.indexOf(scale)

/** The scale at a place; null where no level was received. */
export const scaleOf = (code: number): LevelScale | null => levelScales[code] ?? null

/** State of a commitment. */
export const DEPLOYED = 0
export const PROMISED = 1
