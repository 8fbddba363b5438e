import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { ExportPlacements } from '#renderer/field/export/ExportPlacements.tsx'
import { t } from '#renderer/text/text.ts'

/** The people of a request as a document to be sent. */
export function ExportRoster({
  request,
}: {
  readonly request: Pick<RequestRow, 'id' | 'title'>
}): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('requests.exportRoster')}
      </Button>
      {open && (
        <ExportPlacements
          request={request}
          as="deployed"
          shown={null}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
