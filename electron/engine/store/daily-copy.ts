import { copiesByContent, type GoodCopy, listCopies, makeCopy, makeCopyApart } from './copies.ts'
import { keepHistoryBreak } from './repositories/history-breaks.ts'
import { endOfHistory, firstBreakInHistory, isHistoryEmpty } from './repositories/history.ts'
import type { Database } from './sqlite.ts'
import type { StoreFiles } from './store-files.ts'

/** Whether the newest copy lacks a change. */
function hasUncopiedChange(db: Database, files: StoreFiles): boolean {
  const end = endOfHistory(db)
  if (end === null) return false
  const [fullest] = copiesByContent(files.copies)
  if (fullest === undefined || fullest.isOfEarlierRoster) return true
  return fullest.seq === null ? fullest.at < end.at : fullest.seq < end.seq
}

/** {@link copyChanges} in a thread of its own. */
export async function copyChangesApart(
  db: Database,
  files: StoreFiles,
  of: { readonly at: string; readonly keyHex: string },
): Promise<GoodCopy | null> {
  return hasUncopiedChange(db, files) ? makeCopyApart(db, files, of) : null
}

/** Copies what the newest copy lacks; null when the newest copy lacks nothing. */
export function copyChanges(db: Database, files: StoreFiles, at: string): GoodCopy | null {
  return hasUncopiedChange(db, files) ? makeCopy(db, files.copies, at, 'daily') : null
}

/**
 * The copy at a clean end: one each calendar day (UTC), up to date with every change, and none of a store
 * that holds nothing yet. The first end of a day verifies the history as well.
 *
 * @param openedAt instant the store was opened at: what was copied since was not verified
 */
export function copyAtTheEnd(
  db: Database,
  files: StoreFiles,
  { at, openedAt }: { readonly at: string; readonly openedAt: string },
): void {
  if (isHistoryEmpty(db)) return
  const today = at.slice(0, 10)
  const ofToday = listCopies(files.copies).filter(
    (copy) => copy.reason === 'daily' && copy.at.startsWith(today),
  )
  if (!ofToday.some((copy) => copy.at < openedAt)) {
    const broken = firstBreakInHistory(db)
    if (broken !== null) keepHistoryBreak(db, { seq: broken, foundAt: at })
  }
  if (ofToday.length === 0 || hasUncopiedChange(db, files)) makeCopy(db, files.copies, at, 'daily')
}
