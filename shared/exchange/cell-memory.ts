import type { CellReport } from './cell-report.ts'
import type { AliasKind, Meaning } from './value-aliases.ts'

/**
 * What the cells of one list were read as. Most columns hold the same few words in thousands of rows:
 * they are read once, and what was said of them is said again of each row.
 */
export interface CellMemory {
  /**
   * What `read` gives for a text in a column. It may depend on nothing else but what the report says of
   * words, must give what nobody changes, and is asked again where words stand for something else by now.
   */
  readonly again: <T>(
    column: object,
    text: string,
    report: CellReport,
    read: (report: CellReport) => T,
  ) => T
}

interface Asked {
  readonly kind: AliasKind
  readonly word: string
  /** `leave` where the word is to be left out, null where the office said nothing. */
  readonly meaning: Meaning<AliasKind> | null
}

interface Kept {
  readonly value: unknown
  readonly said: readonly ((report: CellReport) => void)[]
  readonly asked: readonly Asked[]
}

/** Texts kept for each column; columns of more are columns of names, which do not come again. */
const MOST_TEXTS = 5000
/** Longer cells do not come again, and would fill the memory. */
const LONGEST_TEXT = 200

/** Nothing read yet. */
export function createCellMemory(): CellMemory {
  const columns = new Map<object, Map<string, Kept>>()

  function textsOf(column: object): Map<string, Kept> {
    const known = columns.get(column)
    if (known) return known
    const fresh = new Map<string, Kept>()
    columns.set(column, fresh)
    return fresh
  }

  return {
    again<T>(column: object, text: string, report: CellReport, read: (report: CellReport) => T): T {
      const texts = textsOf(column)
      const before = texts.get(text)
      if (
        before?.asked.every(
          ({ kind, word, meaning }) => report.aliases.find(kind, word) === meaning,
        )
      ) {
        for (const say of before.said) say(report)
        return before.value as T
      }
      if (text.length > LONGEST_TEXT || (!before && texts.size >= MOST_TEXTS)) return read(report)
      const { heard, said, asked } = listeningTo(report)
      const value = read(heard)
      texts.set(text, { value, said, asked })
      return value
    },
  }
}

/** The report, and all that is said to it and asked of it. */
function listeningTo(report: CellReport) {
  const said: ((to: CellReport) => void)[] = []
  const asked: Asked[] = []
  const say = (what: (to: CellReport) => void): void => {
    said.push(what)
    what(report)
  }
  const heard: CellReport = {
    leave: (message, words) => say((to) => to.leave(message, words)),
    warn: (message) => say((to) => to.warn(message)),
    keep: (words) => say((to) => to.keep(words)),
    unknown: (kind, word) => say((to) => to.unknown(kind, word)),
    aliases: {
      find: (kind, word) => {
        const meaning = report.aliases.find(kind, word)
        asked.push({ kind, word, meaning })
        return meaning
      },
    },
  }
  return { heard, said, asked }
}
