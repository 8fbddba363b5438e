import { Button, Checkbox, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { LanguageOfTexts } from '#shared/text/locales.ts'
import { call, isFailure, useTask } from '#renderer/client/index.ts'
import { DocumentLanguage } from '#renderer/field/document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { fileName } from '#renderer/field/use-export.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, ProgressBar, useFocusBack } from '#renderer/ui/index.ts'

/** What the dialog asked, for the call that writes. */
export interface AskedExport {
  readonly to: string
  readonly task: string
  readonly format: 'xlsx' | 'csv'
  readonly stamp: boolean
  readonly language: LanguageOfTexts
}

export interface ExportDialogProps {
  readonly title: string
  /** Name of the file without its ending, in the language of the document. */
  readonly nameIn: (language: LanguageOfTexts) => string
  /** What is written, and the choices about it. */
  readonly children: ReactNode
  /** Off where the document is in the words of the screen. */
  readonly asksLanguage: boolean
  /** Something that must be said first is missing. */
  readonly incomplete?: boolean
  readonly write: (asked: AskedExport) => Promise<{ readonly rows: number }>
  readonly onClose: () => void
}

/** Every export of a table: says what will be written, asks how and where, writes, tells of it. */
export function ExportDialog(props: ExportDialogProps): ReactNode {
  const { title, nameIn, children, asksLanguage, incomplete = false, write, onClose } = props
  useFocusBack()
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx')
  const [stamp, setStamp] = useState(true)
  const language = useDocumentLanguage()
  const task = useTask()
  const writing = useMutation({
    mutationFn: async () => {
      const suggestedName = fileName(nameIn(language), format)
      const target = await call('host.chooseTarget', { suggestedName })
      if (!target) return null
      const { rows } = await task.run((id) =>
        write({ to: target.token, task: id, format, stamp: format === 'csv' && stamp, language }),
      )
      const { savedAs } = await call('host.deliver', { token: target.token })
      return { rows, savedAs }
    },
    networkMode: 'always',
    onSuccess: (written) => {
      if (!written) return
      notifications.show({
        message: t('outgoing.done', { rows: written.rows, name: written.savedAs }),
      })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!incomplete) writing.mutate()
        }}
      >
        <Stack>
          {children}
          <Radio.Group
            label={t('outgoing.format')}
            value={format}
            onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
          >
            <Group mt={4}>
              <Radio value="xlsx" label={t('outgoing.xlsx')} />
              <Radio value="csv" label={t('outgoing.csv')} />
            </Group>
          </Radio.Group>
          {format === 'csv' ? (
            <Checkbox
              checked={stamp}
              onChange={(event) => setStamp(event.currentTarget.checked)}
              label={t('outgoing.csvStamp')}
              description={t('outgoing.csvStampNote')}
            />
          ) : (
            <Text c="dimmed">{t('outgoing.stamp')}</Text>
          )}
          {asksLanguage && <DocumentLanguage />}
          {task.running && <ProgressBar task={task} label={t('outgoing.writing')} />}
          {!isFailure(writing.error, 'cancelled') && <FailureLine error={writing.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={incomplete} loading={writing.isPending} data-autofocus>
              {t('outgoing.go')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
