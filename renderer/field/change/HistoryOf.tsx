import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import type { Entity } from '#shared/domain/history.ts'
import { t } from '#renderer/text/text.ts'
import { RecordHistory } from './RecordHistory.tsx'

/** The history of a record at the foot of its dialog: asked for when it is opened. */
export function HistoryOf(of: { readonly entity: Entity; readonly id: string }): ReactNode {
  const [open, setOpen] = useState(false)
  const list = useId()
  return (
    <section>
      <Button
        variant="subtle"
        size="compact-sm"
        my={8}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {t('happened.ofRecord')}
      </Button>
      <div id={list}>{open && <RecordHistory {...of} />}</div>
    </section>
  )
}
