import { Button, Group, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { addDays, addMonths, stateOfEnds } from '#shared/calendar/index.ts'
import type { ChosenPeople } from '#shared/search/chosen-people.ts'
import { MOST_ASKED } from '#shared/domain/availability-round.ts'
import { newId, useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox, WordsBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'

/** Days until an answer is wanted, where nothing else is said. */
const USUAL_DAYS_TO_ANSWER = 14

export interface BeginRoundProps {
  readonly chosen: ChosenPeople
  /** How many those are, where it is known. */
  readonly count: number | undefined
  /** The days that stand there at first: both ends included. */
  readonly days?: { readonly from: string; readonly to: string }
  readonly onClose: () => void
  readonly onBegun?: () => void
}

/** Asks people whether they are free on some days; the round opens once it is begun. */
export function BeginRound({ chosen, count, days, onClose, onBegun }: BeginRoundProps): ReactNode {
  useFocusBack()
  const today = useToday()
  const navigate = useNavigate()
  const begin = useMutationCall('round.begin')
  const [name, setName] = useState(t('availability.roundName', { day: showDate(today) }))
  const [from, setFrom] = useState<string | null>(days?.from ?? addMonths(today, 1))
  const [to, setTo] = useState<string | null>(days?.to ?? addMonths(today, 2))
  const [dueOn, setDueOn] = useState<string | null>(addDays(today, USUAL_DAYS_TO_ANSWER))
  const isTooMany = count !== undefined && count > MOST_ASKED
  const ends = stateOfEnds({ from, to })
  const isReady = ends === 'inOrder' && name.trim() !== '' && !isTooMany && !begin.isPending
  const send = (): void => {
    if (from === null || to === null) return
    begin.mutate(
      { id: newId(), name, from, to, dueOn, chosen },
      {
        onSuccess(begun) {
          showDone(t('availability.roundBegun', { people: begun.asked }), begun)
          onClose()
          onBegun?.()
          void navigate({ to: '/availability/rounds/$roundId', params: { roundId: begun.id } })
        },
      },
    )
  }
  return (
    <FormDialog opened onClose={onClose} title={t('availability.beginTitle')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) send()
        }}
      >
        <Stack gap="sm">
          {isTooMany ? (
            <Text size="sm" c="var(--not)" role="status">
              {t('availability.beginTooMany', { people: count, most: MOST_ASKED })}
            </Text>
          ) : (
            count !== undefined && (
              <Text size="sm">
                {t('ids' in chosen ? 'availability.beginChosen' : 'availability.beginPeople', {
                  people: count,
                })}
              </Text>
            )
          )}
          <WordsBox
            label={t('availability.roundNameLabel')}
            value={name}
            onChange={setName}
            required
            data-autofocus
          />
          <DateBox label={t('availability.roundFrom')} value={from} onChange={setFrom} required />
          <DateBox
            label={t('availability.roundTo')}
            value={to}
            onChange={setTo}
            required
            {...(ends === 'reversed' ? { error: t('common.endsBefore') } : {})}
          />
          <DateBox label={t('availability.roundDue')} value={dueOn} onChange={setDueOn} />
          <FailureLine error={begin.error} />
          <Group justify="end" gap="xs">
            <CancelButton />
            <Button type="submit" loading={begin.isPending} disabled={!isReady}>
              {t('availability.begin')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}
