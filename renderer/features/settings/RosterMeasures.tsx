import { Button, NumberInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type Measures, measures } from '#shared/domain/measures.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** The measures of the office's own that everybody on the roster is judged by. */
export function RosterMeasures(): ReactNode {
  const saved = useQueryCall('measures.get', {}).data
  // Changed elsewhere, or undone: the boxes start again from what holds.
  return saved && <MeasuresForm key={JSON.stringify(saved)} saved={saved} />
}

function MeasuresForm({ saved }: { readonly saved: Measures }): ReactNode {
  const [months, setMonths] = useState<string | number>(saved.staleAfterMonths)
  const [days, setDays] = useState<string | number>(saved.restDays)
  const save = useMutationCall('measures.save')
  const typed = measures.safeParse({ staleAfterMonths: months, restDays: days })
  const failed = new Set(typed.error?.issues.map(({ path }) => path[0]))
  const isSaved = months === saved.staleAfterMonths && days === saved.restDays
  return (
    <section className={classes.card} aria-labelledby="measures">
      <h2 id="measures">{t('settings.measures')}</h2>
      <p className={classes.note}>{t('settings.measuresNote')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.success) save.mutate({ measures: typed.data })
        }}
      >
        <NumberInput
          w={320}
          label={t('settings.staleAfterMonths')}
          error={failed.has('staleAfterMonths') && t('settings.measureBounds', { min: 1, max: 60 })}
          clampBehavior="none"
          allowDecimal={false}
          value={months}
          onChange={setMonths}
        />
        <NumberInput
          w={320}
          mb="sm"
          label={t('settings.restDays')}
          error={failed.has('restDays') && t('settings.measureBounds', { min: 0, max: 90 })}
          clampBehavior="none"
          allowDecimal={false}
          value={days}
          onChange={setDays}
        />
        <Button
          type="submit"
          variant="default"
          loading={save.isPending}
          disabled={isSaved || !typed.success}
        >
          {t('common.save')}
        </Button>
      </form>
      <FailureLine error={save.error} />
    </section>
  )
}
