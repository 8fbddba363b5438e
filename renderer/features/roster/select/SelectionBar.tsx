import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RosterQuery, RosterSort } from '#shared/search/roster-query.ts'
import { HandOver } from '#renderer/field/exchanged/HandOver.tsx'
import { t } from '#renderer/text/text.ts'
import type { Selection } from '#renderer/ui/index.ts'
import { AddToPosition } from './AddToPosition.tsx'
import { ExportRoster, type ExportRosterProps } from './ExportRoster.tsx'
import classes from './SelectionBar.module.css'

export interface SelectionBarProps {
  readonly selection: Selection
  readonly query: RosterQuery
  readonly sort: RosterSort
  readonly columns: ExportRosterProps['columns']
  readonly noRoom: ExportRosterProps['noRoom']
  readonly found: number
  readonly end: ReactNode
}

/** What can be done with the people selected, and with all that are found. */
export function SelectionBar(props: SelectionBarProps): ReactNode {
  const { selection, found, end } = props
  const [dialog, setDialog] = useState<'export' | 'add' | null>(null)
  const count = selection.ids.size
  const close = (): void => setDialog(null)
  return (
    <>
      {count > 0 ? (
        <>
          <b>{t('roster.selected', { count })}</b>
          <Button variant="default" onClick={() => setDialog('add')}>
            {t('roster.addToPosition')}
          </Button>
          <HandOver scope={{ kind: 'people', ids: [...selection.ids] }} />
          <Button variant="subtle" onClick={selection.clear}>
            {t('roster.clearSelection')}
          </Button>
        </>
      ) : (
        <span className={classes.hint}>{t('roster.noneSelected')}</span>
      )}
      <span className={classes.end}>
        <Button variant="default" disabled={found === 0} onClick={() => setDialog('export')}>
          {t('roster.export')}
        </Button>
        {end}
      </span>
      {dialog === 'export' && (
        <ExportRoster {...props} selected={[...selection.ids]} onClose={close} />
      )}
      {dialog === 'add' && (
        <AddToPosition
          people={[...selection.ids]}
          onClose={close}
          onAdded={() => {
            selection.clear()
            close()
          }}
        />
      )}
    </>
  )
}
