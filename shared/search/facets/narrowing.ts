import type { Id } from '../../domain/common.ts'
import type { Provider } from '../../domain/provider.ts'
import type { RosterColumns, SkillTree } from '../../matching/index.ts'
import type { RosterQuery } from '../roster-query.ts'

/** What conditions look up, the same for every query of one version of the roster. */
export interface LookedUp {
  readonly columns: RosterColumns
  /** Today as a day number. */
  readonly today: number
  /** Masks of ./record-facts.ts. */
  readonly facts: Uint8Array
  readonly skills: SkillTree
  readonly providers: ReadonlyMap<Id, Pick<Provider, 'name' | 'kind'>>
  /** 1 for each row that an import added or updated, by the ids of the imports that are asked for. */
  readonly brought: ReadonlyMap<Id, Uint8Array>
}

/** Everything that decides whom a query leaves out. */
export interface Narrowing extends LookedUp {
  readonly query: RosterQuery
  /** 1 for each row that the text found; null where there is no text. */
  readonly textRows: Uint8Array | null
  /** Whether everybody was compared with everybody; where not, nobody counts as a possible duplicate. */
  readonly isCompared: boolean
}

/** Whether a row fulfils something. Never allocates. */
export type Keeps = (row: number) => boolean
