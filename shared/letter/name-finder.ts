import { type Passage, singularWords, type Word } from './letter-text.ts'

/** A name that stands in the text, and the places of its words among the words. */
export interface Mention extends Passage {
  readonly id: string
  readonly first: number
  readonly last: number
}

interface Node {
  id: string | null
  readonly next: Map<string, Node>
}

const newNode = (): Node => ({ id: null, next: new Map() })

/**
 * Finds names in a text by their words, the longest where one begins another ("Guinea", "Guinea-Bissau").
 * Of two things with one name, the first that was given has it. One pass over the words.
 */
export function nameFinder(
  entries: Iterable<readonly [id: string, name: string]>,
): (words: readonly Word[]) => Mention[] {
  const root = newNode()
  for (const [id, name] of entries) {
    let node = root
    const words = singularWords(name)
    for (const word of words) {
      const next = node.next.get(word) ?? newNode()
      node.next.set(word, next)
      node = next
    }
    if (words.length > 0) node.id ??= id
  }
  return (words) => {
    const found: Mention[] = []
    for (let at = 0; at < words.length; at += 1) {
      const mention = longestAt(root, words, at)
      if (mention === null) continue
      found.push(mention)
      at = mention.last
    }
    return found
  }
}

function longestAt(root: Node, words: readonly Word[], first: number): Mention | null {
  let node: Node | undefined = root
  let found: Mention | null = null
  for (let last = first; last < words.length; last += 1) {
    const word = words[last]
    node = word && node.next.get(word.text)
    if (word === undefined || node === undefined) break
    const start = words[first]
    if (node.id !== null && start)
      found = { id: node.id, first, last, from: start.from, to: word.to }
  }
  return found
}
