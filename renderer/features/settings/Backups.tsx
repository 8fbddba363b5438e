import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { showBytes, showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** Copies of the roster: those there are, and a new one now. */
export function Backups({ today }: { readonly today: string }): ReactNode {
  const backups = useQueryCall('backup.list', {})
  const make = useMutation({
    networkMode: 'always',
    mutationFn: async (where: 'folder' | 'elsewhere') => {
      if (where === 'folder') return call('backup.create', { to: null })
      const suggestedName = t('settings.backupName', { date: today })
      const target = await call('host.chooseTarget', { suggestedName })
      if (!target) return null
      const made = await call('backup.create', { to: target.token })
      await call('host.deliver', { token: target.token })
      return made
    },
    onSuccess: (made) => {
      if (made)
        notifications.show({ message: t('settings.backupMade', { size: showBytes(made.bytes) }) })
    },
  })
  return (
    <section className={classes.card} aria-labelledby="backups">
      <h2 id="backups">{t('settings.backups')}</h2>
      <p className={classes.note}>{t('settings.backupsNote')}</p>
      <div className={classes.line}>
        <Button loading={make.isPending} onClick={() => make.mutate('folder')}>
          {t('settings.backupNow')}
        </Button>
        <Button
          variant="default"
          disabled={make.isPending}
          onClick={() => make.mutate('elsewhere')}
        >
          {t('settings.backupTo')}
        </Button>
      </div>
      <FailureLine error={make.error ?? backups.error} />
      {backups.data?.length === 0 && <p>{t('settings.backupNone')}</p>}
      {backups.data && backups.data.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('settings.backupWhen')}</th>
              <th scope="col">{t('settings.backupReason')}</th>
              <th scope="col">{t('settings.backupSize')}</th>
              <th scope="col">{t('settings.backupFile')}</th>
            </tr>
          </thead>
          <tbody>
            {backups.data.map((backup) => (
              <tr key={backup.name}>
                <td>{showInstant(backup.at)}</td>
                <td>{backup.reason}</td>
                <td>{showBytes(backup.bytes)}</td>
                <td className={classes.folder}>{backup.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
