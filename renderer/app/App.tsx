import { DirectionProvider, MantineProvider } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider, type RouterHistory } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { hearEvents, type Notice } from '#renderer/client/events.ts'
import { createQueryClient } from '#renderer/client/query-client.ts'
import type { Direction } from '#renderer/text/text.ts'
import { createAppTheme, cssVariables } from '#renderer/ui/theme.ts'
import { createAppRouter } from './router.tsx'
import { Start } from './Start.tsx'

const noticeColors: Record<Notice['level'], string> = {
  info: 'accent',
  warning: 'yellow',
  error: 'red',
}

function showNotice(notice: Notice): void {
  notifications.show({
    title: notice.message,
    message: notice.next,
    color: noticeColors[notice.level],
    autoClose: notice.level === 'info' ? 5000 : false,
  })
}

/** The whole window: look, cache, events, start-up, screens. */
export function App({
  history,
  direction = 'ltr',
}: {
  readonly history: RouterHistory
  readonly direction?: Direction
}): ReactNode {
  const [theme] = useState(createAppTheme)
  const [queryClient] = useState(createQueryClient)
  const [router] = useState(() => createAppRouter(history))
  useEffect(() => hearEvents(queryClient, showNotice), [queryClient])
  return (
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <Notifications position="bottom-center" limit={4} className="notices" />
          <Start router={router}>
            <RouterProvider router={router} />
          </Start>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  )
}
