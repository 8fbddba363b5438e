import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { RecoveryKeyDialog } from '../recovery/RecoveryKeyDialog.tsx'
import { recoveryWords } from '../recovery/recovery-words.ts'
import { t } from '#renderer/text/text.ts'
import classes from './EmptyRoster.module.css'
import { WhoForm } from './WhoForm.tsx'

/** What a roster wants once, before it is filled: who works here, and a recovery key. */
export function FirstSteps(): ReactNode {
  const settings = useQueryCall('host.settings', {}).data
  const status = useQueryCall('app.status', {}).data
  const [asked, setAsked] = useState<'make' | 'prove' | null>(null)
  if (settings === undefined || status === undefined) return null
  const { recovery } = status
  return (
    <section className={classes.first} aria-labelledby="first-steps">
      <h2 id="first-steps">{t('care.first')}</h2>
      <p>{t('care.firstNote')}</p>
      <WhoForm saved={settings} now={status.user} />
      <p>
        {t('care.recoveryNote')} {recoveryWords(recovery)}
      </p>
      {recovery.state !== 'kept' && (
        <div className={classes.steps}>
          <Button
            variant="default"
            onClick={() => setAsked(recovery.state === 'unproven' ? 'prove' : 'make')}
          >
            {t(recovery.state === 'unproven' ? 'care.recoveryProve' : 'care.recoveryMake')}
          </Button>
        </div>
      )}
      {asked !== null && (
        <RecoveryKeyDialog
          recovery={recovery}
          proveOnly={asked === 'prove'}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}
