import { z } from 'zod'
import { type DateOnly, dateOnly } from '../calendar/index.ts'
import { type Phrase, phrase, type TextKey } from '../text/index.ts'
import type { LanguageMode } from '../domain/language.ts'
import { languageModes } from '../domain/language.ts'
import { type FieldBase, type FieldEntry, type FieldKind, fieldTable } from './field-table.ts'

/**
 * What one column holds. The key that travels in an import plan is the base ("familyName"), with a
 * number where columns are numbered ("skill.2"), or "level:fr:spoken", "skillOf:polling" and
 * "availableIn:2027-01-01:2027-01-31" where every language, skill or month has a column of its own.
 */
export type Field =
  | { readonly base: FieldBase; readonly number: number }
  | { readonly base: 'level'; readonly language: string; readonly mode: LanguageMode }
  | { readonly base: 'skillOf'; readonly skill: string }
  | { readonly base: 'availableIn'; readonly from: DateOnly; readonly to: DateOnly }

const isBase = (text: string): text is FieldBase => Object.hasOwn(fieldTable, text)

const isMode = (text: string | undefined): text is LanguageMode =>
  languageModes.some((mode) => mode === text)

/** The key of a field as an import plan carries it. */
export const fieldKey = (field: Field): string => {
  if (field.base === 'level') return `level:${field.language}:${field.mode}`
  if (field.base === 'skillOf') return `skillOf:${field.skill}`
  if (field.base === 'availableIn') return `availableIn:${field.from}:${field.to}`
  return field.number === 1 ? field.base : `${field.base}.${field.number}`
}

/** The field of a key, or null for a key that no version of the app has written. */
export const readFieldKey = (key: string): Field | null => {
  const [head = '', second, third] = key.split(':')
  if (head === 'level' && second && isMode(third)) {
    return { base: 'level', language: second, mode: third }
  }
  if (head === 'skillOf' && second) return { base: 'skillOf', skill: second }
  if (head === 'availableIn') {
    const period = z.tuple([dateOnly, dateOnly]).safeParse([second, third])
    return period.success ? { base: head, from: period.data[0], to: period.data[1] } : null
  }
  const [base = '', number = '1'] = key.split('.')
  return isBase(base) && /^[1-9]\d?$/.test(number) ? { base, number: Number(number) } : null
}

/** How the cells of a field are read; of one month or period: whether it is free. */
export const fieldKind = (field: Field): FieldKind | 'availableIn' => {
  if (field.base === 'level') return 'level'
  if (field.base === 'skillOf') return 'skillLevel'
  return field.base === 'availableIn' ? field.base : fieldTable[field.base].kind
}

/** True when cells of the column hold dates, so that the order of day and month must be decided. */
export const isDateField = (key: string): boolean => {
  const field = readFieldKey(key)
  if (field === null) return false
  const kind = fieldKind(field)
  return kind === 'date' || kind === 'knownDate' || kind === 'availability'
}

/** True when cells of the column hold levels of languages, so that their scale must be decided. */
export const isLevelField = (key: string): boolean => {
  const field = readFieldKey(key)
  return field !== null && (fieldKind(field) === 'level' || fieldKind(field) === 'languages')
}

/** "Skill 2", "French, reading": what a field is called. */
export const fieldWords = (field: Field): Phrase => {
  if (field.base === 'level') {
    return phrase('fields.levelOf', { language: { language: field.language }, mode: field.mode })
  }
  if (field.base === 'skillOf') return phrase('fields.skillOf', { skill: { skill: field.skill } })
  if (field.base === 'availableIn')
    return phrase('fields.availableIn', { period: { period: [field.from, field.to] } })
  const entry: FieldEntry = fieldTable[field.base]
  return entry.numbered ? phrase(entry.words, { number: field.number }) : phrase(entry.words)
}

/** A field as the mapping screen offers it. */
export interface FieldChoice {
  readonly field: string
  readonly words: Phrase
  readonly group: Phrase
  /** A list without it cannot be imported; of the two names one is enough. */
  readonly required: boolean
}

const NUMBERED_OFFERED = 5
const USUAL_LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar', 'ru', 'zh']

const choice = (field: Field, group: TextKey): FieldChoice => ({
  field: fieldKey(field),
  words: fieldWords(field),
  group: phrase(group),
  required: field.base === 'familyName' || field.base === 'fullName',
})

/** Every field a column can be mapped to; languages and skills beyond the usual where the file has them. */
export const fieldChoices = (inUse: readonly string[]): FieldChoice[] => {
  const used = inUse.map(readFieldKey).filter((field) => field !== null)
  const plain = Object.entries(fieldTable).flatMap(([base, entry]: [string, FieldEntry]) => {
    const numbers = entry.numbered
      ? Array.from({ length: NUMBERED_OFFERED }, (_, at) => at + 1)
      : [1]
    return isBase(base) ? numbers.map((number) => choice({ base, number }, entry.group)) : []
  })
  const levels = [
    ...USUAL_LANGUAGES.map((language): Field => ({ base: 'level', language, mode: 'spoken' })),
    ...used.filter((field) => field.base === 'level'),
  ].map((field) => choice(field, fieldTable.languages.group))
  const skills = used
    .filter((field) => field.base === 'skillOf')
    .map((field) => choice(field, fieldTable.skills.group))
  const months = used
    .filter((field) => field.base === 'availableIn')
    .map((field) => choice(field, fieldTable.availability.group))
  return [
    ...new Map(
      [...plain, ...levels, ...skills, ...months].map((each) => [each.field, each]),
    ).values(),
  ]
}
