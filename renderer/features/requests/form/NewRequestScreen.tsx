import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { newId, useMutationCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { Screen } from '#renderer/ui/index.ts'
import { useToday } from '../use-today.ts'
import { RequestCrumb } from '../RequestCrumb.tsx'
import { blankRequest } from './request-draft.ts'
import { RequestForm } from './RequestForm.tsx'
import { useLeaveGuard } from './use-leave-guard.tsx'

/** A new request; saved, its screen opens so that positions can be added. */
export function NewRequestScreen(): ReactNode {
  const navigate = useNavigate()
  const today = useToday()
  const [id] = useState(newId)
  const save = useMutationCall('request.save')
  const guard = useLeaveGuard()
  return (
    <Screen crumb={<RequestCrumb />} title={t('requests.formNew')}>
      <RequestForm
        start={blankRequest(id, today)}
        busy={save.isPending}
        error={save.error}
        onDirty={guard.watch}
        onCancel={() => void navigate({ to: '/requests' })}
        onSave={(request) =>
          save.mutate(
            { request, version: null },
            {
              onSuccess: () => {
                guard.release()
                notifications.show({ message: t('requests.formSaved') })
                void navigate({ to: '/requests/$requestId', params: { requestId: request.id } })
              },
            },
          )
        }
      />
      {guard.dialog}
    </Screen>
  )
}
