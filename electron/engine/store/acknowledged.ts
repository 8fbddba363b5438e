import { createHmac, timingSafeEqual } from 'node:crypto'
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { readSmallFile } from '#electron/system/on-disk.ts'
import { type Phrase, phrase } from '#shared/text/index.ts'
import { keepToOwner } from '#electron/system/owner-only.ts'
import { endOfHistory, type HistoryEnd, isInHistory } from './repositories/history.ts'
import type { Database } from './sqlite.ts'

/**
 * The last change that people were told is kept, written beside the store: a log that is cut off or
 * damaged opens as if its changes had never been, and nothing in the store itself can tell. Whoever has
 * not the key cannot write it.
 */
export interface Acknowledgements {
  /** Remembers where the history stands now. Costs a row read, and a line written where it has grown. */
  readonly keep: (sqlite: Database) => void
  readonly close: () => void
}

const purpose = 'scrutin:last-change'

/** Each part has its length, so that a line is written over the one before it and never beside it. */
const lineOf = ({ seq, at, hash }: HistoryEnd, keyHex: string): string => {
  const said = `${String(seq).padStart(16, '0')} ${at} ${hash}`
  return `${said} ${seal(said, keyHex)}\n`
}

const LINE = /^(?<said>(?<seq>\d{16}) (?<at>\S+) (?<hash>[0-9a-f]{64})) (?<seal>[0-9a-f]{64})\n$/u

function seal(said: string, keyHex: string): string {
  return createHmac('sha256', Buffer.from(keyHex, 'hex'))
    .update(`${purpose}\n${said}`)
    .digest('hex')
}

/** What was acknowledged last; null where nothing was, or the line is not ours: it says nothing then. */
export function readAcknowledged(path: string, keyHex: string): HistoryEnd | null {
  const found = LINE.exec(readIfThere(path))?.groups
  if (found === undefined) return null
  const { said = '', seq = '', at = '', hash = '' } = found
  const isOurs = timingSafeEqual(Buffer.from(found['seal'] ?? ''), Buffer.from(seal(said, keyHex)))
  return isOurs ? { seq: Number(seq), at, hash } : null
}

export function openAcknowledgements(path: string, keyHex: string): Acknowledgements {
  // Opened when there is something to keep: a line that cannot be written keeps no roster from opening.
  let file: number | null = null
  let kept = 0
  return {
    keep(sqlite) {
      const end = endOfHistory(sqlite)
      if (end === null || end.seq === kept) return
      if (file === null) {
        keepToOwner(path)
        file = openSync(path, 'r+')
      }
      // Not flushed: what it guards against are damaged files, and a program that is killed leaves what it wrote.
      ftruncateSync(file, writeSync(file, lineOf(end, keyHex), 0))
      kept = end.seq
    },
    close() {
      if (file !== null) closeSync(file)
    },
  }
}

/** What is missing of that which was acknowledged, in words; null when nothing is. */
export function missingChanges(sqlite: Database, acknowledged: HistoryEnd | null): Phrase | null {
  if (acknowledged === null || isInHistory(sqlite, acknowledged)) return null
  const end = endOfHistory(sqlite)
  const count = acknowledged.seq - (end?.seq ?? 0)
  if (count <= 0) return phrase('host.otherHistory', instant(acknowledged.at))
  return end === null
    ? phrase('host.allChangesMissing', { count, ...instant(acknowledged.at) })
    : phrase('host.changesMissing', { count, ...instant(end.at) })
}

const instant = (at: string) => ({ day: { date: at.slice(0, 10) }, time: at.slice(11, 16) })

function readIfThere(path: string): string {
  try {
    return readSmallFile(path)?.toString('latin1') ?? ''
  } catch {
    // Not there, or not to be read: the roster opens all the same, and nothing can be said.
    return ''
  }
}
