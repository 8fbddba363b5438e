import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { person as personSchema } from '#shared/domain/person.ts'
import type { ShownPerson } from '#shared/domain/restricted.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { EmptyState, Loading } from '#renderer/ui/index.ts'
import { PersonForm } from './PersonForm.tsx'

const route = getRouteApi('/roster/$personId/edit')

export function EditPersonScreen(): ReactNode {
  const { personId } = route.useParams()
  return <EditPerson key={personId} id={personId} />
}

/** The form keeps the version it began with: a change by somebody else must not slip under it. */
function EditPerson({ id }: { readonly id: Id }): ReactNode {
  const person = useQueryCall('person.get', { id })
  const [begun, setBegun] = useState<ShownPerson | null>(null)
  // An answer kept from before may be old; the form begins with a fresh one.
  if (begun === null && person.isSuccess && !person.isFetching) setBegun(person.data)

  if (begun === null) {
    return person.isError ? (
      <EmptyState title={t('person.gone')}>
        <Link to="/roster">{t('roster.title')}</Link>
      </EmptyState>
    ) : (
      <Loading lines={16} />
    )
  }
  return (
    <PersonForm
      key={begun.version}
      initial={personSchema.parse(begun)}
      version={begun.version}
      restricted={begun.restricted}
    />
  )
}
