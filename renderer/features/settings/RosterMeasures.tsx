import { Button, NumberInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import {
  type Measures,
  measureBounds,
  measureNames as names,
  measures,
} from '#shared/domain/measures.ts'
import { phrase } from '#shared/text/index.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { HistoryOfKind } from '#renderer/field/change/HistoryOfKind.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** The measures and limits of the office's own that rules judge by, each with where its usual value comes from. */
export function RosterMeasures(): ReactNode {
  const saved = useQueryCall('measures.get', {}).data
  // Changed elsewhere, or undone: the boxes start again from what holds.
  return saved && <MeasuresForm key={JSON.stringify(saved)} saved={saved} />
}

type Typed = Readonly<Record<keyof Measures, string | number>>

function MeasuresForm({ saved }: { readonly saved: Measures }): ReactNode {
  const [values, setValues] = useState<Typed>(saved)
  const save = useMutationCall('measures.save')
  const typed = measures.safeParse(values)
  const failed = new Set(typed.error?.issues.map(({ path }) => path[0]))
  const isSaved = names.every((name) => values[name] === saved[name])
  const usual = names.every((name) => saved[name] === measureBounds[name].usual)
  return (
    <section className={classes.card} aria-labelledby="measures">
      <h2 id="measures">{t('settings.measures')}</h2>
      <p className={classes.note}>{t('settings.measuresNote')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.success)
            save.mutate(
              { measures: typed.data },
              { onSuccess: (now) => showDone(t('settings.measuresSaved'), now) },
            )
        }}
      >
        <div className={classes.measures}>
          {names.map((name) => {
            const { min, max, source, usual: before } = measureBounds[name]
            return (
              <NumberInput
                key={name}
                label={t(`settings.${name}`)}
                description={
                  source === null
                    ? t('settings.measureUsual', { usual: before })
                    : t('settings.measureSource', { usual: before, source: phrase(source) })
                }
                error={failed.has(name) && t('settings.measureBounds', { min, max })}
                clampBehavior="none"
                allowDecimal={false}
                value={values[name]}
                onChange={(value) => setValues({ ...values, [name]: value })}
              />
            )
          })}
        </div>
        <Button
          type="submit"
          variant="default"
          loading={save.isPending}
          disabled={isSaved || !typed.success}
        >
          {t('common.save')}
        </Button>{' '}
        {!usual && (
          <Button
            variant="subtle"
            onClick={() =>
              setValues({
                ...saved,
                ...Object.fromEntries(names.map((name) => [name, measureBounds[name].usual])),
              })
            }
          >
            {t('settings.measuresUsual')}
          </Button>
        )}
      </form>
      <FailureLine error={save.error} />
      <HistoryOfKind entity="measures" />
    </section>
  )
}
