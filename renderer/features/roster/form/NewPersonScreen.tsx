import { type ReactNode, useState } from 'react'
import { blankPerson } from '#shared/domain/person.ts'
import { newId } from '#renderer/client/index.ts'
import { PersonForm } from './PersonForm.tsx'

export function NewPersonScreen(): ReactNode {
  const [blank] = useState(() => blankPerson(newId()))
  return <PersonForm initial={blank} version={null} />
}
