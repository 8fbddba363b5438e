import { type ReactNode, useState } from 'react'
import { newId } from '#renderer/client/index.ts'
import { blankPerson } from './new-person.ts'
import { PersonForm } from './PersonForm.tsx'

export function NewPersonScreen(): ReactNode {
  const [blank] = useState(() => blankPerson(newId()))
  return <PersonForm initial={blank} version={null} />
}
