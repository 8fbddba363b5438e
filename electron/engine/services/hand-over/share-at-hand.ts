import type { JudgedRecord } from './judge-share.ts'
import type { OpenShare } from './share-bytes.ts'

/** An opened hand-over is not kept for longer than this after it was last asked for, in milliseconds. */
const KEPT_FOR_MS = 15 * 60_000

/** The hand-over that was opened with its passphrase: looking at it and taking it in are several calls. */
export interface ShareAtHand {
  readonly put: (token: string, share: OpenShare) => void
  /** The one opened under a token; null when there is none, or it was let go of. */
  readonly get: (token: string) => OpenShare | null
  /** Its records as they were judged for a state of the roster, judged once. */
  readonly judged: (key: string, judge: () => Promise<JudgedRecord[]>) => Promise<JudgedRecord[]>
  /** Forgets the one of a token; true when there was one. */
  readonly letGo: (token: string) => boolean
}

export function createShareAtHand(): ShareAtHand {
  let kept: { readonly token: string; readonly share: OpenShare } | null = null
  let judgment: { readonly key: string; readonly records: JudgedRecord[] } | null = null
  let timer: NodeJS.Timeout | undefined

  function forget(): void {
    clearTimeout(timer)
    kept = null
    judgment = null
  }

  function wasAskedFor(): void {
    clearTimeout(timer)
    // Does not hold up the end of the process.
    timer = setTimeout(forget, KEPT_FOR_MS).unref()
  }

  return {
    put(token, share) {
      forget()
      kept = { token, share }
      wasAskedFor()
    },
    get(token) {
      if (kept?.token !== token) return null
      wasAskedFor()
      return kept.share
    },
    async judged(key, judge) {
      if (judgment?.key === key) return judgment.records
      const records = await judge()
      judgment = { key, records }
      return records
    },
    letGo(token) {
      if (kept?.token !== token) return false
      forget()
      return true
    },
  }
}
