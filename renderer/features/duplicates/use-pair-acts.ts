import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { DateOnly } from '#shared/calendar/index.ts'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { ShownPair } from '#shared/contract/duplicate-calls.ts'
import { changeOf, newId, useMutationCall } from '#renderer/client/index.ts'
import { showDoneThen, takeBack } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'

export type Merged = ParamsOf<'duplicates.merge'>['pairs']
type Asked = Pick<ShownPair, 'one' | 'other'>

export interface PairActs {
  readonly isBusy: boolean
  readonly merge: (pairs: Merged) => void
  readonly apart: (pair: Asked) => void
  /** `until`: the first day on which the pair is asked about again. */
  readonly later: (pair: Asked, until: DateOnly) => void
  /** Says what was merged, with the people it is about one step away. */
  readonly tellMerged: (pairs: Merged, result: object) => void
  /** Takes back what was said or done last on this screen. */
  readonly undo: () => void
}

/** What can be said of pairs; each answer moves on to the next pair by itself. */
export function usePairActs(): PairActs {
  const navigate = useNavigate()
  const merge = useMutationCall('duplicates.merge')
  const answer = useMutationCall('duplicates.answer')
  const done = useRef<(() => Promise<unknown>)[]>([])

  function tellMerged(pairs: Merged, result: object): void {
    const change = changeOf(result)
    const [only, ...others] = pairs
    const then = {
      label: t('duplicates.seeMerged', { people: pairs.length }),
      run: () => {
        const search =
          only && others.length === 0
            ? { person: only.keep }
            : { changes: change === null ? [] : [change.id] }
        void navigate({ to: '/roster', search })
      },
    }
    showDoneThen(t('duplicates.merged', { pairs: pairs.length }), then, result)
    if (change !== null) done.current.push(() => takeBack([change]))
  }
  function say({ one, other }: Asked, said: 'apart' | 'later', until: DateOnly | null): void {
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
        { pairs, task: newId() },
        {
          onSuccess: (result) => {
            tellMerged(pairs, result)
          },
          onError: showFailure,
        },
      )
    },
    apart: (pair) => {
      say(pair, 'apart', null)
    },
    later: (pair, until) => {
      say(pair, 'later', until)
    },
    tellMerged,
    undo: () => {
      done.current.pop()?.().catch(showFailure)
    },
  }
}
