import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { RosterSort } from '#shared/search/roster-query.ts'
import { phrase, say } from '#shared/text/index.ts'
import { call, isFailure, useQueryCall, useTask } from '#renderer/client/index.ts'
import { DocumentLanguage } from '#renderer/field/document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, ProgressBar, useFocusBack } from '#renderer/ui/index.ts'
import type { RosterColumnId } from '../roster-columns.tsx'
import type { RosterAsked } from '../search-to-query.ts'

export interface ExportRosterProps {
  readonly query: RosterAsked
  readonly sort: RosterSort
  readonly columns: readonly RosterColumnId[]
  readonly columnNames: readonly string[]
  readonly found: number
  readonly onClose: () => void
}

/** Writes the list as it stands on the screen: same people, columns and order. */
export function ExportRoster(props: ExportRosterProps): ReactNode {
  const { query, sort, columns, columnNames, found, onClose } = props
  useFocusBack()
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx')
  const language = useDocumentLanguage()
  const today = useQueryCall('app.status', {}).data?.today ?? ''
  const task = useTask()
  const write = useMutation({
    mutationFn: async () => {
      const suggestedName = `${say(language, phrase('documents.fileRoster', { date: today }))}.${format}`
      const target = await call('host.chooseTarget', { suggestedName })
      if (!target) return null
      const { rows } = await task.run((id) =>
        call('export.roster', {
          query,
          sort,
          columns: [...columns],
          format,
          to: target.token,
          task: id,
          language,
        }),
      )
      const { savedAs } = await call('host.deliver', { token: target.token })
      return { rows, savedAs }
    },
    networkMode: 'always',
    onSuccess: (written) => {
      if (!written) return
      notifications.show({
        message: t('roster.exported', { rows: written.rows, name: written.savedAs }),
      })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={t('roster.exportTitle')}>
      <Stack>
        <Text>{t('roster.exportText', { count: found, columns: columnNames.join(', ') })}</Text>
        <Radio.Group
          label={t('roster.exportFormat')}
          value={format}
          onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
        >
          <Group mt={4}>
            <Radio value="xlsx" label={t('roster.exportExcel')} />
            <Radio value="csv" label={t('roster.exportCsv')} />
          </Group>
        </Radio.Group>
        <DocumentLanguage />
        <Text c="dimmed">{t('roster.exportStamp')}</Text>
        {task.running && <ProgressBar task={task} label={t('roster.exporting')} />}
        {!isFailure(write.error, 'cancelled') && <FailureLine error={write.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button loading={write.isPending} onClick={() => write.mutate()} data-autofocus>
            {t('roster.exportGo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
