import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { lengthInDays, stateOfEnds } from '#shared/calendar/index.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox, TextBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, useFocusBack } from '#renderer/ui/index.ts'
import { ProviderBox } from '../boxes/index.ts'
import { useSaveDeployment } from './use-save-deployment.ts'

export interface DatesDialogProps {
  readonly row: DeploymentRow
  readonly onClose: () => void
}

const changeWords = (before: number, after: number): string => {
  if (after > before) return t('deployments.editExtends', { days: after - before })
  if (after < before) return t('deployments.editShortens', { days: before - after })
  return ''
}

/** Dates, provider and funding of a deployment. An extension is a new last day, kept in the history. */
export function DatesDialog({ row, onClose }: DatesDialogProps): ReactNode {
  useFocusBack()
  // As it was when the dialog opened: a change made elsewhere since then must be a conflict.
  const [opened] = useState(row)
  const [ends, setEnds] = useState({ from: row.from, to: row.to })
  const [provider, setProvider] = useState(row.provider)
  const [funding, setFunding] = useState(row.funding)
  const { save, pending, error } = useSaveDeployment()
  const state = stateOfEnds(ends)
  const inOrder = state === 'inOrder'
  const change = inOrder ? changeWords(lengthInDays(opened), lengthInDays(ends)) : ''

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (!inOrder) return
    save(
      opened,
      { ...ends, provider, funding },
      (saved) => {
        showDone(
          t('deployments.editSaved', { name: row.personName, period: showPeriod(ends) }),
          saved,
        )
        onClose()
      },
      true,
    )
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('deployments.editTitle', { name: row.personName, position: row.positionTitle })}
      withCloseButton={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {/* Focus on the request: a date box opens its calendar on focus, over all the rest. */}
          <Text size="sm" tabIndex={-1} data-autofocus style={{ outline: 'none' }}>
            {row.requestTitle}
          </Text>
          <Group grow align="flex-start">
            <DateBox
              label={t('deployments.editFrom')}
              required
              value={ends.from}
              onChange={(from) => from !== null && setEnds({ ...ends, from })}
            />
            <DateBox
              label={t('deployments.editTo')}
              required
              value={ends.to}
              onChange={(to) => to !== null && setEnds({ ...ends, to })}
            />
          </Group>
          <Text size="xs" role="status" c={inOrder ? 'var(--ink2)' : 'var(--not)'}>
            {inOrder &&
              [t('deployments.editDays', { days: lengthInDays(ends) }), change]
                .filter(Boolean)
                .join('; ')}
            {state === 'reversed' && t('deployments.editOrder')}
          </Text>
          <ProviderBox
            label={t('deployments.editProvider')}
            value={provider}
            onChange={setProvider}
          />
          <TextBox label={t('deployments.editFunding')} value={funding} onChange={setFunding} />
          <FailureLine error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={pending} disabled={!inOrder}>
              {t('deployments.editSave')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
