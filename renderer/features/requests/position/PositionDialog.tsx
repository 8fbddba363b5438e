import { type ReactNode, useState } from 'react'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { position as positionSchema, type StoredPosition } from '#shared/domain/position.ts'
import { call, newId, useMutationCall } from '#renderer/client/index.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { ConfirmDialog, FormDialog, showFailure } from '#renderer/ui/index.ts'
import { MovePeople } from './MovePeople.tsx'
import { newPosition } from './new-position.ts'
import { PositionForm } from './PositionForm.tsx'

export interface PositionDialogProps {
  readonly request: RequestRow
  /** The position to change; null makes a new one. */
  readonly position: PositionRow | null
  readonly opened: boolean
  readonly onClose: () => void
}

/** A position, new or changed, in a dialog over its request. */
export function PositionDialog(props: PositionDialogProps): ReactNode {
  const { position, opened, onClose } = props
  const [left, setLeft] = useState<{ readonly id: string; readonly title: string } | null>(null)
  // Opened anew, it begins with the form.
  if (!opened && left !== null) setLeft(null)
  const title = left
    ? t('promises.moveTitle', { title: left.title })
    : position
      ? t('requests.positionEdit', { position: position.title })
      : t('requests.positionNew')
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={title}
      size={780}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      // Once the position is saved, what is left is to move people or to close.
      {...(left ? { changed: false } : {})}
    >
      {opened && left && <MovePeople position={left.id} onClose={onClose} />}
      {opened && !left && <PositionEditing {...props} onLeft={setLeft} />}
    </FormDialog>
  )
}

function PositionEditing({
  request,
  position,
  onClose,
  onLeft,
}: PositionDialogProps & {
  /** The position whose change left people behind. */
  readonly onLeft: (position: { readonly id: string; readonly title: string }) => void
}): ReactNode {
  const remove = useMutationCall('position.remove')
  const [removing, setRemoving] = useState(false)
  // As it was when editing began: a change made elsewhere since then must be a conflict.
  const [stored] = useState(position)
  const [start] = useState(() =>
    position ? positionSchema.parse(position) : newPosition(request, newId),
  )
  const done = (message: string, by: object): void => {
    showDone(message, by)
    onClose()
  }
  // Whoever was promised a post is told of here, while it is known what was changed.
  const askWhoIsLeft = (saved: StoredPosition): void => {
    call('promise.broken', { person: null, request: null, position: saved.id })
      .then((rows) => (rows.length > 0 ? onLeft(saved) : onClose()))
      .catch((error: unknown) => {
        showFailure(error)
        onClose()
      })
  }
  return (
    <>
      <PositionForm
        start={start}
        version={stored?.version ?? null}
        host={request.state}
        inherited={request.requirements}
        onSaved={(saved) => {
          showDone(t('requests.positionSaved'), saved)
          if (stored === null) onClose()
          else askWhoIsLeft(saved)
        }}
        {...(stored ? { onRemove: () => setRemoving(true) } : {})}
      />
      {stored && <HistoryOf entity="position" id={stored.id} />}
      {stored && (
        <ConfirmDialog
          opened={removing}
          title={t('requests.positionRemoveTitle', { position: stored.title })}
          confirm={t('requests.positionRemove')}
          danger
          busy={remove.isPending}
          error={remove.error}
          onCancel={() => setRemoving(false)}
          onConfirm={() =>
            remove.mutate(
              { id: stored.id, version: stored.version },
              { onSuccess: (removed) => done(t('requests.positionRemoved'), removed) },
            )
          }
        >
          {t('requests.positionRemoveText')}
        </ConfirmDialog>
      )}
    </>
  )
}
