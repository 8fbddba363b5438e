import { useEffect, useRef, useState } from 'react'
import { continueEdits } from '#shared/changes/compare-edits.ts'
import type { Id } from '#shared/domain/common.ts'
import { DraftOffer } from './DraftOffer.tsx'
import type { FormDraft } from './use-form-draft.tsx'
import { useKeptDraft } from './use-kept-draft.ts'

/**
 * Keeps what is typed where a dialog holds it in one value of its own, until it is saved. Offered back it is put
 * on the record as it stands then, as {@link useFormDraft} does.
 */
export function useTypedDraft<T extends object>({
  name,
  subject,
  start,
  typed,
  onContinue,
}: {
  /** Which form, and of which record. */
  readonly name: string
  /** The record with which it is erased; null where it is about none. */
  readonly subject: Id | null
  /** What the dialog began with. */
  readonly start: T
  readonly typed: T
  /** Puts what was typed before into the dialog. */
  readonly onContinue: (typed: T) => void
}): FormDraft {
  const { offered, keep, settle, drop } = useKeptDraft(name, subject)
  const [base] = useState(start)
  const saved = useRef<string | null>(null)
  // By its words: a value made anew each time is the same as long as it says the same.
  const now = JSON.stringify(typed)
  useEffect(() => {
    if (now !== JSON.stringify(base) && now !== saved.current)
      keep({ base, mine: JSON.parse(now) as T })
  }, [now, base, keep])
  return {
    drop: () => {
      saved.current = now
      drop()
    },
    offer: offered !== null && (
      <DraftOffer
        at={offered.at}
        onContinue={() => {
          const before = JSON.parse(offered.typed) as { readonly base: T; readonly mine: T }
          settle()
          onContinue(continueEdits(before, base))
        }}
        onDiscard={drop}
      />
    ),
  }
}
