import type { Steps } from '#shared/exchange/steps.ts'

/** A quotation mark that nothing closes: the record it stands in, from 1, and the column, from 0. */
interface OpenQuote {
  readonly row: number
  readonly column: number
  readonly text: string
}

const SHOWN = 60
/** Marks looked at in one step: some milliseconds. */
const MARKS = 10_000

interface MendedText {
  readonly text: string
  readonly open: readonly OpenQuote[]
}

/**
 * Makes every quotation mark of a CSV text one that a parser reads as it was meant. A mark that opens a
 * cell and is never closed would swallow what follows: it becomes part of its cell's text and is told.
 * It counts as never closed where the text ends first, where a mark that must open another cell comes
 * first, or where marks stand within it unescaped and lines end in between. A cell guarded against
 * spreadsheets with its separator inside (="a,b") is put in quotes. Lines end with LF. Linear: every
 * mark that opens a cell ends the search of the one before it.
 */
export function* mendQuotesInSteps(text: string, delimiter: string): Steps<MendedText> {
  if (!text.includes('"')) return { text, open: [] }
  const pieces: string[] = []
  const open: OpenQuote[] = []
  let copied = 0
  let from: number
  let counted = 0
  let marks = 0
  let row = 1
  let column = 0
  const isEnd = (at: number): boolean =>
    at >= text.length || text[at] === '\n' || text.startsWith(delimiter, at)
  const begins = (at: number): boolean =>
    at === 0 || text[at - 1] === '\n' || text[at - 1] === delimiter

  function countTo(at: number, within: boolean): void {
    if (within) {
      counted = at
      return
    }
    for (; counted < at; counted += 1) {
      if (text[counted] === '\n') {
        row += 1
        column = 0
      } else if (text[counted] === delimiter) column += 1
    }
  }

  /** Where the mark that opens at `start` is closed, or -1. */
  function closing(start: number): number {
    let lines = false
    let odd = false
    let seen = start + 1
    for (let at = text.indexOf('"', start + 1); at !== -1;) {
      lines = lines || text.slice(seen, at).includes('\n')
      seen = at
      // A space after the mark is a slip of the writer's.
      let after = at + 1
      while (text[after] === ' ') after += 1
      if (text[at + 1] === '"') {
        // Marks between words and at the beginning of a line: no cell has both.
        if (odd && lines && begins(at)) return -1
        at = text.indexOf('"', at + 2)
      } else if (isEnd(after)) return lines && odd ? -1 : at
      else if (begins(at)) return -1
      else {
        odd = true
        at = text.indexOf('"', at + 1)
      }
    }
    return -1
  }

  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', from)) {
    marks += 1
    if (marks % MARKS === 0) yield
    const guard = at > 0 && text[at - 1] === '=' && begins(at - 1)
    let start = at
    if (!guard) {
      // Spaces between a separator and a mark are no part of the cell.
      while (start > 0 && text[start - 1] === ' ') start -= 1
    }
    if (!guard && !begins(start)) {
      from = at + 1
      continue
    }
    countTo(at, false)
    const end = closing(at)
    if (guard) {
      if (end !== -1) {
        const inner = text.slice(at + 1, end).replaceAll('"', '""')
        pieces.push(text.slice(copied, at - 1), '"=""', inner, '"""')
        copied = end + 1
        from = end + 1
        countTo(end + 1, true)
      } else from = at + 1
      continue
    }
    if (end !== -1) {
      if (start < at) {
        pieces.push(text.slice(copied, start))
        copied = at
      }
      from = end + 1
      // Spaces after a closing mark would make it one within the cell.
      while (text[from] === ' ') from += 1
      if (from > end + 1) {
        pieces.push(text.slice(copied, end + 1))
        copied = from
      }
      countTo(from, true)
      continue
    }
    let last = at + 1
    while (!isEnd(last)) last += 1
    open.push({ row, column, text: text.slice(at, Math.min(last, at + SHOWN)) })
    pieces.push(text.slice(copied, start), '"', text.slice(at, last).replaceAll('"', '""'), '"')
    copied = last
    from = last
  }
  if (pieces.length === 0) return { text, open }
  pieces.push(text.slice(copied))
  return { text: pieces.join(''), open }
}

/**
 * The text within, where a program put every line as a whole in quotation marks ("a,""b"",c"); else null.
 */
export function unwrapLines(text: string): string | null {
  const sample = firstLines(text, 50)
  const wrapped = (line: string): boolean =>
    /^"(?:[^"]|"")*"[,;\t|]*$/.test(line.trim()) && /[,;\t|]/.test(line.slice(1, -1))
  if (sample.length < 2 || sample.filter(wrapped).length * 10 < sample.length * 8) return null
  return text
    .split('\n')
    .map((line) =>
      wrapped(line)
        ? line
            .trim()
            .replace(/[,;\t|]*$/, '')
            .slice(1, -1)
            .replaceAll('""', '"')
        : line,
    )
    .join('\n')
}

/** The first lines that say anything: a long text is not taken apart for them. */
function firstLines(text: string, most: number): string[] {
  const found: string[] = []
  for (let from = 0; from <= text.length && found.length < most;) {
    const at = text.indexOf('\n', from)
    const line = text.slice(from, at === -1 ? text.length : at)
    if (line.trim() !== '') found.push(line)
    if (at === -1) break
    from = at + 1
  }
  return found
}
