import { createCellMemory } from '#shared/exchange/cell-memory.ts'
import {
  type ReadColumn,
  type ReadRow,
  readRow,
  type RowContext,
} from '#shared/exchange/read-row.ts'
import type { UnknownWords } from '#shared/exchange/unknown-words.ts'
import type { AliasKind, ValueAliases } from '#shared/exchange/value-aliases.ts'

/** Reads the rows of one list and keeps what it read, so that a mended cell has one row read again. */
export interface RowReader {
  /**
   * For what the office says words stand for now; what it reads is kept where cells and words are the
   * same as they were. Unknown words are noted each time.
   */
  readonly open: (
    aliases: ValueAliases,
    unknownWords: Pick<UnknownWords, 'note'>,
  ) => (row: number, cells: readonly string[]) => ReadRow
}

interface KeptRow {
  readonly cells: readonly string[]
  readonly read: ReadRow
  /** Numbers of the words whose meaning was asked for. */
  readonly asked: readonly number[]
  readonly unknown: readonly (readonly [kind: AliasKind, word: string])[]
}

interface AskedWord {
  readonly kind: AliasKind
  readonly text: string
  readonly number: number
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, at) => cell === b[at])
}

/** A reader of columns; what else a row is read by must stay the same for it. */
export function createRowReader(
  columns: readonly ReadColumn[],
  context: Omit<RowContext, 'aliases' | 'unknownWords'>,
): RowReader {
  const kept = new Map<number, KeptRow>()
  const memory = createCellMemory()
  const words = new Map<string, AskedWord>()
  let before: ValueAliases | null = null

  function wordOf(kind: AliasKind, text: string): AskedWord {
    const key = `${kind}:${text}`
    const known = words.get(key)
    if (known) return known
    const word = { kind, text, number: words.size }
    words.set(key, word)
    return word
  }

  /** Words that stand for something else than they did. */
  function changedWords(aliases: ValueAliases): ReadonlySet<number> {
    const was = before
    if (was === null || was === aliases) return new Set()
    return new Set(
      [...words.values()].flatMap(({ kind, text, number }) =>
        was.find(kind, text) === aliases.find(kind, text) ? [] : [number],
      ),
    )
  }

  return {
    open(aliases, unknownWords) {
      const changed = changedWords(aliases)
      // Rows that are not read again this time must not be taken for read with these words the next.
      for (const [row, { asked }] of kept)
        if (changed.size > 0 && asked.some((word) => changed.has(word))) kept.delete(row)
      before = aliases
      return (row, cells) => {
        const known = kept.get(row)
        if (known && areSame(known.cells, cells)) {
          for (const [kind, word] of known.unknown) unknownWords.note(kind, word, row)
          return known.read
        }
        const asked: number[] = []
        const unknown: (readonly [AliasKind, string])[] = []
        const read = readRow(row, cells, columns, {
          ...context,
          memory,
          aliases: {
            find: (kind, text) => {
              asked.push(wordOf(kind, text).number)
              return aliases.find(kind, text)
            },
          },
          unknownWords: {
            note: (kind, word) => {
              unknown.push([kind, word])
              unknownWords.note(kind, word, row)
            },
          },
        })
        kept.set(row, { cells, read, asked, unknown })
        return read
      }
    },
  }
}
