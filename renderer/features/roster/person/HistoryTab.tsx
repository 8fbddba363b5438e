import type { ReactNode } from 'react'
import type { Id } from '#shared/domain/common.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { PersonDecisions } from '#renderer/field/decision/PersonDecisions.tsx'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer } from '#renderer/ui/index.ts'
import { changesOf } from './changes-of.ts'
import classes from './PersonPanel.module.css'

const ENTRIES_SHOWN = 200

/** Every change of the record: when, by whom, what stood before and after. */
export function HistoryTab({ id }: { readonly id: Id }): ReactNode {
  const history = useQueryCall('history.list', { entity: 'person', id, limit: ENTRIES_SHOWN })
  return (
    <>
      <PersonDecisions person={id} />
      <Answer
        to={history}
        loading={4}
        empty={(entries) =>
          entries.length === 0 ? <p className={classes.none}>{t('roster.noHistory')}</p> : null
        }
      >
        {(entries) => (
          <ul className={classes.list}>
            {entries.map((entry) => (
              <li key={entry.seq}>
                {entry.by} {actionWords(entry)}
                <div className={classes.faint}>{showInstant(entry.at)}</div>
                {entry.erasedAt !== null && (
                  <div className={classes.faint}>{t('roster.erasedEntry')}</div>
                )}
                {entry.action === 'changed' && entry.erasedAt === null && (
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
        )}
      </Answer>
    </>
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
