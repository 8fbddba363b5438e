import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { call } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import classes from './DropAnywhere.module.css'

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false

/** A list dropped anywhere on the window opens the import, but where a part of the screen takes files itself. */
export function DropAnywhere(): ReactNode {
  const [over, setOver] = useState(false)
  const navigate = useNavigate()

  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      // A part of the screen that takes files itself has said so.
      setOver(!event.defaultPrevented)
      event.preventDefault()
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      if (event.defaultPrevented) return setOver(false)
      // Without this the window would leave the app and show the file.
      event.preventDefault()
      setOver(false)
      const [file, ...others] = event.dataTransfer?.files ?? []
      if (others.length > 0) notifications.show({ message: t('app.dropOne'), color: 'yellow' })
      else if (file) void receive(file)
    }
    const receive = async (file: File): Promise<void> => {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer())
        const { token } = await call('host.receiveFile', { name: file.name, bytes })
        await navigate({ to: '/exchange', search: { file: token } })
      } catch (error) {
        showFailure(error)
      }
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [navigate])

  if (!over) return null
  return (
    <div className={classes.over}>
      <div className={classes.box}>
        <b>{t('app.dropHint')}</b>
        <div>{t('app.dropHintMore')}</div>
      </div>
    </div>
  )
}
