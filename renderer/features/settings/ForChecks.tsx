import { Button, Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { keepTextChoice, readTextChoice, t } from '#renderer/text/text.ts'
import classes from './SettingsScreen.module.css'

/** Pseudo text and right-to-left, to see whether every screen bears another language. */
export function ForChecks(): ReactNode {
  const [choice, setChoice] = useState(() => readTextChoice(window.localStorage))
  return (
    <section className={classes.card} aria-labelledby="checks">
      <h2 id="checks">{t('settings.check')}</h2>
      <div className={classes.checks}>
        <Checkbox
          size="xs"
          label={t('settings.pseudo')}
          checked={choice.locale === 'en-XA'}
          onChange={(event) =>
            setChoice({ ...choice, locale: event.currentTarget.checked ? 'en-XA' : 'en' })
          }
        />
        <Checkbox
          size="xs"
          label={t('settings.rtl')}
          checked={choice.direction === 'rtl'}
          onChange={(event) =>
            setChoice({ ...choice, direction: event.currentTarget.checked ? 'rtl' : 'ltr' })
          }
        />
        <Button
          variant="default"
          onClick={() => {
            keepTextChoice(window.localStorage, choice)
            window.location.reload()
          }}
        >
          {t('settings.checkApply')}
        </Button>
        <p className={classes.note}>{t('settings.checkNote')}</p>
      </div>
    </section>
  )
}
