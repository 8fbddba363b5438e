import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { call } from '#renderer/client/index.ts'
import { hearOpened } from '#renderer/client/opened.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'

/**
 * A list opened with Scrutin by the operating system opens the import: at once, or as soon as the roster
 * is there to take it.
 */
export function OpenedLists(): null {
  const navigate = useNavigate()
  useEffect(() => {
    const take = async (): Promise<void> => {
      try {
        const opened = await call('host.takeOpened', {})
        if (opened === null) return
        if (opened.others > 0) notifications.show({ message: t('app.openOne'), color: 'yellow' })
        await navigate({ to: '/exchange', search: { file: opened.token } })
      } catch (error) {
        showFailure(error)
      }
    }
    void take()
    return hearOpened(() => void take())
  }, [navigate])
  return null
}
