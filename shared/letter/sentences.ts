import type { Passage } from './letter-text.ts'

/** A sentence, an item of a list or a row of a table. */
export interface Sentence extends Passage {
  /** 'row': cells side by side; 'label': "Period: ..."; the others are sentences. */
  readonly kind: 'text' | 'item' | 'row' | 'label'
  /** Counts from 0; a blank line begins the next. */
  readonly paragraph: number
}

const ROW = /\t|\S {0,3}\| {0,3}\S|\S {2,}\S.{0,200}\S {2,}\S/
const ITEM =
  /^\s{0,20}(?:[-*\u2022\u25aa\u25e6\u00b7\u2013\u2014]|\(?(?:\d{1,2}|[a-z]|i{1,3}|iv|v)[.)])\s/
const LABEL = /^\s{0,20}[a-z][^:\n.;]{0,40}?\s{0,2}:(?!\/\/)/
/** Ends of sentences; what stands before a point that ends none is left to {@link isShort}. */
const END = /[.!?;](?=\s)/g
const SHORT =
  /(?:^|[\s(])(?:max|min|mr|mrs|ms|dr|m|mme|st|no|nos|ref|art|approx|e\.g|i\.e|[ap]\.m|h\.e|s\.e|tel|[a-z])$/

const isShort = (folded: string, from: number, to: number): boolean =>
  SHORT.test(folded.slice(Math.max(from, to - 10), to))

/**
 * The sentences of a folded letter. Lines that were broken for the width of the page belong together;
 * rows of a table, items of a list and lines that begin with "Word:" stand for themselves.
 */
export function sentencesOf(folded: string): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  const held: { open: Sentence | null } = { open: null }
  const close = (): void => {
    if (held.open !== null) sentences.push(...splitAtEnds(folded, held.open))
    held.open = null
  }
  let at = 0
  for (const line of folded.split('\n')) {
    const from = at
    const to = at + line.length
    at = to + 1
    if (line.trim() === '') {
      close()
      paragraph += 1
      continue
    }
    const kind = ITEM.test(line)
      ? 'item'
      : ROW.test(line.trimStart())
        ? 'row'
        : LABEL.test(line)
          ? 'label'
          : 'text'
    if (kind !== 'text' || held.open === null) {
      close()
      held.open = { kind, paragraph, from, to }
      // Whatever follows a row begins anew.
      if (kind === 'row') close()
    } else held.open = { ...held.open, to }
  }
  close()
  return sentences
}

function splitAtEnds(folded: string, whole: Sentence): Sentence[] {
  const parts: Sentence[] = []
  const text = folded.slice(whole.from, whole.to)
  let from = whole.from
  for (const end of text.matchAll(END)) {
    const to = whole.from + end.index + 1
    // What a label stands before belongs together: "Languages: English C1; French desirable".
    if (end[0] === ';' && whole.kind === 'label') continue
    if (end[0] === '.' && isShort(folded, from, to - 1)) continue
    parts.push({ ...whole, from, to })
    from = to
  }
  if (folded.slice(from, whole.to).trim() !== '') parts.push({ ...whole, from, to: whole.to })
  return parts.flatMap(cutLong)
}

/** Longer than people write a sentence: what is beyond is read as another. */
const LONGEST_SENTENCE = 1_500

function cutLong(sentence: Sentence): Sentence[] {
  const { from, to } = sentence
  if (to - from <= LONGEST_SENTENCE) return [sentence]
  const pieces: Sentence[] = []
  for (let start = from; start < to; start += LONGEST_SENTENCE)
    pieces.push({ ...sentence, from: start, to: Math.min(to, start + LONGEST_SENTENCE) })
  return pieces
}
