import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { useSaveDeployment } from '#renderer/field/deployment/use-save-deployment.ts'
import { deploymentWords } from '#renderer/field/status/deployment-words.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, useFocusBack } from '#renderer/ui/index.ts'

export interface RealDayDialogProps {
  readonly row: DeploymentRow
  /** In the field before the first day, or back before the last one. */
  readonly status: 'deployed' | 'completed'
  readonly today: string
  readonly onClose: () => void
}

/** Asks for the day a mission really began or ended, where that is earlier than its dates say. */
export function RealDayDialog({ row, status, today, onClose }: RealDayDialogProps): ReactNode {
  useFocusBack()
  const [day, setDay] = useState(today)
  const { save, pending, error } = useSaveDeployment()
  const begins = status === 'deployed'
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    save(
      row,
      { status, reason: null, ...(begins ? { from: day } : { to: day }) },
      (saved) => {
        showDone(
          t('deployments.statusMoved', { name: row.personName, status: deploymentWords(status) }),
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
      title={t('deployments.exitTitle', { status: deploymentWords(status), name: row.personName })}
      withCloseButton={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {/* Focus on the text: a date box opens its calendar on focus, over all the rest. */}
          <Text size="sm" tabIndex={-1} data-autofocus style={{ outline: 'none' }}>
            {begins
              ? t('deployments.realFirstText', { date: showDate(row.from) })
              : t('deployments.realLastText', { date: showDate(row.to) })}
          </Text>
          <DateBox
            label={t(begins ? 'deployments.realFirst' : 'deployments.realLast')}
            required
            {...(begins ? {} : { min: row.from })}
            max={today}
            value={day}
            onChange={(next) => next !== null && setDay(next)}
          />
          <FailureLine error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={pending}>
              {deploymentWords(status)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
