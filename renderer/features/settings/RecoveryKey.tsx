import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RecoveryState } from '#shared/contract/recovery-calls.ts'
import { RecoveryKeyDialog } from '#renderer/field/recovery/RecoveryKeyDialog.tsx'
import { recoveryWords } from '#renderer/field/recovery/recovery-words.ts'
import { t } from '#renderer/text/text.ts'
import classes from './SettingsScreen.module.css'

/** The page that opens the roster when this computer or its keychain is lost. */
export function RecoveryKey({ recovery }: { readonly recovery: RecoveryState }): ReactNode {
  const [asked, setAsked] = useState<'make' | 'prove' | null>(null)
  const { state } = recovery
  return (
    <section className={classes.card} aria-labelledby="recovery">
      <h2 id="recovery">{t('care.recovery')}</h2>
      <p className={classes.note}>{t('care.recoveryNote')}</p>
      <p>{recoveryWords(recovery)}</p>
      <div className={classes.line}>
        {state === 'unproven' && (
          <Button onClick={() => setAsked('prove')}>{t('care.recoveryProve')}</Button>
        )}
        <Button
          variant={state === 'none' || state === 'damaged' ? 'filled' : 'default'}
          onClick={() => setAsked('make')}
        >
          {t(state === 'none' ? 'care.recoveryMake' : 'care.recoveryMakeNew')}
        </Button>
      </div>
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
