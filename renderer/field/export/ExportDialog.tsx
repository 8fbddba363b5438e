import { Button, Checkbox, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { DocumentParams } from '#shared/contract/outgoing-calls.ts'
import type { LanguageOfTexts } from '#shared/text/locales.ts'
import { call, isFailure, useQueryCall, useTask } from '#renderer/client/index.ts'
import { DocumentLanguage } from '#renderer/field/document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { fileName } from '#renderer/field/use-export.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, ProgressBar, useFocusBack } from '#renderer/ui/index.ts'
import { DocumentPreview } from './DocumentPreview.tsx'
import classes from './ExportDialog.module.css'
import { printPage } from './print-page.ts'

/** Ways of writing a document; a calendar holds its days only. */
export type ExportFormat = 'pdf' | 'print' | 'xlsx' | 'csv' | 'ics' | 'zip'

/** What the dialog asked, for the call that writes a sheet. */
export interface AskedExport {
  readonly to: string
  readonly task: string
  readonly format: 'xlsx' | 'csv'
  readonly stamp: boolean
  readonly language: LanguageOfTexts
  readonly purpose: string
}

export interface ExportDialogProps {
  readonly title: string
  /** Name of the file without its ending, in the language of the document. */
  readonly nameIn: (language: LanguageOfTexts) => string
  /** What is written, and the choices about it. */
  readonly children: ReactNode
  /** Off where the document is in the words of the screen. */
  readonly asksLanguage: boolean
  readonly formats: readonly ExportFormat[]
  /** The format chosen at first; a workbook where not given. */
  readonly begins?: ExportFormat
  /** What is looked at, printed and written. */
  readonly document: DocumentParams
  /** Writes sheets in place of the document, where the sheet is another. */
  readonly writeSheet?: ((asked: AskedExport) => Promise<{ readonly rows: number }>) | undefined
  /** The sheet holds passport or emergency data; of the document the preview knows. */
  readonly restricted?: boolean
  readonly onClose: () => void
}

/** Every export: says and shows what will be written, asks how and where, writes, tells of it. */
export function ExportDialog(props: ExportDialogProps): ReactNode {
  const { title, children, asksLanguage, document, onClose } = props
  useFocusBack()
  const features = useQueryCall('host.features', {}).data
  // The desktop writes PDF files; a browser prints, and saves as PDF there.
  const formats = props.formats.filter((each) => each !== 'pdf' || features?.pdf === true)
  const [chosen, setFormat] = useState<ExportFormat>(props.begins ?? 'xlsx')
  const format = formats.includes(chosen) ? chosen : (formats[0] ?? 'xlsx')
  const [stamp, setStamp] = useState(true)
  const [purpose, setPurpose] = useState('')
  const language = useDocumentLanguage()
  const preview = useQueryCall('outgoing.preview', { document, language }, { keepPrevious: true })
  const author = useAuthor()
  const restricted = props.restricted ?? preview.data?.restricted ?? false
  const task = useTask()
  const writing = useMutation({
    mutationFn: async () => {
      await author.keep()
      return write({ ...props, format, language, stamp, purpose: purpose.trim() }, task.run)
    },
    networkMode: 'always',
    onSuccess: (written) => {
      if (!written) return
      notifications.show({
        message:
          written.savedAs === null
            ? t('outgoing.printed', { rows: written.rows })
            : t('outgoing.done', { rows: written.rows, name: written.savedAs }),
      })
      onClose()
    },
  })
  const incomplete = restricted && purpose.trim() === ''
  return (
    <Modal opened onClose={onClose} title={title} size="min(1240px, 96vw)">
      <form
        className={classes.halves}
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
            onChange={(value) => setFormat(formats.find((each) => each === value) ?? 'xlsx')}
          >
            <Group mt={4} gap="sm">
              {formats.map((each) => (
                <Radio key={each} value={each} label={t(FORMAT_NAMES[each])} />
              ))}
            </Group>
          </Radio.Group>
          {format === 'csv' && (
            <Checkbox
              checked={stamp}
              onChange={(event) => setStamp(event.currentTarget.checked)}
              label={t('outgoing.csvStamp')}
              description={t('outgoing.csvStampNote')}
            />
          )}
          <Text c="dimmed">{t(FORMAT_NOTES[format])}</Text>
          {asksLanguage && <DocumentLanguage />}
          {author.field}
          {restricted && (
            <TextInput
              label={t('outgoing.purpose')}
              description={t('outgoing.purposeNote')}
              value={purpose}
              onChange={(event) => setPurpose(event.currentTarget.value)}
              maxLength={300}
              required
            />
          )}
          {task.running && <ProgressBar task={task} label={t('outgoing.writing')} />}
          {!isFailure(writing.error, 'cancelled') && <FailureLine error={writing.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={incomplete} loading={writing.isPending} data-autofocus>
              {format === 'print' ? t('outgoing.goPrint') : t('outgoing.go')}
            </Button>
          </Group>
        </Stack>
        <DocumentPreview preview={preview} />
      </form>
    </Modal>
  )
}

const FORMAT_NAMES = {
  pdf: 'outgoing.pdf',
  print: 'outgoing.print',
  xlsx: 'outgoing.xlsx',
  csv: 'outgoing.csv',
  ics: 'outgoing.ics',
  zip: 'outgoing.zip',
} as const
const FORMAT_NOTES = {
  pdf: 'outgoing.paperNote',
  print: 'outgoing.printNote',
  xlsx: 'outgoing.stamp',
  csv: 'outgoing.csvNote',
  ics: 'outgoing.icsNote',
  zip: 'outgoing.zipNote',
} as const

type Writing = Pick<ExportDialogProps, 'nameIn' | 'document' | 'writeSheet'> & {
  readonly format: ExportFormat
  readonly language: LanguageOfTexts
  readonly stamp: boolean
  readonly purpose: string
}

/** Writes as was asked; null where somebody changed their mind about where to. */
async function write(
  { nameIn, document, writeSheet, format, language, stamp, purpose }: Writing,
  run: <R>(work: (task: string) => Promise<R>) => Promise<R>,
): Promise<{ readonly rows: number; readonly savedAs: string | null } | null> {
  const asked = { document, language, purpose }
  if (format === 'print') {
    const page = await run((task) => call('outgoing.page', { ...asked, to: null, task }))
    await printPage(page.html)
    return { rows: page.rows, savedAs: null }
  }
  const target = await call('host.chooseTarget', {
    suggestedName: fileName(nameIn(language), format),
  })
  if (!target) return null
  const to = target.token
  const { rows } = await run(async (task) => {
    if (format === 'pdf') {
      const page = await call('outgoing.page', { ...asked, to, task })
      await call('host.printPdf', { html: page.html, to })
      return page
    }
    const own = { to, task, stamp: format === 'csv' && stamp }
    return writeSheet && (format === 'xlsx' || format === 'csv')
      ? writeSheet({ ...own, format, language, purpose })
      : call('outgoing.write', { ...asked, ...own, format })
  })
  const { savedAs } = await call('host.deliver', { token: to })
  return { rows, savedAs }
}

/** Asks for the name that documents have, where this computer knows only that of its account. */
function useAuthor() {
  const settings = useQueryCall('host.settings', {}).data
  const account = useQueryCall('app.status', {}).data?.user ?? ''
  const [name, setName] = useState('')
  const isAsked = settings?.userName === ''
  return {
    field: isAsked ? (
      <TextInput
        label={t('outgoing.author')}
        description={t('outgoing.authorNote', { account })}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={300}
      />
    ) : null,
    async keep() {
      const userName = name.trim()
      if (isAsked && userName !== '') await call('host.saveSettings', { settings: { userName } })
    },
  }
}
