import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { lengthInDays, stateOfEnds } from '#shared/calendar/index.ts'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import { certainSpan } from '#shared/domain/certain-windows.ts'
import { personName } from '#shared/domain/person.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { isOverPosts, useOverPosts } from '#renderer/field/status/use-over-posts.tsx'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, DateBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'

export interface ChooseDialogProps {
  readonly row: MatchRow
  readonly position: PositionRow
  readonly tried: boolean
  readonly onClose: () => void
}

/** Fills a post: selects the candidacy and plans the deployment, under an offer and with dates. */
export function ChooseDialog({ row, position, tried, onClose }: ChooseDialogProps): ReactNode {
  useFocusBack()
  const { person } = row
  const name = personName(person)
  const plan = useMutationCall('deployment.plan')
  const over = useOverPosts(plan.isPending, send)
  const offers = person.providers.filter(({ valid }) => valid)
  const [provider, setProvider] = useState(offers[0]?.id ?? null)
  const [ends, setEnds] = useState(certainSpan(position.windows))
  const state = stateOfEnds(ends)
  const inOrder = state === 'inOrder'

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    // Enter twice is one choice.
    if (!inOrder || plan.isPending) return
    send({ position: position.id, person: person.id, provider, ...ends })
  }
  function send(asked: ParamsOf<'deployment.plan'>): void {
    plan.mutate(asked, {
      onSuccess: (planned) => {
        showDone(t('match.chooseDone', { name, period: showPeriod(planned) }), planned)
        onClose()
      },
      onError: (error) => over.asks(asked, error),
    })
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('match.chooseTitle', { name })}
      withCloseButton={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm">
            {t('match.chooseText')} {tried && t('match.chooseDraft')}
          </Text>
          <ChoiceBox
            label={t('match.chooseProvider')}
            placeholder={t('match.chooseNoProvider')}
            choices={offers.map(({ id, name: label }) => ({ value: id, label }))}
            value={provider}
            onChange={setProvider}
          />
          <Group grow align="flex-start">
            <DateBox
              label={t('match.chooseFrom')}
              required
              value={ends.from}
              onChange={(from) => from !== null && setEnds({ ...ends, from })}
            />
            <DateBox
              label={t('match.chooseTo')}
              required
              value={ends.to}
              onChange={(to) => to !== null && setEnds({ ...ends, to })}
            />
          </Group>
          <Text size="xs" role="status" c={inOrder ? 'var(--ink2)' : 'var(--not)'}>
            {inOrder && t('match.chooseDays', { days: lengthInDays(ends) })}
            {state === 'reversed' && t('match.chooseOrder')}
          </Text>
          <FailureLine error={isOverPosts(plan.error) ? null : plan.error} />
          <Group justify="flex-end" gap="xs">
            <CancelButton />
            <Button type="submit" loading={plan.isPending} disabled={!inOrder} data-autofocus>
              {t('match.chooseConfirm')}
            </Button>
          </Group>
        </Stack>
      </form>
      {over.dialog}
    </FormDialog>
  )
}
