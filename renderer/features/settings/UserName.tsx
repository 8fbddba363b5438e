import type { ReactNode } from 'react'
import type { Settings } from '#shared/contract/host-calls.ts'
import { WhoForm } from '#renderer/field/start/WhoForm.tsx'
import { t } from '#renderer/text/text.ts'
import classes from './SettingsScreen.module.css'

/** The name and the office that sign changes and what leaves. */
export function UserName({
  saved,
  now,
}: {
  readonly saved: Settings
  readonly now: string
}): ReactNode {
  return (
    <section className={classes.card} aria-labelledby="user">
      <h2 id="user">{t('care.who')}</h2>
      <p className={classes.note}>{t('care.whoNote')}</p>
      <WhoForm saved={saved} now={now} />
      {now !== '' && <p className={classes.note}>{t('settings.userNow', { user: now })}</p>}
    </section>
  )
}
