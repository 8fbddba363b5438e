import { Autocomplete, SimpleGrid, TextInput } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { lengthInDays } from '#shared/calendar/index.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox, TextBox } from '#renderer/ui/fields/index.ts'
import type { PartProps } from './RequestForm.tsx'
import classes from './RequestForm.module.css'

/** Dates of the election, the assistance and the call. */
export function WhenFields({ draft, problems, set }: PartProps): ReactNode {
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), [])
  const { from, to } = draft
  const days = from !== null && to !== null && from <= to ? lengthInDays({ from, to }) : null
  return (
    <SimpleGrid cols={3} spacing="sm">
      <DateBox
        label={t('requests.fieldReceived')}
        required
        value={draft.receivedOn}
        error={problems.receivedOn}
        onChange={(receivedOn) => set({ receivedOn })}
      />
      <DateBox
        label={t('requests.fieldElection')}
        value={draft.electionOn}
        onChange={(electionOn) => set({ electionOn })}
      />
      <DateBox
        label={t('requests.fieldSecond')}
        value={draft.secondRoundOn}
        error={problems.secondRoundOn}
        onChange={(secondRoundOn) => set({ secondRoundOn })}
      />
      <DateBox
        label={t('requests.fieldFrom')}
        required
        value={from}
        error={problems.from}
        onChange={(next) => set({ from: next })}
      />
      <DateBox
        label={t('requests.fieldTo')}
        required
        value={to}
        error={problems.to}
        onChange={(next) => set({ to: next })}
      />
      <span className={classes.hint} role="status">
        {days !== null && t('requests.fieldPeriodDays', { days })}
      </span>
      <DateBox
        label={t('requests.fieldDeadline')}
        value={draft.deadlineOn}
        onChange={(deadlineOn) => set({ deadlineOn })}
      />
      {draft.deadlineOn !== null && (
        <>
          <TextInput
            label={t('requests.fieldDeadlineTime')}
            description={t('requests.fieldDeadlineTimeHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={draft.deadlineAt}
            error={problems.deadlineAt}
            onChange={(event) => set({ deadlineAt: event.currentTarget.value })}
          />
          <Autocomplete
            size="xs"
            label={t('requests.fieldDeadlineZone')}
            data={zones}
            limit={40}
            value={draft.deadlineZone}
            error={problems.deadlineZone}
            onChange={(deadlineZone) => set({ deadlineZone })}
          />
          <TextBox
            className={classes.wide}
            label={t('requests.fieldDeadlineWritten')}
            value={draft.deadlineWritten}
            onChange={(written) => set({ deadlineWritten: written ?? '' })}
          />
        </>
      )}
    </SimpleGrid>
  )
}
