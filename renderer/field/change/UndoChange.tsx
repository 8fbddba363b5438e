import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ChangeRow } from '#shared/contract/change-calls.ts'
import { t, words } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './change.module.css'
import { takeBack } from './show-done.tsx'

/** What the way back of a change is called: what was removed is brought back, an undoing is done again. */
function actWords({ undoes, missing, records }: ChangeRow): string {
  // On the page of one record, too, a change is taken back as a whole.
  if (records > 1) return t('happened.undoWhole', { records, redo: undoes === null ? 'no' : 'yes' })
  if (undoes !== null) return t('happened.redo')
  return missing ? t('happened.bringBack') : t('happened.undo')
}

/** How a change stands, where it cannot be taken back. */
const notes = {
  undone: 'happened.undoneNote',
  final: 'happened.finalNote',
  erased: 'happened.erasedNote',
} as const

/** The way back of a change, or why there is none; a refusal says what stands against it. */
export function UndoChange({
  change,
  quiet = false,
}: {
  readonly change: ChangeRow
  /** In a list, which says the rest in few words. */
  readonly quiet?: boolean
}): ReactNode {
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  if (change.state !== 'stands') {
    return (
      <p className={classes.faint}>
        {quiet ? t('happened.state', { state: change.state }) : t(notes[change.state])}
      </p>
    )
  }
  const undo = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      await takeBack([change])
    } catch (failure) {
      setError(failure)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div>
      <Button
        variant={quiet ? 'subtle' : 'default'}
        size={quiet ? 'compact-xs' : 'xs'}
        loading={busy}
        aria-label={t('happened.actOn', { act: actWords(change), what: words(change.what) })}
        onClick={() => void undo()}
      >
        {actWords(change)}
      </Button>
      <FailureLine error={error} />
    </div>
  )
}
