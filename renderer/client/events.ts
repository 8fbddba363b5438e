import type { QueryClient } from '@tanstack/react-query'
import { events, type EventPayload } from '#shared/contract/events.ts'
import type { EventMessage } from '#shared/contract/message.ts'
import { tellOpened } from './opened.ts'
import { tellShow } from './shown-from-outside.ts'
import { tellProgress } from './progress.ts'

export type Notice = EventPayload<'notice'>

/** Hears the engine: refreshes what changed, passes progress on, shows notices. */
export function hearEvents(
  queryClient: QueryClient,
  showNotice: (notice: Notice) => void,
): () => void {
  return window.app.subscribe((message) => hear(message, queryClient, showNotice))
}

function hear(
  { event, payload }: EventMessage,
  queryClient: QueryClient,
  showNotice: (notice: Notice) => void,
): void {
  if (event === 'changed') {
    for (const area of events.changed.parse(payload).areas) {
      void queryClient.invalidateQueries({ queryKey: [area] })
    }
  } else if (event === 'progress') {
    tellProgress(events.progress.parse(payload))
  } else if (event === 'opened') {
    tellOpened()
  } else if (event === 'show') {
    tellShow(events.show.parse(payload).screen)
  } else if (event === 'notice') {
    showNotice(events.notice.parse(payload))
  }
}
