/** A stretch of a line on a page, as far as its place in the line goes. */
export interface PlacedStretch {
  readonly text: string
  /** Left edge, in points from the left edge of the page. */
  readonly x: number
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const LEFT_TO_RIGHT = /[\p{L}\p{Nd}]/gu
/** Letters in the shapes of a font: they stand for letters. */
const SHAPES = /[\uFB1D-\uFDFF\uFE70-\uFEFC]+/gu

type Direction = 'rtl' | 'ltr' | 'none'

/**
 * The text of one line in the order in which it is read. Programs put Arabic and Hebrew on a page letter by
 * letter, from the left as it looks, and in the shapes that letters have beside each other.
 */
export function textInReadingOrder(stretches: readonly PlacedStretch[]): string {
  const line = stretches.filter(({ text }) => text !== '')
  if (line.every(({ text }) => directionOf(text) !== 'rtl'))
    return line.map(({ text }) => text).join('')
  const seen = line.toSorted((a, b) => a.x - b.x).map(({ text }) => text)
  const counted = (pattern: RegExp): number => seen.join('').match(pattern)?.length ?? 0
  const rtl = counted(RIGHT_TO_LEFT)
  const isRightToLeft = rtl >= counted(LEFT_TO_RIGHT) - rtl
  const read = isRightToLeft
    ? turned(seen.toReversed().map(endedByItsMark), 'ltr')
    : turned(seen, 'rtl')
  return read.join('').replace(SHAPES, (letters) => letters.normalize('NFKC'))
}

function directionOf(text: string): Direction {
  if (text.search(RIGHT_TO_LEFT) !== -1) return 'rtl'
  return text.search(LEFT_TO_RIGHT) === -1 ? 'none' : 'ltr'
}

/** Turns each run of one direction round: from its first stretch to its last, with what has none between. */
function turned(stretches: readonly string[], of: Direction): string[] {
  const read: string[] = []
  for (let from = 0; from < stretches.length;) {
    let [to, next] = [from, from]
    while (next < stretches.length) {
      const direction = directionOf(stretches[next] ?? '')
      if (direction !== of && (direction !== 'none' || to === from)) break
      next += 1
      if (direction === of) to = next
    }
    if (to === from) read.push(stretches[from] ?? '')
    else read.push(...stretches.slice(from, to).toReversed())
    from = Math.max(to, from + 1)
  }
  return read
}

/** A number at the end of a sentence looks as if its full stop stood before it. */
function endedByItsMark(text: string): string {
  return text.replace(/^([.,:;!?])(\d[\d.,/-]*)$/u, '$2$1')
}
