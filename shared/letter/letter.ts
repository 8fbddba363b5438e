import {
  cleanLetter,
  foldLetter,
  LONGEST_LETTER,
  type Passage,
  type Word,
  wordsOf,
} from './letter-text.ts'
import type { Certainty, FoundValue } from './letter-draft.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A letter taken apart: what every reader of a field looks at. */
export interface Letter {
  readonly text: string
  readonly folded: string
  readonly cut: boolean
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
}

/** Takes a letter apart. The time grows with its length, which is bounded. */
export function openLetter(received: string): Letter {
  const text = cleanLetter(received)
  const folded = foldLetter(text)
  return {
    text,
    folded,
    cut: received.length > LONGEST_LETTER,
    words: wordsOf(folded),
    sentences: sentencesOf(folded),
  }
}

/** The index of the sentence that a place lies in; -1 between sentences. */
export function sentenceAt({ sentences }: Letter, at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence === undefined) return -1
    if (at < sentence.from) high = middle - 1
    else if (at >= sentence.to) low = middle + 1
    else return middle
  }
  return -1
}

/** The index of the first word that begins at or after a place. */
export function firstWordFrom({ words }: Pick<Letter, 'words'>, from: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.from ?? Infinity) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a passage. */
export const wordsWithin = (letter: Letter, { from, to }: Passage): readonly Word[] => {
  const end = firstWordFrom(letter, to)
  const last = letter.words[end - 1]
  return letter.words.slice(firstWordFrom(letter, from), last && last.to > to ? end - 1 : end)
}

/** A value with the passage it was read from. */
export const foundAt = <T>(
  value: T,
  { from, to }: Passage,
  certainty: Certainty = 'sure',
): FoundValue<T> => ({ value, passage: { from, to }, certainty })
