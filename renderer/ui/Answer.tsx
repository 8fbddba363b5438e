import type { ReactNode } from 'react'
import { FailureState } from './FailureState.tsx'
import { Loading } from './Loading.tsx'

/** What is known of the answer to a question; what `useQueryCall` gives is one. */
export interface Answered<T> {
  readonly data: T | undefined
  readonly error: unknown
  /** Asks again; where it is missing nothing would come of it. */
  readonly refetch?: () => unknown
}

export interface AnswerProps<T> {
  readonly to: Answered<T>
  /** What stands here until the answer comes: as many grey lines, or something else. */
  readonly loading: number | ReactNode
  /** What to say where the answer holds nothing; null where it holds something. */
  readonly empty?: (data: T) => ReactNode
  readonly children: (data: T) => ReactNode
}

/** The four states of everything that is asked for: failed, not yet here, nothing, or here. */
export function Answer<T>({ to, loading, empty, children }: AnswerProps<T>): ReactNode {
  const { data, error, refetch } = to
  if (error !== null && error !== undefined) {
    return <FailureState error={error} {...(refetch ? { onRetry: () => void refetch() } : {})} />
  }
  if (data === undefined) {
    return typeof loading === 'number' ? <Loading lines={loading} /> : loading
  }
  return empty?.(data) ?? children(data)
}

/** Two answers as one: here when both are, failed when either is. */
export function bothAnswers<A, B>(
  a: Answered<A>,
  b: Answered<B>,
): Answered<readonly [first: A, second: B]> {
  return {
    data: a.data === undefined || b.data === undefined ? undefined : [a.data, b.data],
    error: a.error ?? b.error,
    refetch: () => Promise.all([a.refetch?.(), b.refetch?.()]),
  }
}
