import { ActionIcon, Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type BudgetLine, budget as schema, type StoredBudget } from '#shared/domain/budget.ts'
import type { Id } from '#shared/domain/common.ts'
import { newId, useMutationCall } from '#renderer/client/index.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { AmountBox } from '#renderer/field/money/AmountBox.tsx'
import { CurrencyBox } from '#renderer/field/money/CurrencyBox.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox, NoteBox, WordsBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, FormDialog, RecordButtons, useFocusBack } from '#renderer/ui/index.ts'

export interface BudgetDialogProps {
  readonly request: Id
  /** Null writes the first estimate. */
  readonly budget: StoredBudget | null
  readonly onClose: () => void
}

const blankLine = (last: BudgetLine | undefined): BudgetLine => ({
  ...{ id: newId(), what: '', amount: 0, currency: last?.currency ?? 'USD' },
})

/** What a request is expected to cost, line by line. */
export function BudgetDialog({ request, budget, onClose }: BudgetDialogProps): ReactNode {
  useFocusBack()
  const today = useToday()
  const save = useMutationCall('budget.save')
  const remove = useMutationCall('budget.remove')
  const [draft, setDraft] = useState(() =>
    budget
      ? schema.parse(budget)
      : {
          ...{ id: newId(), request, estimatedOn: today, note: null },
          lines: [blankLine(undefined)],
        },
  )
  const [wrong, setWrong] = useState<ReadonlySet<Id>>(new Set())
  const set = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change })
  const put = (id: Id, change: Partial<BudgetLine>): void =>
    set({ lines: draft.lines.map((line) => (line.id === id ? { ...line, ...change } : line)) })
  const read = (id: Id, amount: number | null | undefined): void => {
    const next = new Set(wrong)
    if (amount === undefined) next.add(id)
    else next.delete(id)
    setWrong(next)
    if (amount !== undefined) put(id, { amount: amount ?? 0 })
  }
  const ready = wrong.size === 0 && draft.lines.every(({ what }) => what.trim() !== '')
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="xl"
      title={t('budgets.title')}
      withCloseButton={false}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!ready || save.isPending) return
          save.mutate(
            { budget: draft, version: budget?.version ?? null },
            {
              onSuccess: (saved) => {
                showDone(t('budgets.saved'), saved)
                onClose()
              },
            },
          )
        }}
      >
        <Stack gap="sm">
          {draft.lines.map((line) => (
            <Group key={line.id} align="flex-start" gap="xs" wrap="nowrap">
              <div style={{ flex: 1 }}>
                <WordsBox
                  label={t('funds.what')}
                  value={line.what}
                  onChange={(what) => put(line.id, { what })}
                />
              </div>
              <CurrencyBox
                value={line.currency}
                onChange={(currency) => put(line.id, { currency })}
              />
              <AmountBox
                key={line.currency}
                label={t('funds.amount')}
                currency={line.currency}
                value={line.amount === 0 ? null : line.amount}
                onChange={(amount) => read(line.id, amount)}
              />
              <ActionIcon
                mt={26}
                variant="subtle"
                aria-label={t('budgets.removeLine', { what: line.what })}
                onClick={() => {
                  setWrong(new Set([...wrong].filter((id) => id !== line.id)))
                  set({ lines: draft.lines.filter(({ id }) => id !== line.id) })
                }}
              >
                ✕
              </ActionIcon>
            </Group>
          ))}
          <div>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => set({ lines: [...draft.lines, blankLine(draft.lines.at(-1))] })}
            >
              {t('budgets.addLine')}
            </Button>
          </div>
          <DateBox
            label={t('budgets.estimatedOn')}
            required
            value={draft.estimatedOn}
            onChange={(estimatedOn) => estimatedOn !== null && set({ estimatedOn })}
          />
          <NoteBox label={t('funds.notes')} value={draft.note} onChange={(note) => set({ note })} />
          <FailureLine error={save.error ?? remove.error} />
          <RecordButtons
            onRemove={
              budget &&
              (() =>
                remove.mutate(
                  { id: budget.id, version: budget.version },
                  {
                    onSuccess: (gone) => {
                      showDone(t('budgets.removed'), gone)
                      onClose()
                    },
                  },
                ))
            }
            removing={remove.isPending}
            saving={save.isPending}
            ready={ready}
          />
        </Stack>
      </form>
      {budget && <HistoryOf entity="budget" id={budget.id} />}
    </FormDialog>
  )
}
