import { positionKind } from '../catalogue/index.ts'
import type { Category } from '../domain/category.ts'
import { type Letter, sentenceAt } from './letter.ts'
import type { Passage } from './letter-text.ts'
import { type Mention, nameFinder } from './name-finder.ts'
import { positionNames, shortNames } from './position-names.ts'

/** A title of the office's own, which letters may name. */
export interface OwnTitle {
  readonly id: string
  readonly title: string
  readonly kind: string | null
  readonly category: Category
}

/** A kind of post that the letter names at a place. */
export interface PositionMention extends Mention {
  readonly kind: string | null
  readonly template: string | null
  readonly category: Category
  /** Index of its sentence. */
  readonly sentence: number
}

let library: ReturnType<typeof nameFinder> | null = null
const libraryFinder = (): ReturnType<typeof nameFinder> => (library ??= nameFinder(positionNames()))

/** Who was something before, who signs, what people may have been: no posts that are asked for. */
const NOT_ASKED =
  /(?:experience|served|serving|worked|missions?|acted|former|experiences?|qualite|tant que|as) (?:as|of|de|que|en tant que)?\s{0,2}(?:an? |the |un |une |d')?$/

/** Every place where a kind of post is named, in order, with the office's own titles before the library's. */
export function positionMentions(letter: Letter, own: readonly OwnTitle[]): PositionMention[] {
  const mine =
    own.length === 0 ? [] : nameFinder(own.map(({ id, title }) => [id, title]))(letter.words)
  const taken = mine.filter(({ from }) => isBegun(letter, from))
  const others = libraryFinder()(letter.words).filter(
    (each) => isWritten(letter, each) && !taken.some((other) => meet(each, other)),
  )
  const ownById = new Map(own.map((each) => [each.id, each]))
  return [...taken, ...others]
    .sort((a, b) => a.from - b.from)
    .flatMap((mention) => {
      const sentence = sentenceAt(letter, mention.from)
      if (sentence === -1 || isOfThePast(letter, mention)) return []
      const title = ownById.get(mention.id)
      const kind = title ? title.kind : mention.id
      const category = title?.category ?? positionKind(mention.id)?.category ?? 'expert'
      return [{ ...mention, kind, template: title?.id ?? null, category, sentence }]
    })
}

const meet = (a: Passage, b: Passage): boolean => a.from < b.to && b.from < a.to

const isBegun = (letter: Letter, from: number): boolean => sentenceAt(letter, from) !== -1

/** Abbreviations are words of their own in small letters: "sto", "old". */
function isWritten({ text }: Letter, { from, to }: Passage): boolean {
  const written = text.slice(from, to)
  const short = written.replace(/s$/, '')
  return !shortNames.has(short.toLowerCase()) || short === short.toUpperCase()
}

function isOfThePast({ folded }: Letter, { from }: Passage): boolean {
  return NOT_ASKED.test(folded.slice(Math.max(0, from - 40), from))
}
