import { useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import type { RestrictedValues } from '#shared/domain/restricted.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showFailure } from '#renderer/ui/index.ts'

export interface Restricted {
  /** Null until they were asked for. */
  readonly values: RestrictedValues | null
  readonly isBusy: boolean
  /** Asks for them: the reason is kept. */
  readonly ask: (reason: string) => void
  readonly hide: () => void
}

/** Passport and emergency data of a person, once somebody asked for them. */
export function useRestricted(person: Id): Restricted {
  const asking = useMutationCall('person.askRestricted')
  const [shown, setShown] = useState<{ of: Id; values: RestrictedValues } | null>(null)
  return {
    // What was asked of one person says nothing of the next.
    values: shown?.of === person ? shown.values : null,
    isBusy: asking.isPending,
    ask: (reason) =>
      asking.mutate(
        { id: person, reason },
        {
          onSuccess: (values) => setShown({ of: person, values }),
          onError: showFailure,
        },
      ),
    hide: () => setShown(null),
  }
}
