import type { ReactNode } from 'react'
import type { Warning } from '#shared/contract/request-calls.ts'
import { t, words } from '#renderer/text/text.ts'
import classes from './Warnings.module.css'

/** Advice that does not block, each with where the rule comes from. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }): ReactNode {
  if (warnings.length === 0) return null
  return (
    <section className={classes.warnings} aria-label={t('requests.warnings')}>
      <ul className={classes.list}>
        {warnings.map((warning) => (
          <li key={warning.code}>
            {words(warning.message)}
            {warning.source !== null && (
              <small> {t('requests.warningSource', { source: warning.source })}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
