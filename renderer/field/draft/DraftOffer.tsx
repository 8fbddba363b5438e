import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useToday } from '#renderer/field/use-today.ts'
import { showMoment } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import classes from './draft.module.css'

/** Offers what was typed before and not saved. */
export function DraftOffer({
  at,
  onContinue,
  onDiscard,
}: {
  readonly at: string
  readonly onContinue: () => void
  readonly onDiscard: () => void
}): ReactNode {
  const today = useToday()
  return (
    <div className={classes.offer} role="status">
      <span>{t('happened.draftKept', { when: showMoment(at, today) })}</span>
      <Group gap="xs">
        <Button size="xs" onClick={onContinue}>
          {t('happened.draftContinue')}
        </Button>
        <Button size="xs" variant="default" onClick={onDiscard}>
          {t('happened.draftDiscard')}
        </Button>
      </Group>
    </div>
  )
}
