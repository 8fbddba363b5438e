import { List, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { failureOf } from '#renderer/client/index.ts'
import { t, words } from '#renderer/text/text.ts'
import { ConfirmDialog } from '#renderer/ui/index.ts'

/** True for the refusal of one person more than posts, which can be meant. */
export function isOverPosts(error: unknown): boolean {
  return error !== null && failureOf(error).message.key === 'failures.morePeopleThanPosts'
}

export interface OverPosts<Asked> {
  /** True where the error is that refusal: then the question stands open and nothing else is to be told. */
  readonly asks: (asked: Asked, error: unknown) => boolean
  readonly close: () => void
  readonly dialog: ReactNode
}

/**
 * The question whether more people than posts are meant, by position, for everything that gives somebody a
 * post: what was refused is sent `again` once more people are meant.
 */
export function useOverPosts<Asked extends { readonly overPosts?: boolean | undefined }>(
  busy: boolean,
  again: (asked: Asked) => void,
): OverPosts<Asked> {
  const [open, setOpen] = useState<{ readonly asked: Asked; readonly error: unknown } | null>(null)
  const close = (): void => setOpen(null)
  return {
    close,
    asks: (asked, error) => {
      const over = isOverPosts(error)
      setOpen(over ? { asked, error } : null)
      return over
    },
    dialog: open && (
      <ConfirmDialog
        opened
        title={t('candidates.overTitle')}
        confirm={t('candidates.overConfirm')}
        busy={busy}
        onConfirm={() => again({ ...open.asked, overPosts: true })}
        onCancel={close}
      >
        <List size="sm" mb="xs">
          {failureOf(open.error).problems.map(({ message }) => (
            <List.Item key={words(message)}>{words(message)}</List.Item>
          ))}
        </List>
        <Text size="sm">{t('candidates.overText')}</Text>
      </ConfirmDialog>
    ),
  }
}
