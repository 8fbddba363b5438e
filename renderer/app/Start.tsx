import { useMantineColorScheme } from '@mantine/core'
import { useIsFetching } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { closestLocale } from '#shared/text/index.ts'
import { useOtherRoster } from '#renderer/field/start/other-roster.ts'
import { chooseLocale, t } from '#renderer/text/text.ts'
import { FailureState } from '#renderer/ui/FailureState.tsx'
import { Loading } from '#renderer/ui/Loading.tsx'
import type { AppRouter } from './router.tsx'
import classes from './Start.module.css'
import { StartFailure } from './StartFailure.tsx'

// Long enough for a screen that just mounted to have asked its questions.
const SETTLED_AFTER_MS = 60

/** Shows the screens once the store is open, and what stands against it when it is not. */
export function Start({
  router,
  children,
}: {
  readonly router: AppRouter
  readonly children: ReactNode
}): ReactNode {
  const status = useQueryCall('app.status', {})
  useOtherRoster()
  useColorSchemeOfSettings()
  useLanguageOfSettings(router)
  useReadyMark(router, status.isSuccess, status.isError || status.data?.state === 'failed')

  if (status.isPending) {
    return (
      <div className={classes.center}>
        <p>{t('app.starting')}</p>
        <Loading lines={3} />
      </div>
    )
  }
  if (status.isError) {
    return (
      <main className={classes.center}>
        <FailureState error={status.error} onRetry={() => void status.refetch()} />
      </main>
    )
  }
  return status.data.state === 'open' ? children : <StartFailure status={status.data} />
}

function useColorSchemeOfSettings(): void {
  const { setColorScheme } = useMantineColorScheme()
  const theme = useQueryCall('host.settings', {}).data?.theme
  useEffect(() => {
    if (theme !== undefined) setColorScheme(theme === 'system' ? 'auto' : theme)
    // The setter changes with every render of the provider; the theme alone decides.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [theme])
}

/**
 * Another language draws every screen anew, and what somebody was writing there would go. So it waits
 * for the next page where it was not chosen on the page shown: in another window.
 */
function useLanguageOfSettings(router: AppRouter): void {
  const language = useQueryCall('host.settings', {}).data?.language
  const isFirst = useRef(true)
  useEffect(() => {
    if (language === undefined) return
    const locale = language === 'system' ? closestLocale(navigator.languages) : language
    const isChosenHere = router.state.location.pathname === '/settings'
    if (isFirst.current || isChosenHere) {
      isFirst.current = false
      chooseLocale(locale)
      return
    }
    return router.subscribe('onResolved', ({ pathChanged }) => {
      if (pathChanged) chooseLocale(locale)
    })
  }, [language, router])
}

/** Marks the document once the first screen has its data, or the failure is shown. */
function useReadyMark(router: AppRouter, answered: boolean, failed: boolean): void {
  const fetching = useIsFetching()
  const idle = useSyncExternalStore(
    (listener) => router.subscribe('onResolved', listener),
    () => router.state.status === 'idle' && router.state.matches.length > 0,
  )
  const ready = failed || (answered && idle && fetching === 0)
  useEffect(() => {
    if (!ready) return
    const timer = setTimeout(() => {
      document.documentElement.dataset.ready = 'true'
    }, SETTLED_AFTER_MS)
    return () => clearTimeout(timer)
  }, [ready])
}
