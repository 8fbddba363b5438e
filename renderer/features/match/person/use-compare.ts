import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { t } from '#renderer/text/text.ts'

/** As many as fit side by side, and as the engine explains at once. */
const COMPARED_AT_MOST = 5

export interface ComparedPeople {
  readonly people: readonly string[]
  readonly toggle: (person: string) => void
}

/** The people put side by side, in the order they were added. */
export function useCompare(): ComparedPeople {
  const [people, setPeople] = useState<readonly string[]>([])
  return {
    people,
    toggle: (person) => {
      if (people.includes(person)) setPeople(people.filter((each) => each !== person))
      else if (people.length < COMPARED_AT_MOST) setPeople([...people, person])
      else notifications.show({ message: t('match.compareFull'), color: 'yellow' })
    },
  }
}
