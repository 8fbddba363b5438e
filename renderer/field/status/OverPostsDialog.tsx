import { List, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { failureOf } from '#renderer/client/index.ts'
import { t, words } from '#renderer/text/text.ts'
import { ConfirmDialog } from '#renderer/ui/index.ts'

/** True for the refusal of one person more than posts, which can be meant. */
export function isOverPosts(error: unknown): boolean {
  return error !== null && failureOf(error).message.key === 'failures.morePeopleThanPosts'
}

/** Asks whether more people than posts are meant, by position. */
export function OverPostsDialog({
  error,
  busy,
  onConfirm,
  onCancel,
}: {
  readonly error: unknown
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}): ReactNode {
  const { problems } = failureOf(error)
  return (
    <ConfirmDialog
      opened
      title={t('candidates.overTitle')}
      confirm={t('candidates.overConfirm')}
      busy={busy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <List size="sm" mb="xs">
        {problems.map(({ message }) => (
          <List.Item key={words(message)}>{words(message)}</List.Item>
        ))}
      </List>
      <Text size="sm">{t('candidates.overText')}</Text>
    </ConfirmDialog>
  )
}
