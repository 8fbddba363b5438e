import { Button, Group, Modal } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { StoredDocument } from '#shared/domain/document.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, useFocusBack } from '#renderer/ui/index.ts'
import classes from './attached.module.css'
import { useSaveDocument } from './use-save-document.ts'

/** Shows a document where that is safe: a text, or a picture. Nothing of it is ever run. */
export function PreviewDialog({
  document,
  onClose,
}: {
  readonly document: StoredDocument
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const preview = useQueryCall('document.preview', { id: document.id })
  const { save, busy } = useSaveDocument()
  return (
    <Modal opened onClose={onClose} title={document.name} size="xl">
      <Answer to={preview} loading={6}>
        {(shown) => {
          switch (shown.as) {
            case 'text':
              return (
                <>
                  <pre className={classes.text} dir="auto" tabIndex={0}>
                    {shown.text}
                  </pre>
                  {shown.cut && <p className={classes.dim}>{t('attached.cut')}</p>}
                </>
              )
            case 'picture':
              return <Picture {...shown} name={document.name} />
            case 'nothing':
              return <p>{t('attached.noPreview')}</p>
          }
        }}
      </Answer>
      <Group justify="flex-end" mt="sm">
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
        <Button loading={busy} onClick={() => save(document)}>
          {t('attached.saveAs')}
        </Button>
      </Group>
    </Modal>
  )
}

function Picture(shown: {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly name: string
}): ReactNode {
  const { bytes, mediaType, name } = shown
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    // An address of this page alone, of a type that pictures have: nothing in the bytes is taken for a page.
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
    if (image.current) image.current.src = made
    return () => URL.revokeObjectURL(made)
  }, [bytes, mediaType])
  return <img ref={image} className={classes.picture} alt={name} />
}
