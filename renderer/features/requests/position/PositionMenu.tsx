import { Button, Menu } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import { newId, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import { AskAlsoDialog } from './AskAlsoDialog.tsx'
import { copyPosition, templateOf } from './copies.ts'

export interface PositionMenuProps {
  readonly position: PositionRow
  /** The other positions of the request. */
  readonly others: readonly PositionRow[]
}

/** Copies of a position: beside it, to its siblings, and in the office's library. */
export function PositionMenu({ position, others }: PositionMenuProps): ReactNode {
  const save = useMutationCall('position.save')
  const keep = useMutationCall('positionTemplate.save')
  const [asking, setAsking] = useState(false)
  const templates = useQueryCall('positionTemplate.list', {})
  const copy = (): void => {
    const title = t('requests.copyOf', { title: position.title })
    save.mutate(
      {
        position: copyPosition(position, { request: position.request, title }, newId),
        version: null,
      },
      {
        onSuccess: (saved) => showDone(t('requests.positionCopied'), saved),
        onError: showFailure,
      },
    )
  }
  const toLibrary = (): void => {
    // A title stands once in the library: what was kept under it is changed.
    const known = templates.data?.find(({ title }) => title === position.title)
    keep.mutate(
      {
        template: templateOf(position, known?.id ?? newId()),
        version: known?.version ?? null,
      },
      {
        onSuccess: (saved) =>
          showDone(t(known ? 'requests.templateChangedDone' : 'requests.templateSaved'), saved),
        onError: showFailure,
      },
    )
  }
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            aria-label={t('requests.positionMenu', { position: position.title })}
          >
            …
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={copy}>{t('requests.positionCopy')}</Menu.Item>
          {others.length > 0 && position.requirements.length > 0 && (
            <Menu.Item onClick={() => setAsking(true)}>{t('requests.positionAskAlso')}</Menu.Item>
          )}
          <Menu.Item onClick={toLibrary}>{t('requests.templateSave')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <AskAlsoDialog position={position} others={others} onClose={() => setAsking(false)} />
      )}
    </>
  )
}
