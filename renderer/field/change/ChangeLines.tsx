import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ChangeEntry } from '#shared/contract/change-calls.ts'
import { t, words } from '#renderer/text/text.ts'
import classes from './change.module.css'

/** Of a record that was added or removed so many fields are shown at once. */
const SHOWN = 8

/** What a change did to one record, field by field. */
export function ChangeLines({
  entry,
}: {
  readonly entry: Pick<ChangeEntry, 'lines' | 'erasedAt'>
}): ReactNode {
  const [all, setAll] = useState(false)
  if (entry.erasedAt !== null) return <p className={classes.faint}>{t('happened.erasedNote')}</p>
  const lines = entry.lines.map(words)
  const shown = all ? lines : lines.slice(0, SHOWN)
  return (
    <>
      <ul className={classes.lines}>
        {shown.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {t('happened.more', { count: lines.length - shown.length })}
        </Button>
      )}
    </>
  )
}
