import { Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ContributionRow, FundRow } from '#shared/contract/fund-calls.ts'
import { contribution as schema } from '#shared/domain/fund.ts'
import { newId, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { ProviderBox } from '#renderer/field/boxes/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { AmountBox } from '#renderer/field/money/AmountBox.tsx'
import { CurrencyBox } from '#renderer/field/money/CurrencyBox.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, DateBox, NoteBox, TextBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, FormDialog, RecordButtons, useFocusBack } from '#renderer/ui/index.ts'

/** What somebody pledged to a fund, and paid. */
export function ContributionDialog({
  fund,
  of,
  onClose,
}: {
  readonly fund: FundRow
  readonly of: ContributionRow | null
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const today = useToday()
  const requests = useQueryCall('request.list', {}).data ?? []
  const positions = useQueryCall('position.list', {}).data ?? []
  const save = useMutationCall('contribution.save')
  const remove = useMutationCall('contribution.remove')
  const [draft, setDraft] = useState(() =>
    of
      ? schema.parse(of)
      : {
          ...{ id: newId(), fund: fund.id, provider: null, contributor: null, amount: 0 },
          currency: fund.balances[0]?.currency ?? 'USD',
          ...{ pledgedOn: today, receivedOn: null, request: null, position: null, notes: null },
        },
  )
  const [wrong, setWrong] = useState(false)
  const set = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change })
  const early = draft.receivedOn !== null && draft.receivedOn < draft.pledgedOn
  const ready =
    draft.amount > 0 && !wrong && !early && (draft.provider !== null || Boolean(draft.contributor))
  const done = (
    text: 'funds.contributionSaved' | 'funds.contributionRemoved',
    by: object,
  ): void => {
    showDone(t(text, { name: fund.name }), by)
    onClose()
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="lg"
      title={t('funds.contributionTitle', { name: fund.name })}
      withCloseButton={false}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!ready) return
          save.mutate(
            { contribution: draft, version: of?.version ?? null },
            { onSuccess: (saved) => done('funds.contributionSaved', saved) },
          )
        }}
      >
        <Stack gap="sm">
          <Group grow align="flex-start">
            <ProviderBox
              label={t('funds.provider')}
              value={draft.provider}
              onChange={(provider) => set({ provider })}
            />
            <TextBox
              label={t('funds.contributor')}
              value={draft.contributor}
              onChange={(contributor) => set({ contributor })}
            />
          </Group>
          <Group align="flex-start">
            <CurrencyBox value={draft.currency} onChange={(currency) => set({ currency })} />
            <AmountBox
              key={draft.currency}
              label={t('funds.amount')}
              required
              currency={draft.currency}
              value={draft.amount === 0 ? null : draft.amount}
              onChange={(amount) => {
                setWrong(amount === undefined)
                if (amount !== undefined) set({ amount: amount ?? 0 })
              }}
            />
          </Group>
          <Group grow align="flex-start">
            <DateBox
              label={t('funds.pledgedOn')}
              required
              value={draft.pledgedOn}
              onChange={(pledgedOn) => pledgedOn !== null && set({ pledgedOn })}
            />
            <DateBox
              label={t('funds.receivedOn')}
              value={draft.receivedOn}
              error={early ? t('problems.beforePledged') : undefined}
              onChange={(receivedOn) => set({ receivedOn })}
            />
          </Group>
          <Group grow align="flex-start">
            <ChoiceBox
              label={t('funds.forRequest')}
              choices={requests.map(({ id, title }) => ({ value: id, label: title }))}
              value={draft.request}
              onChange={(request) => set({ request, position: null })}
            />
            <ChoiceBox
              label={t('funds.forPosition')}
              choices={positions
                .filter((each) => each.request === draft.request)
                .map(({ id, title }) => ({ value: id, label: title }))}
              value={draft.position}
              onChange={(position) => set({ position })}
            />
          </Group>
          <NoteBox
            label={t('funds.notes')}
            value={draft.notes}
            onChange={(notes) => set({ notes })}
          />
          <FailureLine error={save.error ?? remove.error} />
          <RecordButtons
            onRemove={
              of &&
              (() =>
                remove.mutate(
                  { id: of.id, version: of.version },
                  { onSuccess: (gone) => done('funds.contributionRemoved', gone) },
                ))
            }
            removing={remove.isPending}
            saving={save.isPending}
            ready={ready}
          />
        </Stack>
      </form>
      {of && <HistoryOf entity="contribution" id={of.id} />}
    </FormDialog>
  )
}
