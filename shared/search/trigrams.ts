/** A word with its ends marked, so that its beginning and end count and two letters are enough. */
export function marked(word: string): string {
  return `_${word}_`
}

/** The distinct runs of three letters of a Latin word, its ends included. */
export function trigramsOf(word: string): string[] {
  const text = marked(word)
  const runs = Array.from({ length: Math.max(0, text.length - 2) }, (_, at) =>
    text.slice(at, at + 3),
  )
  return [...new Set(runs)]
}
