import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Id, Instant } from '#shared/domain/common.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showDay } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { DecisionDialog } from './DecisionDialog.tsx'

/** Opens a decision: "As decided on 3 May 2027". */
export function AsDecided({
  decision,
  name,
  short = false,
  onOpen,
}: {
  readonly decision: { readonly id: Id; readonly at: Instant }
  /** Of whom; read out where several stand one under the other. */
  readonly name?: string
  /** The day alone, under a heading that says what it is. */
  readonly short?: boolean
  /** Where the dialog must outlive the button, such as in a row that scrolls away. */
  readonly onOpen?: (decision: Id) => void
}): ReactNode {
  const [open, setOpen] = useState(false)
  const day = showDay(decision.at)
  const label = t('decisions.asDecided', { day })
  return (
    // A row or panel around it has keys and clicks of its own.
    <span onClick={(event) => event.stopPropagation()}>
      <Button
        variant="subtle"
        size="compact-xs"
        px={0}
        {...(name === undefined
          ? {}
          : { 'aria-label': t('decisions.asDecidedOf', { label, name }) })}
        onClick={() => (onOpen ? onOpen(decision.id) : setOpen(true))}
      >
        {short ? day : label}
      </Button>
      {open && <DecisionDialog id={decision.id} onClose={() => setOpen(false)} />}
    </span>
  )
}

/** The latest decision about somebody for a position, where there is one. */
export function LatestDecision({
  position,
  person,
}: {
  readonly position: Id
  readonly person: Id
}): ReactNode {
  const heads = useQueryCall('decision.list', { position, person })
  const latest = heads.data?.find(({ takenBack }) => !takenBack)
  return latest ? <AsDecided decision={latest} /> : null
}
