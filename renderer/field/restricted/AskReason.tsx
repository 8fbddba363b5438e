import { Autocomplete, Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { t } from '#renderer/text/text.ts'
import classes from './AskReason.module.css'

/** What restricted data are mostly asked for: one click instead of a sentence. */
const usual = () => [
  t('record.askTravel'),
  t('record.askRegistration'),
  t('record.askCheck'),
  t('record.askEmergency'),
]

/** A way to restricted data that goes through their reason. */
export function AskReason({
  label,
  isBusy,
  onAsk,
}: {
  /** What is asked for: the button's name to who does not see it beside its heading. */
  readonly label: string
  readonly isBusy: boolean
  readonly onAsk: (reason: string) => void
}): ReactNode {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  if (!asking)
    return (
      <Button variant="default" size="compact-xs" onClick={() => setAsking(true)}>
        {label}
      </Button>
    )
  const ask = (why: string): void => {
    if (why.trim() !== '' && !isBusy) onAsk(why.trim())
  }
  return (
    <div className={classes.ask} role="group" aria-label={label}>
      <Autocomplete
        label={t('record.askFor')}
        size="xs"
        data={usual()}
        maxLength={300}
        value={reason}
        onChange={setReason}
        autoFocus
        openOnFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && reason.trim() !== '') {
            // Inside a form it would save the form.
            event.preventDefault()
            ask(reason)
          }
        }}
      />
      <Button
        size="xs"
        loading={isBusy}
        disabled={reason.trim() === ''}
        onClick={() => ask(reason)}
      >
        {t('record.askConfirm')}
      </Button>
      <span className={classes.note}>{t('record.askNote')}</span>
    </div>
  )
}
