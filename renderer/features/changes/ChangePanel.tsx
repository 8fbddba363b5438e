import { Button, CloseButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { ChangeEntry } from '#shared/contract/change-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { ChangeLines } from '#renderer/field/change/ChangeLines.tsx'
import { UndoChange } from '#renderer/field/change/UndoChange.tsx'
import { showInstant } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { Answer } from '#renderer/ui/index.ts'
import classes from './changes.module.css'

const AT_ONCE = 50
const AT_MOST = 200

/** One change: what it did, record by record and field by field, and the way back. */
export function ChangePanel({
  id,
  onClose,
}: {
  readonly id: Id
  readonly onClose: () => void
}): ReactNode {
  const [limit, setLimit] = useState(AT_ONCE)
  const answer = useQueryCall('change.entries', { id, offset: 0, limit }, { keepPrevious: true })
  useHotkeys([['Escape', onClose]])
  return (
    <aside className={classes.panel} aria-label={t('happened.panel')}>
      <CloseButton className={classes.close} aria-label={t('common.close')} onClick={onClose} />
      <Answer to={answer} loading={8}>
        {({ change, rows, found }) => (
          <>
            <h2 className={classes.heading}>{words(change.what)}</h2>
            <p className={classes.facts}>
              {t('happened.byAt', { by: change.by, when: showInstant(change.at) })}
            </p>
            <UndoChange change={change} />
            <ul className={classes.entries}>
              {rows.map((entry) => (
                <Entry key={entry.seq} entry={entry} />
              ))}
            </ul>
            {rows.length < Math.min(found, AT_MOST) && (
              <Button
                variant="default"
                size="xs"
                onClick={() => setLimit(Math.min(limit + AT_ONCE, AT_MOST))}
              >
                {t('happened.more', { count: Math.min(AT_ONCE, found - rows.length) })}
              </Button>
            )}
            {rows.length === AT_MOST && found > AT_MOST && (
              <p className={classes.facts}>{t('happened.other', { entries: found - AT_MOST })}</p>
            )}
          </>
        )}
      </Answer>
    </aside>
  )
}

function Entry({ entry }: { readonly entry: ChangeEntry }): ReactNode {
  const { entity, entityId, name, stands } = entry
  const navigate = useNavigate()
  const to: Record<string, () => void> = {
    person: () => void navigate({ to: '/roster', search: { person: entityId } }),
    request: () => void navigate({ to: '/requests/$requestId', params: { requestId: entityId } }),
    position: () => void navigate({ to: '/match/$positionId', params: { positionId: entityId } }),
  }
  const open = stands ? to[entity] : undefined
  const title =
    name === ''
      ? t('happened.entity', { entity })
      : t('happened.heading', { entity: t('happened.entity', { entity }), name })
  return (
    <li>
      <div className={classes.entryHead}>
        {open === undefined ? (
          <b>{title}</b>
        ) : (
          <button type="button" className={classes.link} onClick={open}>
            {title}
          </button>
        )}
        <span className={classes.facts}>{t('happened.action', { action: entry.action })}</span>
      </div>
      <ChangeLines entry={entry} />
    </li>
  )
}
