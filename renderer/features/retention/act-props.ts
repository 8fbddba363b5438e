import type { RetentionRow } from '#shared/contract/retention-calls.ts'

/** What every act on the chosen records is given. */
export interface ActProps {
  readonly people: readonly RetentionRow[]
  readonly onClose: () => void
  /** It was done: nothing is chosen any more. */
  readonly onDone: () => void
}
