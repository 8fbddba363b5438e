import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'

/** Opens the system's dialog for folders; nothing where there is none: the path is typed then. */
export function ChooseFolder({
  onChosen,
}: {
  readonly onChosen: (folder: string) => void
}): ReactNode {
  const features = useQueryCall('host.features', {}).data
  const choose = useMutation({
    networkMode: 'always',
    mutationFn: () => call('host.chooseFolder', {}),
    onSuccess: (chosen) => {
      if (chosen !== null) onChosen(chosen.folder)
    },
  })
  if (features?.folders !== true) return null
  return (
    <>
      <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate()}>
        {t('care.elsewhereChoose')}
      </Button>
      <FailureLine error={choose.error} />
    </>
  )
}
