import { Button, Radio, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import { phrase, say } from '#shared/text/index.ts'
import { ExportDialog } from '#renderer/field/export/ExportDialog.tsx'
import { t } from '#renderer/text/text.ts'

export interface ExportReasonsProps {
  readonly request: { readonly title: string }
  readonly positions: readonly PositionRow[]
}

/** Why each person considered for some positions was or was not selected, as a document. */
export function ExportReasons(of: ExportReasonsProps): ReactNode {
  const [open, setOpen] = useState(false)
  if (of.positions.length === 0) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('requests.exportReasons')}
      </Button>
      {open && <ReasonsDialog {...of} onClose={() => setOpen(false)} />}
    </>
  )
}

function ReasonsDialog({
  request,
  positions,
  onClose,
}: ExportReasonsProps & { readonly onClose: () => void }): ReactNode {
  const [detail, setDetail] = useState<'full' | 'brief'>('brief')
  const [only, ...others] = positions
  const title = others.length > 0 ? request.title : (only?.title ?? '')
  return (
    <ExportDialog
      title={t('requests.exportReasons')}
      nameIn={(language) => say(language, phrase('documents.fileReasons', { position: title }))}
      asksLanguage
      formats={['pdf', 'print', 'xlsx', 'csv', 'zip']}
      document={{ of: 'reasons', positions: positions.map(({ id }) => id), detail }}
      onClose={onClose}
    >
      <Text>{t('candidates.reasonsText')}</Text>
      <Radio.Group
        label={t('candidates.reasonsDetail')}
        value={detail}
        onChange={(value) => setDetail(value === 'full' ? 'full' : 'brief')}
      >
        <Stack gap={4} mt={4}>
          <Radio
            value="brief"
            label={t('candidates.reasonsBrief')}
            description={t('candidates.reasonsBriefNote')}
          />
          <Radio
            value="full"
            label={t('candidates.reasonsFull')}
            description={t('candidates.reasonsFullNote')}
          />
        </Stack>
      </Radio.Group>
    </ExportDialog>
  )
}
