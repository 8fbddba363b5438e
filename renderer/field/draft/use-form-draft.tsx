import { type ReactNode, useEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { changedValues, continueEdits } from '#shared/changes/compare-edits.ts'
import type { Id } from '#shared/domain/common.ts'
import { DraftOffer } from './DraftOffer.tsx'
import { useKeptDraft } from './use-kept-draft.ts'

export interface FormDraft {
  /** Put above the form: what was typed before, offered back. */
  readonly offer: ReactNode
  /** To be called once the form is saved. */
  readonly drop: () => void
}

/**
 * Keeps what is typed into a form until it is saved. Offered back it is put on the record as it stands then:
 * what was changed elsewhere meanwhile and not here stays.
 */
export function useFormDraft<T extends FieldValues>({
  form,
  name,
  subject,
  start,
  onContinue,
}: {
  readonly form: UseFormReturn<T>
  /** Which form, and of which record. */
  readonly name: string
  /** The record it is about; null for one that does not stand yet. */
  readonly subject: Id | null
  /** What the form began with, and was shown since. The same object as long as it is the same. */
  readonly start: T
  /** Hears what was typed before, when it is in the form again. */
  readonly onContinue?: (typed: Partial<T>) => void
}): FormDraft {
  const { offered, keep, settle, drop } = useKeptDraft(name, subject)
  // What the form says of itself while it goes is not typed any more.
  const isSaved = useRef(false)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ values, isDirty }) => {
          if (isDirty === true && !isSaved.current) keep({ base: start, mine: values })
        },
      }),
    [form, keep, start],
  )
  const again = (typed: string): void => {
    const { base, mine } = JSON.parse(typed) as { readonly base: T; readonly mine: T }
    settle()
    form.reset(continueEdits({ base, mine }, start), { keepDefaultValues: true })
    onContinue?.(changedValues({ base, mine }))
  }
  return {
    drop: () => {
      isSaved.current = true
      drop()
    },
    offer: offered !== null && (
      <DraftOffer at={offered.at} onContinue={() => again(offered.typed)} onDiscard={drop} />
    ),
  }
}
