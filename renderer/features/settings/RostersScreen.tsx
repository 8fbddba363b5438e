import type { ReactNode } from 'react'
import { RosterChoice } from '#renderer/field/start/RosterChoice.tsx'
import { t } from '#renderer/text/text.ts'
import { Screen } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** Which rosters there are on this computer. */
export function RostersScreen(): ReactNode {
  return (
    <Screen title={t('care.rosters')} note={t('care.rostersNote')}>
      <div className={classes.page}>
        <div className={classes.card}>
          <RosterChoice />
        </div>
      </div>
    </Screen>
  )
}
