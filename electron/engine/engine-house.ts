import type { Store } from './store/open.ts'
import type { Tasks } from './tasks.ts'

/** What the few services that look after the engine itself are built with. */
export interface EngineHouse {
  readonly store: Store
  readonly tasks: Tasks
  readonly clock: () => Date
}
