import { Button, Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Settings } from '#shared/contract/host-calls.ts'
import { PSEUDO } from '#shared/text/index.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { keepDirectionCheck, readDirectionCheck } from '#renderer/text/direction-check.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** Pseudo text and right-to-left, to see whether every screen bears another language. */
export function ForChecks({ language }: { readonly language: Settings['language'] }): ReactNode {
  const [isPseudo, setPseudo] = useState(language === PSEUDO)
  const [direction, setDirection] = useState(() => readDirectionCheck(window.localStorage))
  const save = useMutationCall('host.saveSettings')
  const apply = (): void => {
    keepDirectionCheck(window.localStorage, direction)
    const kept = language === PSEUDO ? 'system' : language
    save.mutate(
      { settings: { language: isPseudo ? PSEUDO : kept } },
      { onSuccess: () => window.location.reload() },
    )
  }
  return (
    <section className={classes.card} aria-labelledby="checks">
      <h2 id="checks">{t('settings.check')}</h2>
      <div className={classes.checks}>
        <Checkbox
          size="xs"
          label={t('settings.pseudo')}
          checked={isPseudo}
          onChange={(event) => setPseudo(event.currentTarget.checked)}
        />
        <Checkbox
          size="xs"
          label={t('settings.rtl')}
          checked={direction === 'rtl'}
          onChange={(event) => setDirection(event.currentTarget.checked ? 'rtl' : 'ltr')}
        />
        <Button variant="default" loading={save.isPending} onClick={apply}>
          {t('settings.checkApply')}
        </Button>
        <p className={classes.note}>{t('settings.checkNote')}</p>
        <FailureLine error={save.error} />
      </div>
    </section>
  )
}
