import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { RestoreBackup } from '#renderer/field/start/RestoreBackup.tsx'
import { showBytes, showInstant } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import { BackupDialog } from './BackupDialog.tsx'
import { CopyDialog } from './CopyDialog.tsx'
import classes from './SettingsScreen.module.css'

/** Copies of the roster: those there are, and a new one now. */
export function Backups({ today }: { readonly today: string }): ReactNode {
  const backups = useQueryCall('backup.list', {})
  const space = useQueryCall('backup.space', {}).data
  const [elsewhere, setElsewhere] = useState(false)
  const [looked, setLooked] = useState<{ name: string; at: string } | null>(null)
  const make = useMutationCall('backup.create')
  return (
    <section className={classes.card} aria-labelledby="backups">
      <h2 id="backups">{t('settings.backups')}</h2>
      <p className={classes.note}>{t('care.copiesNote')}</p>
      {space && space.held > 0 && (
        <p className={classes.note}>
          {t('care.copiesSpace', { held: showBytes(space.held), free: showBytes(space.free) })}
        </p>
      )}
      {space?.tight && (
        <p className={classes.warning}>
          {t('care.copiesTight', { allowed: showBytes(space.allowed) })}
        </p>
      )}
      <div className={classes.line}>
        <Button
          loading={make.isPending}
          onClick={() =>
            make.mutate(
              { to: null },
              {
                onSuccess: ({ bytes }) =>
                  notifications.show({
                    message: t('settings.backupMade', { size: showBytes(bytes) }),
                  }),
              },
            )
          }
        >
          {t('settings.backupNow')}
        </Button>
        <Button variant="default" disabled={make.isPending} onClick={() => setElsewhere(true)}>
          {t('settings.backupTo')}
        </Button>
        <RestoreBackup disabled={make.isPending} />
      </div>
      {elsewhere && <BackupDialog today={today} onClose={() => setElsewhere(false)} />}
      {looked && <CopyDialog copy={looked} onClose={() => setLooked(null)} />}
      <FailureLine error={make.error ?? backups.error} />
      {backups.data?.length === 0 && <p>{t('settings.backupNone')}</p>}
      {backups.data && backups.data.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('settings.backupWhen')}</th>
              <th scope="col">{t('settings.backupReason')}</th>
              <th scope="col">{t('settings.backupSize')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {backups.data.map((backup) => (
              <tr key={backup.name}>
                <td>{showInstant(backup.at)}</td>
                <td>{words(backup.reason)}</td>
                <td>{showBytes(backup.bytes)}</td>
                <td>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('care.lookOf', { when: showInstant(backup.at) })}
                    onClick={() => setLooked(backup)}
                  >
                    {t('care.look')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
