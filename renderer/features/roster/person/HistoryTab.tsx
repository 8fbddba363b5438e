import type { ReactNode } from 'react'
import type { Id } from '#shared/domain/common.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureState, Loading } from '#renderer/ui/index.ts'
import { changesOf } from './changes-of.ts'
import classes from './PersonPanel.module.css'

const ENTRIES_SHOWN = 200

/** Every change of the record: when, by whom, what stood before and after. */
export function HistoryTab({ id }: { readonly id: Id }): ReactNode {
  const history = useQueryCall('history.list', { entity: 'person', id, limit: ENTRIES_SHOWN })
  if (history.isPending) return <Loading lines={4} />
  if (history.isError) return <FailureState error={history.error} />
  if (history.data.length === 0) return <p className={classes.none}>{t('roster.noHistory')}</p>
  return (
    <ul className={classes.list}>
      {history.data.map((entry) => (
        <li key={entry.seq}>
          {entry.by} {actionWords(entry)}
          <div className={classes.faint}>{showInstant(entry.at)}</div>
          {entry.action === 'changed' && (
            <ul className={classes.list}>
              {changesOf(entry).map((change) => (
                <li key={change} className={classes.faint}>
                  <bdi>{change}</bdi>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function actionWords({ action, fields }: HistoryEntry): string {
  switch (action) {
    case 'created':
      return t('roster.created')
    case 'changed':
      return t('roster.changed', { fields: fields.length })
    case 'removed':
      return t('roster.removedEntry')
  }
}
