import { useRef } from 'react'
import { addDays } from '#shared/calendar/index.ts'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { ShownPair } from '#shared/contract/duplicate-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { changeOf, useMutationCall } from '#renderer/client/index.ts'
import { showDone, takeBack } from '#renderer/field/change/show-done.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'

/** After so many days a pair put off is asked about again. */
const LATER_DAYS = 30

type Merged = ParamsOf<'duplicates.merge'>['pairs']
type Asked = Pick<ShownPair, 'one' | 'other'>

export interface PairActs {
  readonly isBusy: boolean
  readonly merge: (pairs: Merged) => void
  readonly apart: (pair: Asked) => void
  readonly later: (pair: Asked) => void
  /** Takes back what was said or done last on this screen. */
  readonly undo: () => void
}

/** What can be said of pairs; each answer moves on to the next pair by itself. */
export function usePairActs(): PairActs {
  const today = useToday()
  const merge = useMutationCall('duplicates.merge')
  const answer = useMutationCall('duplicates.answer')
  const done = useRef<(() => Promise<unknown>)[]>([])

  function say(pair: { readonly one: Id; readonly other: Id }, said: 'apart' | 'later'): void {
    const { one, other } = pair
    const until = said === 'later' ? addDays(today, LATER_DAYS) : null
    answer.mutate(
      { one, other, answer: said, until },
      {
        onSuccess: () => {
          done.current.push(() => answer.mutateAsync({ one, other, answer: null, until: null }))
        },
        onError: showFailure,
      },
    )
  }
  return {
    isBusy: merge.isPending,
    merge: (pairs) => {
      if (merge.isPending) return
      merge.mutate(
        { pairs },
        {
          onSuccess: (result) => {
            showDone(t('duplicates.merged', { pairs: pairs.length }), result)
            const change = changeOf(result)
            if (change !== null) done.current.push(() => takeBack([change]))
          },
          onError: showFailure,
        },
      )
    },
    apart: (pair) => {
      say(pair, 'apart')
    },
    later: (pair) => {
      say(pair, 'later')
    },
    undo: () => {
      done.current.pop()?.().catch(showFailure)
    },
  }
}
