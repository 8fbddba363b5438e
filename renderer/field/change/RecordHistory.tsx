import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Entity } from '#shared/domain/history.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { Answer } from '#renderer/ui/index.ts'
import classes from './change.module.css'
import { ChangeLines } from './ChangeLines.tsx'
import { UndoChange } from './UndoChange.tsx'

const AT_ONCE = 20
/** As many as the engine gives at once; further back leads the page of everything that happened. */
const AT_MOST = 200

/** Every change of one record, the newest first: who, when, what of it, and the way back. */
export function RecordHistory({
  entity,
  id,
}: {
  readonly entity: Entity
  readonly id: string
}): ReactNode {
  const [limit, setLimit] = useState(AT_ONCE)
  const history = useQueryCall(
    'change.ofRecord',
    { entity, id, offset: 0, limit },
    { keepPrevious: true },
  )
  return (
    <Answer
      to={history}
      loading={4}
      empty={({ rows }) =>
        rows.length === 0 ? <p className={classes.faint}>{t('happened.ofRecordNone')}</p> : null
      }
    >
      {({ rows, found }) => (
        <>
          <ol className={classes.history} aria-label={t('happened.ofRecord')}>
            {rows.map(({ change, ...entry }) => (
              <li key={entry.seq}>
                <div className={classes.head}>
                  <span className={classes.what}>{words(change.what)}</span>
                  <UndoChange change={change} quiet />
                </div>
                <div className={classes.faint}>
                  {t('happened.byAt', { by: change.by, when: showInstant(change.at) })}
                </div>
                <ChangeLines entry={entry} />
              </li>
            ))}
          </ol>
          {rows.length < Math.min(found, AT_MOST) && (
            <Button
              variant="default"
              size="xs"
              onClick={() => setLimit(Math.min(limit + AT_ONCE, AT_MOST))}
            >
              {t('happened.more', { count: Math.min(AT_ONCE, found - rows.length) })}
            </Button>
          )}
        </>
      )}
    </Answer>
  )
}
