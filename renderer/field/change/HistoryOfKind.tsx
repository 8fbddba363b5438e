import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Entity } from '#shared/domain/history.ts'
import { t } from '#renderer/text/text.ts'
import classes from './change.module.css'

/** The way to every change of the things of one kind, where they have no page of their own. */
export function HistoryOfKind({ entity }: { readonly entity: Entity }): ReactNode {
  return (
    <div className={classes.faint}>
      <Link to="/changes" search={{ kind: entity }}>
        {t('happened.ofRecord')}
      </Link>
    </div>
  )
}
