import { CloseButton } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { t, words } from '#renderer/text/text.ts'
import classes from './WarningLine.module.css'

/** The roster's warnings on every screen, one line high, until they are dealt with or hidden for this session. */
export function WarningLine(): ReactNode {
  const warnings = useQueryCall('app.status', {}).data?.warnings ?? []
  const { pathname } = useLocation()
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  // What is hidden is this warning: the same kind about something else is told again.
  const shown = warnings.map((warning) => JSON.stringify(warning))
  const [first, ...others] = warnings.filter((_, at) => !hidden.has(shown[at] ?? ''))
  // Today tells them in full.
  if (first === undefined || pathname === '/') return null
  const text = words(first)
  return (
    <div className={classes.line} role="note" aria-label={t('care.warnings')}>
      <span className={classes.text} title={text}>
        {text}
      </span>
      {others.length > 0 && (
        <span className={classes.more}>{t('care.warningsMore', { count: others.length })}</span>
      )}
      <Link className={classes.more} to="/">
        {t('care.warningsShow')}
      </Link>
      <CloseButton
        size="sm"
        aria-label={t('care.warningsHide')}
        onClick={() => setHidden(new Set([...hidden, ...shown]))}
      />
    </div>
  )
}
