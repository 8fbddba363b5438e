import { type ReactNode, useState } from 'react'
import { MANY_PEOPLE } from '#shared/domain/many-people.ts'
import { t } from '#renderer/text/text.ts'
import { ConfirmDialog } from '#renderer/ui/index.ts'

/** What is done to how many people, in words, and how it is done. */
export interface ManyAsked {
  readonly people: number
  readonly title: string
  readonly confirm: string
  readonly run: () => void
}

export interface ManyQuestion {
  /** Does it; to more people than {@link MANY_PEOPLE} only after a yes. */
  readonly ask: (asked: ManyAsked) => void
  readonly dialog: ReactNode
}

/** The question whether so many people are meant, for whatever changes people at once without a preview. */
export function useManyQuestion(): ManyQuestion {
  const [open, setOpen] = useState<ManyAsked | null>(null)
  return {
    ask(asked) {
      if (asked.people > MANY_PEOPLE) setOpen(asked)
      else asked.run()
    },
    dialog: open && (
      <ConfirmDialog
        opened
        title={open.title}
        confirm={open.confirm}
        onConfirm={() => {
          setOpen(null)
          open.run()
        }}
        onCancel={() => setOpen(null)}
      >
        {t('many.question', { most: MANY_PEOPLE })}
      </ConfirmDialog>
    ),
  }
}
