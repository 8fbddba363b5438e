import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { newestDone, newestUndone } from '#renderer/client/index.ts'
import { doAgain, takeBack } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'

/** Takes back the last change of this window. */
export function undoLast(): void {
  const change = newestDone()
  if (change === null) notifications.show({ message: t('changes.nothingToUndo') })
  else takeBack([change]).catch(showFailure)
}

/** Does the last change again that was taken back in this window. */
export function redoLast(): void {
  const by = newestUndone()
  if (by === null) notifications.show({ message: t('changes.nothingToRedo') })
  else doAgain([by]).catch(showFailure)
}

/**
 * Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y. In a box they belong to what is typed there, in a dialog to nobody:
 * what lies behind it would change unseen.
 */
export function UndoKeys(): null {
  useHotkeys([
    ['mod+Z', whenUncovered(undoLast)],
    ['mod+shift+Z', whenUncovered(redoLast)],
    ['mod+Y', whenUncovered(redoLast)],
  ])
  return null
}

function whenUncovered(work: () => void): () => void {
  return () => {
    if (document.querySelector('[role="dialog"][aria-modal="true"]') === null) work()
  }
}
