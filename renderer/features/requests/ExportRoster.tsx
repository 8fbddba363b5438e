import { Button, Menu } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { ExportPlacements } from '#renderer/field/export/ExportPlacements.tsx'
import { ExportRequest } from '#renderer/field/export/ExportRequest.tsx'
import { t } from '#renderer/text/text.ts'

/** A request, or its people, as a document to be sent. */
export function ExportRoster({
  request,
}: {
  readonly request: Pick<RequestRow, 'id' | 'title'>
}): ReactNode {
  const [open, setOpen] = useState<'people' | 'file' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default">{t('requests.exportRoster')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('people')}>{t('outgoing.peopleOf')}</Menu.Item>
          <Menu.Item onClick={() => setOpen('file')}>{t('outgoing.fileOf')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'people' && (
        <ExportPlacements request={request} as="deployed" shown={null} onClose={close} />
      )}
      {open === 'file' && <ExportRequest request={request} onClose={close} />}
    </>
  )
}
