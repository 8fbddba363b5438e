import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, Screen } from '#renderer/ui/index.ts'
import { Aliases } from './Aliases.tsx'
import { Backups } from './Backups.tsx'
import { BackupsElsewhere } from './BackupsElsewhere.tsx'
import { Checklist } from './Checklist.tsx'
import { EndSession } from './EndSession.tsx'
import { ForChecks } from './ForChecks.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { LetterTemplates } from './LetterTemplates.tsx'
import { RecoveryKey } from './RecoveryKey.tsx'
import { Reminders } from './Reminders.tsx'
import { RosterMeasures } from './RosterMeasures.tsx'
import classes from './SettingsScreen.module.css'
import { Updates } from './Updates.tsx'
import { SupportReport } from './SupportReport.tsx'
import { VerifyHistory } from './VerifyHistory.tsx'
import { UserName } from './UserName.tsx'

/** Preferences of this computer, where the data is, and copies of it. */
export function SettingsScreen(): ReactNode {
  const settings = useQueryCall('host.settings', {}).data
  const status = useQueryCall('app.status', {}).data
  const save = useMutationCall('host.saveSettings')
  const { setColorScheme } = useMantineColorScheme()
  return (
    <Screen title={t('settings.title')}>
      <div className={classes.page}>
        <section className={classes.card} aria-labelledby="look">
          <h2 id="look">{t('settings.look')}</h2>
          <SegmentedControl
            aria-label={t('settings.theme')}
            value={settings?.theme ?? 'system'}
            onChange={(value) => {
              const theme = value === 'light' || value === 'dark' ? value : 'system'
              setColorScheme(theme === 'system' ? 'auto' : theme)
              save.mutate({ settings: { theme } })
            }}
            data={[
              { value: 'system', label: t('settings.themeSystem') },
              { value: 'light', label: t('settings.themeLight') },
              { value: 'dark', label: t('settings.themeDark') },
            ]}
          />
          <FailureLine error={save.error} />
          {settings && <LanguageChoice language={settings.language} />}
        </section>
        {settings && <UserName saved={settings} now={status?.user ?? ''} />}
        {settings && <Reminders isOn={settings.remindDeadlines} />}
        <section className={classes.card} aria-labelledby="data">
          <h2 id="data">{t('settings.data')}</h2>
          <p>
            {t('settings.folder')} <code className={classes.folder}>{status?.folder}</code>
          </p>
          <p className={classes.note}>{t('settings.encrypted')}</p>
        </section>
        {status && <RecoveryKey recovery={status.recovery} />}
        {status && !status.roster.sample && <BackupsElsewhere />}
        <EndSession />
        <RosterMeasures />
        <Checklist />
        <LetterTemplates />
        <Aliases />
        <VerifyHistory />
        <SupportReport />
        <Backups today={status?.today ?? ''} />
        {settings && <Updates saved={settings.updates} version={status?.version ?? ''} />}
        {settings && <ForChecks language={settings.language} />}
        <section className={classes.card} aria-labelledby="about">
          <h2 id="about">{t('settings.about')}</h2>
          <p>
            {t('settings.aboutText', { version: status?.version ?? '' })} {t('settings.license')}
          </p>
          <p>
            <Link to="/settings/notices">{t('settings.notices')}</Link>
          </p>
        </section>
      </div>
    </Screen>
  )
}
