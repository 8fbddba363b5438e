import { Checkbox, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { FundRow } from '#shared/contract/fund-calls.ts'
import { newId, useMutationCall } from '#renderer/client/index.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { NoteBox, TextBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, FormDialog, RecordButtons, useFocusBack } from '#renderer/ui/index.ts'

/** A fund of the office: the Trust Fund for Electoral Observation is offered as the first. */
export function FundDialog({
  fund,
  onClose,
}: {
  readonly fund: FundRow | null
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const [name, setName] = useState<string | null>(fund?.name ?? null)
  const [notes, setNotes] = useState(fund?.notes ?? null)
  const [closed, setClosed] = useState(fund?.closed ?? false)
  const save = useMutationCall('fund.save')
  const remove = useMutationCall('fund.remove')
  const kept = name?.trim() ?? ''
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t(fund ? 'funds.editFund' : 'funds.addFund')}
      withCloseButton={false}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (kept === '') return
          save.mutate(
            {
              fund: { id: fund?.id ?? newId(), name: kept, notes, closed },
              version: fund?.version ?? null,
            },
            {
              onSuccess: (saved) => {
                showDone(t('funds.fundSaved', { name: kept }), saved)
                onClose()
              },
            },
          )
        }}
      >
        <Stack gap="sm">
          <TextBox
            label={t('funds.name')}
            description={t('funds.nameText')}
            required
            value={name}
            onChange={setName}
          />
          <NoteBox label={t('funds.notes')} value={notes} onChange={setNotes} />
          {fund && (
            <Checkbox
              label={t('funds.closedText')}
              checked={closed}
              onChange={(event) => setClosed(event.currentTarget.checked)}
            />
          )}
          <FailureLine error={save.error ?? remove.error} />
          <RecordButtons
            onRemove={
              fund &&
              (() =>
                remove.mutate(
                  { id: fund.id, version: fund.version },
                  {
                    onSuccess: (done) => {
                      showDone(t('funds.fundRemoved', { name: fund.name }), done)
                      onClose()
                    },
                  },
                ))
            }
            removing={remove.isPending}
            saving={save.isPending}
            ready={kept !== ''}
          />
        </Stack>
      </form>
      {fund && <HistoryOf entity="fund" id={fund.id} />}
    </FormDialog>
  )
}
