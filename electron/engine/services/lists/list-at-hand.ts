import type { FileGrant } from '#shared/contract/message.ts'
import type { CsvSettings } from '../../files/csv.ts'
import { type ReadFile, readListFile } from '../../files/read-file.ts'
import type { Breathing } from '../../files/sheet.ts'
import type { JudgedList, JudgingMemory } from './judge-rows.ts'

/** An abandoned list of people is not kept for longer: milliseconds after it was last asked for. */
export const KEPT_FOR_MS = 15 * 60_000

/**
 * The list that is on its way in, as it was read and as its rows were last judged: looking at it,
 * paging its preview and importing it are several calls, and reading 20,000 rows takes about a
 * second. One list is kept at a time, until it is let go of or nobody has asked for it for a while.
 */
export interface ListAtHand {
  /** The file behind a token, read once. Throws as {@link readListFile} does. */
  readonly read: (
    grant: FileGrant,
    csv: CsvSettings | null,
    breathing: Breathing,
  ) => Promise<ReadFile>
  /**
   * Its judged rows, judged once for a key that says of what state of plan and roster they are; what was
   * judged last of the same list is there to build on.
   */
  readonly judged: (
    token: string,
    key: string,
    judge: (before: JudgingMemory | null) => Promise<JudgedList>,
  ) => Promise<JudgedList>
  /** Forgets the list of a token, or whichever there is; true when there was one. */
  readonly letGo: (token?: string) => boolean
}

interface Kept<T> {
  readonly key: string
  readonly value: T
}

interface List {
  readonly token: string
  file: Kept<ReadFile> | null
  judged: Kept<JudgedList> | null
}

function letGoJudged(of: List): void {
  of.judged?.value.memory.letGo()
  of.judged = null
}

/** An empty hand. */
export function createListAtHand(keptForMs = KEPT_FOR_MS): ListAtHand {
  let list: List | null = null
  let timer: NodeJS.Timeout | undefined

  function letGo(token?: string): boolean {
    if (list === null || (token !== undefined && list.token !== token)) return false
    clearTimeout(timer)
    letGoJudged(list)
    list = null
    return true
  }

  function wasAskedFor(): void {
    clearTimeout(timer)
    // Does not hold up the end of the process.
    timer = setTimeout(letGo, keptForMs).unref()
  }

  function take(token: string): List {
    if (list?.token !== token) letGo()
    list ??= { token, file: null, judged: null }
    wasAskedFor()
    return list
  }

  return {
    async read(grant, csv, breathing) {
      const key = JSON.stringify([grant.path, csv])
      const mine = take(grant.token)
      if (mine.file?.key === key) return mine.file.value
      // Another reading of the file takes its place: both are never held.
      mine.file = null
      const value = await readListFile(grant, csv, breathing)
      // Kept by the list that was at hand then: one that was let go of meanwhile does not come back.
      mine.file = { key, value }
      return value
    },
    async judged(token, key, judge) {
      const mine = take(token)
      if (mine.judged?.key === key) return mine.judged.value
      const before = mine.judged?.value.memory ?? null
      // Its rows are judged anew, and never held twice.
      mine.judged = null
      try {
        const value = await judge(before)
        // One that was let go of meanwhile is kept by whoever asked, and nobody builds on it.
        letGoJudged(mine)
        if (list === mine) mine.judged = { key, value }
        else value.memory.letGo()
        return value
      } finally {
        before?.letGo()
      }
    },
    letGo,
  }
}
