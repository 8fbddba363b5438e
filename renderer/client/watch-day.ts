import type { QueryClient } from '@tanstack/react-query'
import { type DateOnly, today } from '#shared/calendar/index.ts'

/** A computer that sleeps lets timers sleep as well, so the day is looked at more often than it turns. */
const LOOK_EVERY_MS = 60_000

/** How long until the day turns on this computer's clock, where that is sooner than the next look. */
function untilNextLook(now: Date): number {
  const midnight = new Date(now)
  midnight.setHours(24, 0, 0, 0)
  return Math.min(LOOK_EVERY_MS, Math.max(1, midnight.getTime() - now.getTime()))
}

/**
 * Asks everything anew when the day turns while the app is open: at midnight, when the computer wakes
 * up, and when somebody comes back to the window. Answers stay good until something changes, and the
 * day is nothing that anybody changes. Returns what ends the watch.
 */
export function watchDay(
  queryClient: QueryClient,
  clock: () => Date = () => new Date(),
): () => void {
  let day: DateOnly = today(clock())
  let timer: ReturnType<typeof setTimeout>
  const look = (): void => {
    clearTimeout(timer)
    timer = setTimeout(look, untilNextLook(clock()))
    const now = today(clock())
    if (now === day) return
    day = now
    void queryClient.invalidateQueries()
  }
  timer = setTimeout(look, untilNextLook(clock()))
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('focus', look)
    document.removeEventListener('visibilitychange', look)
  }
}
