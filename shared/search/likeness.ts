/**
 * How alike two words are, 1 for equal and 0 for nothing in common: the letters that need not be
 * changed, where a change is a letter added, left out, replaced or swapped with its neighbour.
 */
export function wordLikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0 || a === b) return 1
  return 1 - changes(a, b) / longer
}

/** Edits between two words (optimal string alignment). */
function changes(a: string, b: string): number {
  const width = b.length + 1
  let before = new Array<number>(width).fill(0)
  let last = Array.from({ length: width }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const here = new Array<number>(width).fill(row)
    for (let column = 1; column < width; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      }
      here[column] = least
    }
    before = last
    last = here
  }
  return last[b.length] ?? 0
}

/** A word of a query as it is compared with the words of a name. */
export interface AskedWord {
  readonly word: string
  readonly sounds: readonly string[]
  /** Still being typed: the beginning of a name's word is compared. */
  readonly open: boolean
}

/** A word of a name as it is compared. */
export interface NameWord {
  readonly word: string
  readonly sounds: readonly string[]
}

// Below likeness in letters, above any other word of the same sound.
const SAME_SOUND = 0.85

function pairLikeness(asked: AskedWord, name: NameWord): number {
  const whole = wordLikeness(asked.word, name.word)
  const letters =
    asked.open && asked.word.length >= 3 && name.word.length > asked.word.length
      ? Math.max(whole, wordLikeness(asked.word, name.word.slice(0, asked.word.length)) - 0.05)
      : whole
  return asked.sounds.some((sound) => name.sounds.includes(sound))
    ? Math.max(letters, SAME_SOUND + letters / 20)
    : letters
}

/**
 * How alike a query and a name are, 0 to 1, whatever the order of their words: the mean over the
 * query's words of the best word of the name. Longer words weigh more.
 */
export function nameLikeness(asked: readonly AskedWord[], name: readonly NameWord[]): number {
  let sum = 0
  let weights = 0
  for (const each of asked) {
    let best = 0
    for (const other of name) best = Math.max(best, pairLikeness(each, other))
    const weight = Math.min(each.word.length, 6)
    sum += best * weight
    weights += weight
  }
  return weights === 0 ? 0 : sum / weights
}
