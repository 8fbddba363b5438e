import type { ReactNode } from 'react'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import classes from './Nationalities.module.css'

/** As many codes as a narrow column holds whole. */
const SHOWN = 2

/** Codes of countries for a narrow column, "FR, LU" or "FR +2", all of them named on hover. */
export function Nationalities({ of }: { readonly of: readonly string[] }): ReactNode {
  if (of.length === 0) {
    return (
      <span className={classes.unknown} title={t('common.notStated')}>
        –
      </span>
    )
  }
  const [first] = of
  return (
    <span title={of.map(countryName).join(', ')}>
      {of.length <= SHOWN
        ? of.join(', ')
        : `${first} ${t('roster.more', { count: of.length - 1 })}`}
    </span>
  )
}
