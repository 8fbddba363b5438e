import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { newId } from '#renderer/client/index.ts'
import { RequestCrumb } from '#renderer/field/request/RequestCrumb.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { Screen } from '#renderer/ui/index.ts'
import { blankRequest } from './request-draft.ts'
import { RequestForm } from './RequestForm.tsx'

/** A new request; saved, its screen opens so that positions can be added. */
export function NewRequestScreen(): ReactNode {
  const navigate = useNavigate()
  const today = useToday()
  const [id] = useState(newId)
  return (
    <Screen crumb={<RequestCrumb />} title={t('requests.formNew')}>
      <RequestForm
        start={blankRequest(id, today)}
        version={null}
        onCancel={() => void navigate({ to: '/requests' })}
        onSaved={(request) =>
          void navigate({ to: '/requests/$requestId', params: { requestId: request.id } })
        }
      />
    </Screen>
  )
}
