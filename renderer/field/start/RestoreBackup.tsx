import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import { RestoreDialog } from './RestoreDialog.tsx'

/** Chooses a backup that was saved elsewhere, and opens it in place of the roster. */
export function RestoreBackup({ disabled }: { readonly disabled: boolean }): ReactNode {
  const [chosen, setChosen] = useState<{ token: string; name: string } | null>(null)
  const choose = useMutation({
    networkMode: 'always',
    mutationFn: () => call('host.chooseFile', { kind: 'backup' }),
    onSuccess: setChosen,
  })
  return (
    <>
      <Button
        variant="default"
        disabled={disabled}
        loading={choose.isPending}
        onClick={() => choose.mutate()}
      >
        {t('settings.restore')}
      </Button>
      <FailureLine error={choose.error} />
      {chosen && <RestoreDialog file={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}
