import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { type MatchDraft, matchDraft } from '#shared/domain/position.ts'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import { asksTheSame, draftOf } from '#renderer/field/asked/draft.ts'

/** Long enough for the next letter of a word, short enough to feel like at once. */
const TYPING_PAUSE = 120

export interface Draft {
  /** What the chips show. */
  readonly shown: MatchDraft
  /** What the engine is asked with; null asks as the position stands. */
  readonly asked: MatchDraft | null
  readonly changed: boolean
  /** False while a chip is half written: the engine is still asked with what stood before. */
  readonly complete: boolean
  /** Version of the position when it was first changed: a change made elsewhere since is a conflict. */
  readonly version: number
  readonly set: (next: MatchDraft) => void
  readonly discard: () => void
}

/** What a position asks, tried with changes that are not written. */
export function useDraft(position: PositionRow): Draft {
  const [draft, setDraft] = useState<MatchDraft | null>(null)
  const [valid, setValid] = useState<MatchDraft | null>(null)
  const [version, setVersion] = useState<number | null>(null)
  const stored = draftOf(position)
  const complete = draft === null || matchDraft.safeParse(draft).success
  const changed = draft !== null && !asksTheSame(draft, stored)
  const [asked] = useDebouncedValue(valid, TYPING_PAUSE)
  return {
    shown: draft ?? stored,
    // Discarding answers at once; there is nothing to wait for.
    asked: changed && valid !== null ? asked : null,
    changed,
    complete,
    version: version ?? position.version,
    set: (next) => {
      setVersion((old) => old ?? position.version)
      setDraft(next)
      const read = matchDraft.safeParse(next)
      if (read.success) setValid(read.data)
    },
    discard: () => {
      setDraft(null)
      setValid(null)
      setVersion(null)
    },
  }
}
