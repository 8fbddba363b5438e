import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call, useTask } from '#renderer/client/index.ts'
import { verifiedWords } from '#renderer/field/change/verified-words.ts'
import { showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** Whether the history was changed by other means, on demand. */
export function VerifyHistory(): ReactNode {
  const { run, running, progress, cancel } = useTask()
  const verify = useMutation({
    networkMode: 'always',
    mutationFn: () => run((task) => call('history.verify', { task })),
  })
  const found = verify.data
  return (
    <section className={classes.card} aria-labelledby="verify">
      <h2 id="verify">{t('changes.history')}</h2>
      <p className={classes.note}>{t('changes.verifyNote')}</p>
      <div className={classes.line}>
        <Button variant="default" loading={running} onClick={() => verify.mutate()}>
          {t('changes.verify')}
        </Button>
        {running && (
          <Button variant="subtle" onClick={cancel}>
            {t('common.cancel')}
          </Button>
        )}
        {running && progress && <span>{showNumber(progress.done)}</span>}
      </div>
      <FailureLine error={verify.error} />
      {found && !running && <p role="status">{verifiedWords(found)}</p>}
    </section>
  )
}
