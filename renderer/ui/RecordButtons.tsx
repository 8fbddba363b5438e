import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { CancelButton } from './FormDialog.tsx'

export interface RecordButtonsProps {
  /** Null where there is no record yet that could be removed. */
  readonly onRemove: (() => void) | null
  readonly removing: boolean
  readonly saving: boolean
  /** What is typed can be saved. */
  readonly ready: boolean
  /** What a new record has in the place of its removal. */
  readonly ofNew?: ReactNode
}

/** The end of a form about one record: take it away, or leave it, or save it. */
export function RecordButtons(props: RecordButtonsProps): ReactNode {
  const { onRemove, removing, saving, ready, ofNew = <span /> } = props
  return (
    <Group justify="space-between">
      {onRemove ? (
        <Button variant="subtle" loading={removing} onClick={onRemove}>
          {t('common.remove')}
        </Button>
      ) : (
        ofNew
      )}
      <Group gap="xs">
        <CancelButton />
        <Button type="submit" loading={saving} disabled={!ready}>
          {t('common.save')}
        </Button>
      </Group>
    </Group>
  )
}
