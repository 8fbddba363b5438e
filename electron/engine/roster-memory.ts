import type { Id } from '#shared/domain/common.ts'
import type { RosterColumns } from '#shared/matching/index.ts'

/** The roster as columns in memory, for match and facets; loaded on first use. */
export interface RosterMemory {
  /**
   * Columns as of the last commit, loaded on first use in chunks that let other calls in. The same
   * object stays; `version` grows with each change.
   */
  columns(): Promise<RosterColumns>
  /** Reads changed or removed people again before the next {@link RosterMemory.columns}. */
  touch(people: Iterable<Id> | 'all'): void
}
