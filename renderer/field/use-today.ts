import { today as todayAt } from '#shared/calendar/index.ts'
import { useQueryCall } from '#renderer/client/index.ts'

/** "Today" as the engine counts it, so that screens and rules agree; this computer's until known. */
export const useToday = (): string => {
  const { data } = useQueryCall('app.status', {})
  // oxlint-disable-next-line react/purity -- A day, the same in every drawing but at midnight.
  return data?.today ?? todayAt(new Date())
}
