/** A word with its ends marked, so that its beginning and end count and two letters are enough. */
export const marked = (word: string): string => `_${word}_`

/** The distinct runs of three letters of a Latin word, its ends included. */
export const trigramsOf = (word: string): string[] => {
  const text = marked(word)
  const runs = Array.from({ length: Math.max(0, text.length - 2) }, (_, at) =>
    text.slice(at, at + 3),
  )
  return [...new Set(runs)]
}
