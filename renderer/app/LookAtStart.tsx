import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { call } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'

/** Looks once for a newer version, where somebody wished so, and says each time that it did. */
export function LookAtStart(): null {
  const navigate = useNavigate()
  useEffect(() => {
    const look = async (): Promise<void> => {
      const state = await call('host.lookForUpdate', { atStart: true })
      if (state === null) return
      if (state.found === null) {
        notifications.show({
          message: t('settings.updatesStartNone', { place: state.looked?.place ?? '' }),
        })
        return
      }
      const notice = notifications.show({
        title: t('settings.updatesStartFound', { version: state.found.version }),
        autoClose: false,
        message: (
          <Button
            size="compact-sm"
            onClick={() => {
              notifications.hide(notice)
              void navigate({ to: '/settings' })
            }}
          >
            {t('settings.updatesGo')}
          </Button>
        ),
      })
    }
    void look().catch(showFailure)
  }, [navigate])
  return null
}
