import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ProviderRow } from '#shared/contract/provider-calls.ts'
import { isFailure, useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { ConfirmDialog } from '#renderer/ui/index.ts'

/** Removes a provider on which nothing hangs; else says what does, and offers to merge it. */
export function RemoveProvider({
  provider,
  onCancel,
  onMerge,
  onRemoved,
}: {
  readonly provider: ProviderRow
  readonly onCancel: () => void
  readonly onMerge: () => void
  readonly onRemoved: () => void
}): ReactNode {
  const remove = useMutationCall('provider.remove')
  return (
    <ConfirmDialog
      opened
      title={t('providers.removeTitle', { name: provider.name })}
      confirm={t('providers.remove')}
      danger
      busy={remove.isPending}
      error={remove.error}
      onCancel={onCancel}
      onConfirm={() =>
        remove.mutate(
          { id: provider.id, version: provider.version },
          {
            onSuccess: (removed) => {
              showDone(t('providers.removed', { name: provider.name }), removed)
              onRemoved()
            },
          },
        )
      }
    >
      {t('providers.removeText')}
      {isFailure(remove.error, 'inUse') && (
        <p>
          <Button variant="light" size="compact-sm" onClick={onMerge}>
            {t('providers.merge')}
          </Button>
        </p>
      )}
    </ConfirmDialog>
  )
}
