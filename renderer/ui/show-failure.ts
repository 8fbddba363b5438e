import { notifications } from '@mantine/notifications'
import { failureOf } from '#renderer/client/index.ts'
import { words } from '#renderer/text/text.ts'

/** What stands against something, as one sentence after another, for lists of what was refused. */
export function refusalWords(error: unknown): string {
  const { message, problems } = failureOf(error)
  return [message, ...problems.map((problem) => problem.message)].map(words).join(' ')
}

/**
 * Tells what went wrong where neither a panel nor a dialog can: all that stands against it and the
 * way out, until it is closed.
 */
export function showFailure(error: unknown): void {
  const { message, next, problems } = failureOf(error)
  notifications.show({
    title: words(message),
    message: [...problems.map((problem) => problem.message), next].map(words).join(' '),
    color: 'red',
    autoClose: false,
  })
}
