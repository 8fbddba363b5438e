import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { call } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureState } from '#renderer/ui/FailureState.tsx'
import { Loading } from '#renderer/ui/Loading.tsx'
import { ScreenNotLoaded } from './lazy-screen.ts'

/** A screen that failed in an unforeseen way leaves the rest of the window usable. */
export function ScreenFailure({ error, reset }: ErrorComponentProps): ReactNode {
  const router = useRouter()
  const retry = (): void => {
    // What was not loaded is asked for again by the router alone.
    void router.invalidate()
    reset()
  }
  return error instanceof ScreenNotLoaded ? (
    <NotLoaded onRetry={retry} />
  ) : (
    <Broken onRetry={retry} />
  )
}

/** Why the program of a screen did not come: a call to Scrutin meets the same, and its failure has the words. */
function NotLoaded({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const asked = useQuery({
    queryKey: ['app', 'stillThere'],
    queryFn: () => call('app.status', {}),
    // Asked anew each time: what was answered before says nothing of now.
    ...{ staleTime: 0, gcTime: 0 },
  })
  const again = (): void => {
    void asked.refetch()
    onRetry()
  }
  if (asked.isPending) return <Loading />
  return asked.isError ? (
    <FailureState error={asked.error} onRetry={again} />
  ) : (
    <Broken onRetry={again} />
  )
}

function Broken({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  return (
    <div role="alert">
      <EmptyState title={t('common.brokenTitle')} text={t('common.brokenNext')}>
        <Button variant="default" onClick={onRetry}>
          {t('common.again')}
        </Button>
      </EmptyState>
    </div>
  )
}
