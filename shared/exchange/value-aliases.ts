import { z } from 'zod'
import { foldText } from '../catalogue/index.ts'
import { category } from '../domain/category.ts'
import { countryCode, id, languageCode, shortText, slug } from '../domain/common.ts'
import { cefrLevel } from '../domain/language.ts'
import { providerKind } from '../domain/provider.ts'
import { sex } from '../domain/person.ts'
import { skillLevel } from '../domain/skill.ts'
import { availabilityState } from '../domain/availability.ts'

const asNumber = z.string().transform(Number)

/** What a word of each kind can stand for: the codes and ids of the roster, written as text. */
const meanings = {
  country: countryCode,
  language: languageCode,
  /** CEFR level, "1" to "6". */
  level: asNumber.pipe(cefrLevel),
  /** Id of the skill tree, the office's own included. */
  skill: slug,
  /** "1" to "4". */
  skillLevel: asNumber.pipe(skillLevel),
  position: slug,
  category,
  sex,
  availabilityState,
  providerKind,
  provider: id,
} as const

export type AliasKind = keyof typeof meanings
/** What a word of a kind stands for, once it is read. */
export type Meaning<K extends AliasKind> = z.infer<(typeof meanings)[K]>

export const aliasKind = z.enum(Object.keys(meanings) as [AliasKind, ...AliasKind[]])

/** A word of received lists and what an office says it stands for: chosen once, for every row. */
export const valueAlias = z.object({
  kind: aliasKind,
  /** As {@link aliasKey} folds it. */
  word: shortText.min(1),
  /** Code or id of the kind; null leaves the word: it is nothing, and stays in the notes untold. */
  meaning: shortText.nullable(),
})
export type ValueAlias = z.infer<typeof valueAlias>

/** The form in which words of lists are one: "Küche" and "KUCHE"; signs alone stand for themselves. */
export const aliasKey = (text: string): string => {
  const folded = foldText(text)
  return (folded === '' ? text.trim() : folded).slice(0, 300)
}

/** What an office has chosen for words of lists. */
export interface ValueAliases {
  /** What a word stands for; 'leave' where it is to be left; null where nothing was chosen. */
  readonly find: <K extends AliasKind>(kind: K, text: string) => Meaning<K> | 'leave' | null
}

/** Choices ready to look up. One that its kind does not know (any more) counts as none. */
export const openAliases = (list: readonly ValueAlias[]): ValueAliases => {
  const chosen = new Map(list.map(({ kind, word, meaning }) => [`${kind}:${word}`, meaning]))
  return {
    find: <K extends AliasKind>(kind: K, text: string): Meaning<K> | 'leave' | null => {
      if (chosen.size === 0) return null
      const meaning = chosen.get(`${kind}:${aliasKey(text)}`)
      if (meaning === undefined) return null
      if (meaning === null) return 'leave'
      const read = meanings[kind].safeParse(meaning)
      // The schema of a kind gives what the kind means.
      return read.success ? (read.data as Meaning<K>) : null
    },
  }
}

/** Where an office has chosen nothing. */
export const noAliases: ValueAliases = openAliases([])
