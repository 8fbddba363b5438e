import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import { isSure, type Source } from './letter-form.ts'
import classes from './LetterScreen.module.css'

export interface FoundRowProps {
  /** Key of the row, by which its passages are known. */
  readonly row: string
  readonly name: string
  readonly sources: readonly Source[]
  /** The letter, for the words it was read from. */
  readonly text: string
  readonly active: boolean
  readonly seen: boolean
  readonly onActive: (row: string | null) => void
  readonly onSeen: (row: string) => void
  /** Drops what was read; none where the value must be there. */
  readonly onDrop?: () => void
  readonly children: ReactNode
}

const QUOTED = 80

const quote = (text: string, { passage }: Source): string => {
  const words = text.slice(passage.from, passage.to).replace(/\s+/g, ' ').trim()
  return words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words
}

/** One value that was read: its box, the words it came from, and the ways to confirm or drop it. */
export function FoundRow(props: FoundRowProps): ReactNode {
  const { row, name, sources, text, active, seen, onActive, onSeen, onDrop, children } = props
  const toSee = sources.length > 0 && !isSure(sources) && !seen
  return (
    <div
      className={classes.row}
      data-row={row}
      data-active={active ? '' : undefined}
      onFocus={() => onActive(row)}
      onPointerEnter={() => onActive(row)}
    >
      <div className={classes.boxes}>{children}</div>
      <div className={classes.from}>
        {sources.length > 0 && (
          <q dir="auto">{[...new Set(sources.map((each) => quote(text, each)))].join(' … ')}</q>
        )}
        {toSee && <Badge tone="unknown">{t('requests.letterLook')}</Badge>}
        {toSee && (
          <Button
            variant="subtle"
            size="compact-xs"
            data-look
            aria-label={t('requests.letterRightOf', { field: name })}
            onClick={() => onSeen(row)}
          >
            {t('requests.letterRight')}
          </Button>
        )}
        {onDrop !== undefined && (
          <Button
            variant="subtle"
            size="compact-xs"
            color="gray"
            aria-label={t('requests.letterDropOf', { field: name })}
            onClick={onDrop}
          >
            {t('requests.letterDrop')}
          </Button>
        )}
      </div>
    </div>
  )
}
