import type { ReactNode } from 'react'
import { foldText } from '#shared/catalogue/index.ts'

/** How much of a word a token covers, in letters of the word as written; 0 when it does not begin so. */
function covered(word: string, token: string): number {
  if (!foldText(word).startsWith(token)) return 0
  for (let letters = 1; letters <= word.length; letters += 1) {
    if (foldText(word.slice(0, letters)).length >= token.length) return letters
  }
  return word.length
}

/** A text with the beginnings of words marked that a search asked for, whatever their accents. */
export function highlight(text: string, search: string): ReactNode {
  const tokens = foldText(search).split(' ').filter(Boolean)
  if (tokens.length === 0) return text
  return text.split(/([\s,-]+)/).map((word, place) => {
    const letters = Math.max(0, ...tokens.map((token) => covered(word, token)))
    if (letters === 0) return word
    return (
      <span key={place}>
        <mark>{word.slice(0, letters)}</mark>
        {word.slice(letters)}
      </span>
    )
  })
}
