import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconChevronUp, IconPrinter, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { MOST_LISTED, type RosterQuery, type RosterSort } from '#shared/search/roster-query.ts'
import type { BulkEdit } from '#shared/domain/bulk-edit.ts'
import type { Id } from '#shared/domain/common.ts'
import { MANY_PEOPLE } from '#shared/domain/many-people.ts'
import { BeginRound } from '#renderer/field/availability/BeginRound.tsx'
import { HandOverDialog } from '#renderer/field/exchanged/HandOver.tsx'
import { t } from '#renderer/text/text.ts'
import { ProgressBar, showFailure, useScreenKeys } from '#renderer/ui/index.ts'
import { AddToPosition } from './AddToPosition.tsx'
import { EditTogether } from './EditTogether.tsx'
import { ExportRoster, type ExportRosterProps } from './ExportRoster.tsx'
import classes from './SelectionBar.module.css'
import type { PeopleSelection } from './use-chosen-people.ts'
import { useEditPeople } from './use-edit-people.ts'
import { usePrintKey } from './use-print-key.ts'

export interface SelectionBarProps {
  readonly selection: PeopleSelection
  readonly query: RosterQuery
  readonly sort: RosterSort
  readonly columns: ExportRosterProps['columns']
  readonly noRoom: ExportRosterProps['noRoom']
  readonly found: number
  readonly onCopy: () => void
  /** Shows nobody but these; null while it does so. */
  readonly onShowOnly: ((people: readonly Id[]) => void) | null
  readonly end: ReactNode
}

type Dialog =
  /** `begins`: the edit that is looked at again, for whom it was refused. */
  | { readonly is: 'edit'; readonly begins?: BulkEdit }
  | { readonly is: 'export' | 'print' | 'add' | 'handOver'; readonly people: readonly Id[] }
  | { readonly is: 'ask' }

/** What can be done with the people selected, and with all that are found. */
export function SelectionBar(props: SelectionBarProps): ReactNode {
  const { selection, found, onCopy, onShowOnly, end } = props
  const { count, outside } = selection
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const edit = useEditPeople(selection, (begins) => setDialog({ is: 'edit', begins }))
  /** Those selected one by one: all that a search finds are handed over from Import / Export. */
  const named = selection.chosen && 'ids' in selection.chosen ? selection.chosen.ids : null
  const close = (): void => setDialog(null)
  const open = (is: 'export' | 'print' | 'add'): void => {
    if (count === 0) return setDialog({ is, people: [] })
    selection
      .ids()
      .then((people) => setDialog({ is, people }))
      .catch(showFailure)
  }
  /** One press; of so many that fewer may be meant, after a look at what becomes of whom. */
  const confirm = (): void => {
    if (count > MANY_PEOPLE) setDialog({ is: 'edit' })
    else edit.confirmToday()
  }
  // A key does nothing where its button is not there, or another dialog has been opened.
  const isFree = count > 0 && dialog === null && !edit.task.running
  useScreenKeys({
    c: () => isFree && confirm(),
    e: () => isFree && setDialog({ is: 'edit' }),
    a: () => isFree && setDialog({ is: 'ask' }),
  })
  usePrintKey(() => {
    if (found > 0 && dialog === null) open('print')
  })
  return (
    <>
      {edit.task.running ? (
        <ProgressBar task={edit.task} label={t('many.editing')} />
      ) : count > 0 ? (
        <>
          <b role="status">
            {outside > 0
              ? t('many.selectedOutside', { count, outside })
              : t('roster.selected', { count })}
          </b>
          <ActionIcon
            variant="subtle"
            aria-label={t('roster.clearSelection')}
            title={t('roster.clearSelection')}
            onClick={selection.clear}
          >
            <IconX size={15} />
          </ActionIcon>
          {outside > 0 && (
            <Button variant="subtle" size="compact-sm" onClick={selection.dropOutside}>
              {t('many.dropOutside', { outside })}
            </Button>
          )}
          <Button aria-keyshortcuts="C" onClick={confirm}>
            {t('many.confirmToday')}
          </Button>
          <Button variant="default" aria-keyshortcuts="E" onClick={() => setDialog({ is: 'edit' })}>
            {t('many.editTogether')}
          </Button>
          <Button variant="default" aria-keyshortcuts="A" onClick={() => setDialog({ is: 'ask' })}>
            {t('availability.askSelected')}
          </Button>
          <Menu position="top-start" shadow="md" withinPortal>
            <Menu.Target>
              <Button variant="default" rightSection={<IconChevronUp size={14} />}>
                {t('many.more')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => open('add')}>{t('roster.addToPosition')}</Menu.Item>
              {onShowOnly && count < found + outside && count <= MOST_LISTED && (
                <Menu.Item onClick={() => void selection.ids().then(onShowOnly).catch(showFailure)}>
                  {t('many.showOnly')}
                </Menu.Item>
              )}
              <Menu.Item onClick={onCopy}>{t('many.copyRows')}</Menu.Item>
              {named !== null && (
                <Menu.Item onClick={() => setDialog({ is: 'handOver', people: named })}>
                  {t('exchanged.handOver')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        </>
      ) : (
        <span className={classes.hint}>{t('many.howToSelect')}</span>
      )}
      <span className={classes.end}>
        <ActionIcon
          variant="default"
          size="lg"
          disabled={found === 0}
          aria-label={t('many.print')}
          title={t('many.print')}
          onClick={() => open('print')}
        >
          <IconPrinter size={16} />
        </ActionIcon>
        <Button variant="default" disabled={found === 0} onClick={() => open('export')}>
          {t('roster.export')}
        </Button>
        {end}
      </span>
      {(dialog?.is === 'export' || dialog?.is === 'print') && (
        <ExportRoster
          {...props}
          selected={dialog.people}
          {...(dialog.is === 'print' ? { begins: 'print' } : {})}
          onClose={close}
        />
      )}
      {dialog?.is === 'add' && (
        <AddToPosition
          people={dialog.people}
          onClose={close}
          onAdded={() => {
            selection.clear()
            close()
          }}
        />
      )}
      {dialog?.is === 'handOver' && (
        <HandOverDialog scope={{ kind: 'people', ids: [...dialog.people] }} onClose={close} />
      )}
      {dialog?.is === 'ask' && selection.chosen && (
        <BeginRound
          chosen={selection.chosen}
          count={count}
          onClose={close}
          onBegun={selection.clear}
        />
      )}
      {dialog?.is === 'edit' && selection.chosen && (
        <EditTogether
          chosen={selection.chosen}
          count={count}
          {...(dialog.begins ? { begins: dialog.begins } : {})}
          onEdit={(asked) => {
            close()
            edit.run(asked)
          }}
          onClose={close}
        />
      )}
    </>
  )
}
