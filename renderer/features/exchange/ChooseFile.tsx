import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { call } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'

/** Lets the user choose a list and opens the import with it. */
export function ChooseFile({ words }: { readonly words?: string }): ReactNode {
  const navigate = useNavigate()
  const choose = useMutation({
    networkMode: 'always',
    mutationFn: () => call('host.chooseFile', { kind: 'list' }),
    onSuccess: (chosen) => {
      if (chosen) void navigate({ to: '/exchange', search: { file: chosen.token } })
    },
  })
  return (
    <>
      <Button
        variant={words === undefined ? 'filled' : 'default'}
        loading={choose.isPending}
        onClick={() => choose.mutate()}
      >
        {words ?? t('exchange.choose')}
      </Button>
      <FailureLine error={choose.error} />
    </>
  )
}
