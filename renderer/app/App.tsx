import { DirectionProvider, MantineProvider } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider, type RouterHistory } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { hearEvents, type Notice } from '#renderer/client/events.ts'
import { watchDay } from '#renderer/client/watch-day.ts'
import { createQueryClient } from '#renderer/client/query-client.ts'
import { currentTag, directionOf, type Direction, useLocale, words } from '#renderer/text/text.ts'
import { createAppTheme, cssVariables } from '#renderer/ui/theme.ts'
import { RoomForNotices } from './RoomForNotices.tsx'
import { createAppRouter } from './router.tsx'
import { Start } from './Start.tsx'

const noticeColors: Record<Notice['level'], string> = {
  info: 'accent',
  warning: 'yellow',
  error: 'red',
}

function showNotice(notice: Notice): void {
  notifications.show({
    title: words(notice.message),
    message: notice.next && words(notice.next),
    color: noticeColors[notice.level],
    autoClose: notice.level === 'info' ? 5000 : false,
  })
}

/** The whole window: look, cache, events, start-up, screens. */
export function App({
  history,
  checkDirection = 'ltr',
}: {
  readonly history: RouterHistory
  /** Draws the screens from right to left whatever the language, to see that they bear it. */
  readonly checkDirection?: Direction
}): ReactNode {
  const [queryClient] = useState(createQueryClient)
  const [router] = useState(() => createAppRouter(history))
  const locale = useLocale()
  // The kit's own buttons are named in the language, too.
  const theme = useMemo(() => createAppTheme(locale), [locale])
  const direction = checkDirection === 'rtl' ? checkDirection : directionOf(locale)
  useEffect(() => hearEvents(queryClient, showNotice), [queryClient])
  useEffect(() => watchDay(queryClient), [queryClient])
  useEffect(() => {
    document.documentElement.lang = currentTag()
    document.documentElement.dir = direction
  }, [locale, direction])
  return (
    <DirectionProvider key={direction} initialDirection={direction} detectDirection={false}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <Notifications position="bottom-center" limit={4} className="notices" />
          <RoomForNotices />
          {/* Another language draws every screen anew. */}
          <Start key={locale} router={router}>
            <RouterProvider router={router} />
          </Start>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  )
}
