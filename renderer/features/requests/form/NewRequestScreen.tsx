import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import { newId, useMutationCall } from '#renderer/client/index.ts'
import { RequestCrumb } from '#renderer/field/request/RequestCrumb.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { Screen, useLeaveGuard } from '#renderer/ui/index.ts'
import { blankRequest } from './request-draft.ts'
import { RequestForm } from './RequestForm.tsx'

/** A new request; saved, its screen opens so that positions can be added. */
export function NewRequestScreen(): ReactNode {
  const navigate = useNavigate()
  const today = useToday()
  const [id] = useState(newId)
  const save = useMutationCall('request.save')
  const unsaved = useRef(false)
  const guard = useLeaveGuard(() => unsaved.current)
  return (
    <Screen crumb={<RequestCrumb />} title={t('requests.formNew')}>
      <RequestForm
        start={blankRequest(id, today)}
        busy={save.isPending}
        error={save.error}
        onDirty={() => (unsaved.current = true)}
        onCancel={() => void navigate({ to: '/requests' })}
        onSave={(request) =>
          save.mutate(
            { request, version: null },
            {
              onSuccess: () => {
                unsaved.current = false
                notifications.show({ message: t('requests.formSaved') })
                void navigate({ to: '/requests/$requestId', params: { requestId: request.id } })
              },
            },
          )
        }
      />
      {guard}
    </Screen>
  )
}
