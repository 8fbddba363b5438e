import { compareWords, type WordComparison } from './compare-words.ts'
import { type NameWord, wordOf } from './name-words.ts'

/** Words of two names that agree; where they are written together in one, several words of the other. */
export interface AlignedWords extends WordComparison {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/** Which words of two names agree, in any order, and which stand alone. */
export interface NameAlignment {
  readonly pairs: readonly AlignedWords[]
  readonly aloneInA: readonly number[]
  readonly aloneInB: readonly number[]
}

const indexesOf = (words: readonly NameWord[]): number[] => words.map((_, index) => index)

/** Runs of two or more neighbouring words, longest first. */
function runsOf(indexes: readonly number[]): number[][] {
  const runs: number[][] = []
  for (let size = indexes.length; size > 1; size -= 1)
    for (let at = 0; at + size <= indexes.length; at += 1) {
      const run = indexes.slice(at, at + size)
      if ((run.at(-1) ?? 0) - (run[0] ?? 0) === size - 1) runs.push(run)
    }
  return runs
}

interface Open {
  readonly a: Set<number>
  readonly b: Set<number>
}

function alignSingles(
  a: readonly NameWord[],
  b: readonly NameWord[],
  open: Open,
  pairs: AlignedWords[],
): void {
  const found: { at: number; to: number; how: WordComparison; rank: number }[] = []
  for (const at of open.a)
    for (const to of open.b) {
      const [one, other] = [a[at], b[to]]
      const how = one && other ? compareWords(one, other) : null
      if (how === null || !one || !other) continue
      // Of equally close words the longer goes first, then the one in the same place.
      const rank =
        how.likeness * 100 +
        Math.min(one.text.length, other.text.length, 9) -
        Math.abs(at - to) / 10
      found.push({ at, to, how, rank })
    }
  found.sort((one, other) => other.rank - one.rank)
  for (const { at, to, how } of found) {
    if (!open.a.has(at) || !open.b.has(to)) continue
    open.a.delete(at)
    open.b.delete(to)
    pairs.push({ ...how, a: [at], b: [to] })
  }
}

/** "PolPot" and "Pol Pot", "Plat Ono Vich" and "Platonovich": words of one side joined. */
function alignJoined(
  a: readonly NameWord[],
  b: readonly NameWord[],
  open: Open,
  pairs: AlignedWords[],
): void {
  for (const [side, words, others] of [
    ['a', a, b],
    ['b', b, a],
  ] as const) {
    const own = side === 'a' ? open.a : open.b
    const other = side === 'a' ? open.b : open.a
    if (own.size < 2) continue
    for (const run of runsOf([...own].toSorted((one, two) => one - two))) {
      if (!run.every((index) => own.has(index))) continue
      const length = run.reduce((sum, index) => sum + (words[index]?.text.length ?? 0), 0)
      for (const to of [...other]) {
        const word = others[to]
        if (!word || word.text.length < 4 || Math.abs(word.text.length - length) > 3) continue
        const text = run.map((index) => words[index]?.text ?? '').join('')
        const how = compareWords(wordOf(text), word)
        if (how === null || how.kinship === 'initial') continue
        for (const index of run) own.delete(index)
        other.delete(to)
        pairs.push({ ...how, a: side === 'a' ? run : [to], b: side === 'a' ? [to] : run })
        break
      }
    }
  }
}

/** "JC" for Jean-Claude: the initials of what stands alone on the other side. */
function alignInitials(
  a: readonly NameWord[],
  b: readonly NameWord[],
  open: Open,
  pairs: AlignedWords[],
): void {
  for (const [side, words, others] of [
    ['a', a, b],
    ['b', b, a],
  ] as const) {
    const own = side === 'a' ? open.a : open.b
    const other = side === 'a' ? open.b : open.a
    for (const at of [...own]) {
      const text = words[at]?.text ?? ''
      if (text.length < 2 || text.length > 3) continue
      const run = runsOf([...other].toSorted((one, two) => one - two)).find(
        (each) =>
          each.length === text.length &&
          each.every((index, place) => others[index]?.text.charAt(0) === text.charAt(place)),
      )
      if (!run) continue
      own.delete(at)
      for (const index of run) other.delete(index)
      pairs.push({
        kinship: 'initial',
        likeness: 0.8,
        a: side === 'a' ? [at] : run,
        b: side === 'a' ? run : [at],
      })
    }
  }
}

/** Lays the words of two names beside each other, whatever their order. */
export function alignNames(a: readonly NameWord[], b: readonly NameWord[]): NameAlignment {
  const open: Open = { a: new Set(indexesOf(a)), b: new Set(indexesOf(b)) }
  const pairs: AlignedWords[] = []
  alignSingles(a, b, open, pairs)
  // With as many words on both sides, none is two of the other's.
  if (a.length !== b.length && open.a.size > 0 && open.b.size > 0) {
    alignJoined(a, b, open, pairs)
    alignInitials(a, b, open, pairs)
  }
  return { pairs, aloneInA: [...open.a], aloneInB: [...open.b] }
}
