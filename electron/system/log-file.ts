import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cleanText } from '#shared/text/clean-text.ts'
import { readSmallFile } from './on-disk.ts'
import { keepToOwner } from './owner-only.ts'

/**
 * What went wrong, for whoever helps: one line each, of codes, names of calls and numbers. Nothing of the
 * roster is ever handed to it, and nothing leaves the computer but by the user's hand.
 */
export interface LogFile {
  readonly write: (line: string) => void
  /** The newest lines, the oldest first. */
  readonly newest: (most: number) => readonly string[]
}

const LONGEST_LINE = 300
/** Two files of this size are kept: some thousand lines each. */
const LARGEST_BYTES = 256 * 1024

export function openLogFile(folder: string, clock: () => Date): LogFile {
  const path = join(folder, 'scrutin.log')
  const earlier = `${path}.1`

  const append = (line: string): void => {
    keepToOwner(path)
    if (statSync(path).size > LARGEST_BYTES) {
      renameSync(path, earlier)
      keepToOwner(path)
    }
    appendFileSync(path, `${line}\n`)
  }
  return {
    write(line) {
      // One line stays one line, whatever an error says of itself.
      const plain = cleanText(line).replaceAll(/\s+/gu, ' ').slice(0, LONGEST_LINE)
      try {
        append(`${clock().toISOString()} ${plain}`)
      } catch {
        // A disk that is full or read-only: what is logged is told in the terminal and the window as well.
      }
    },
    newest: (most) => [...linesOf(earlier), ...linesOf(path)].slice(-most),
  }
}

function linesOf(path: string): string[] {
  try {
    return readSmallFile(path)?.toString().split('\n').filter(Boolean) ?? []
  } catch {
    // Nothing was logged yet, or it cannot be read: there is nothing to show then.
    return []
  }
}
