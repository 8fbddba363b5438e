import type { KeptColumns } from './roster/kept-columns.ts'
import type { ElsewhereKeeper } from './elsewhere-keeper.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { ListAtHand } from './services/lists/list-at-hand.ts'
import type { Store } from './store/open.ts'
import type { Tasks } from './tasks.ts'

/** Parts of the engine that outlive a call, for the few services that work on them. */
export interface EngineParts {
  readonly store: Store
  readonly tasks: Tasks
  readonly list: ListAtHand
  readonly elsewhere: ElsewhereKeeper
  /** Copies made by themselves: why the last try made none; null where it did. */
  readonly copies: { readonly failure: () => Failure | null }
  /** Whether invented people may be put into it: never into a roster of an office's own. */
  readonly mayHoldSample: boolean
  /** Base-2 logarithm of the work between a passphrase and its key; undefined is the usual one. */
  readonly sealWork: number | undefined
  readonly kept: KeptColumns
}
