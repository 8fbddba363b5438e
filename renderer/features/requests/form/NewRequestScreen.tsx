import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { newId, useQueryCall } from '#renderer/client/index.ts'
import { RequestCrumb } from '#renderer/field/request/RequestCrumb.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, Screen } from '#renderer/ui/index.ts'
import { blankRequest, followUpOf, type RequestDraft } from './request-draft.ts'
import { RequestForm } from './RequestForm.tsx'

/** A new request, empty or going on with an earlier one; saved, its screen opens so that positions can be added. */
export function NewRequestScreen(): ReactNode {
  const today = useToday()
  const { continues } = useSearch({ from: '/requests/new' })
  const [id] = useState(newId)
  const earlier = useQueryCall(
    'request.get',
    { id: continues ?? '' },
    { enabled: continues !== undefined },
  )
  return (
    <Screen crumb={<RequestCrumb />} title={t('requests.formNew')}>
      {continues === undefined ? (
        <NewRequest start={() => blankRequest(id, today)} />
      ) : (
        <Answer to={earlier} loading={9}>
          {({ request }) => <NewRequest start={() => followUpOf(request, { id, today, newId })} />}
        </Answer>
      )}
    </Screen>
  )
}

function NewRequest({ start }: { readonly start: () => RequestDraft }): ReactNode {
  const navigate = useNavigate()
  // Whatever changes of the earlier request meanwhile, the form is what was begun.
  const [begun] = useState(start)
  return (
    <RequestForm
      start={begun}
      version={null}
      onCancel={() => void navigate({ to: '/requests' })}
      onSaved={(request) =>
        void navigate({ to: '/requests/$requestId', params: { requestId: request.id } })
      }
    />
  )
}
