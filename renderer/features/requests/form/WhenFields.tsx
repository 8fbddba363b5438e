import { Autocomplete, SimpleGrid, TextInput } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import { lengthInDays, stateOfEnds } from '#shared/calendar/index.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox, Field, TextBox } from '#renderer/ui/fields/index.ts'
import type { PartProps } from './RequestForm.tsx'
import classes from './RequestForm.module.css'

/** Dates of the election, the assistance and the call. */
export function WhenFields({ control }: PartProps): ReactNode {
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), [])
  const [from, to, deadlineOn, electionOn, receivedOn] = useWatch({
    control,
    name: ['from', 'to', 'deadlineOn', 'electionOn', 'receivedOn'],
  })
  const days = stateOfEnds({ from, to }) === 'inOrder' ? lengthInDays({ from, to }) : null
  // A day without a year is one of the year of the election, or of the assistance.
  const near = electionOn ?? from ?? receivedOn
  return (
    <SimpleGrid cols={3} spacing="sm">
      <Field control={control} name="receivedOn">
        {(field) => <DateBox {...field} label={t('requests.fieldReceived')} required />}
      </Field>
      <Field control={control} name="electionOn" judges="secondRoundOn">
        {(field) => (
          <DateBox {...field} around={from ?? receivedOn} label={t('requests.fieldElection')} />
        )}
      </Field>
      <Field control={control} name="secondRoundOn">
        {(field) => <DateBox {...field} around={near} label={t('requests.fieldSecond')} />}
      </Field>
      <Field control={control} name="from" judges="to">
        {(field) => <DateBox {...field} around={near} label={t('requests.fieldFrom')} required />}
      </Field>
      <Field control={control} name="to">
        {(field) => (
          <DateBox {...field} around={from ?? near} label={t('requests.fieldTo')} required />
        )}
      </Field>
      <span className={classes.hint} role="status">
        {days !== null && t('requests.fieldPeriodDays', { days })}
      </span>
      <Field control={control} name="deadlineOn">
        {(field) => <DateBox {...field} around={receivedOn} label={t('requests.fieldDeadline')} />}
      </Field>
      {deadlineOn !== null && (
        <>
          <Field control={control} name="deadlineAt">
            {(field) => (
              <TextInput
                {...field}
                label={t('requests.fieldDeadlineTime')}
                description={t('requests.fieldDeadlineTimeHint')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                onChange={(event) => field.onChange(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field control={control} name="deadlineZone">
            {(field) => (
              <Autocomplete
                {...field}
                size="xs"
                label={t('requests.fieldDeadlineZone')}
                data={zones}
                limit={40}
              />
            )}
          </Field>
          <Field control={control} name="deadlineWritten">
            {(field) => (
              <TextBox
                {...field}
                className={classes.wide}
                label={t('requests.fieldDeadlineWritten')}
                onChange={(written) => field.onChange(written ?? '')}
              />
            )}
          </Field>
        </>
      )}
    </SimpleGrid>
  )
}
