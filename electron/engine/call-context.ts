import type { Phrase, TextKey } from '#shared/text/index.ts'
import type { EngineCallName, ReadParamsOf, ResultOf } from '#shared/contract/contract.ts'
import type { EventName, EventPayload } from '#shared/contract/events.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import type { Id } from '#shared/domain/common.ts'
import type { PairMemory } from './duplicates/pair-memory.ts'
import type { RosterMemory } from './roster/roster-memory.ts'
import type { Standing } from './roster/standing.ts'
import type { Writing } from './store/access.ts'
import type { ChangeSetWords } from './store/repositories/change-sets.ts'

/** Progress, cancel and breathing room of one long call. */
export interface TaskControl {
  /** Aborted, with the `cancelled` failure as its reason, when the user asks for it: for work in another thread. */
  readonly signal: AbortSignal
  /** Reports progress to every window; cheap enough to call per row (it is thinned out). */
  readonly progress: (stage: TextKey, done: number, total: number | null) => void
  /**
   * Lets waiting messages in (other calls, a cancel) and throws the `cancelled` failure when the
   * user asked for it. Call it between chunks of at most about 30 ms of work.
   */
  readonly breathe: () => Promise<void>
}

/**
 * What every handler gets. In a mutation `sqlite` is the one write connection inside the
 * transaction of this call; in a query it is the read connection, which sees committed rows only.
 */
export interface CallContext extends Writing {
  /** Local calendar day of `now`. */
  readonly today: string
  /** The roster as columns in memory, for match and facets; loaded on first use. */
  readonly roster: RosterMemory
  /** Who may be on the roster twice, in memory; everybody is compared on first use. */
  readonly pairs: PairMemory
  /** What judging reads beside people, read once by a call that judges many and changes none of it. */
  readonly standing?: Standing
  readonly emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void
  /** The file behind a token the host lent; `unreadable` when there is none. */
  readonly file: (token: string, mode: FileGrant['mode']) => FileGrant
  readonly task: (task: Id) => TaskControl
  /**
   * People whose record, offers, candidacies or deployments a mutation changed: once it is
   * committed the roster in memory reads them again. `'all'` reads everybody again. `compared` are those
   * of them who are to be compared anew with everybody: whoever is new, gone, or has another name, birth
   * date, sex, nationality, address or passport number. Nobody where it is left out.
   */
  readonly touch: (people: Iterable<Id> | 'all', compared?: Iterable<Id> | 'all') => void
  /**
   * Says what a mutation did, in the words the change set keeps; the last word counts. Somebody's own
   * words in it are taken out when they are erased.
   */
  readonly describe: (what: Phrase, of?: Partial<Pick<ChangeSetWords, 'undoes' | 'final'>>) => void
  /** Work for when the change is committed, and only then. */
  readonly afterCommit: (work: () => void) => void
  /**
   * A change of its own in a call that writes a file: that the file left is kept in the history. Only an
   * output has it; it waits for the change under way.
   */
  readonly keep: (what: Phrase, work: (change: CallContext) => void) => Promise<void>
}

export type Handler<N extends EngineCallName> = (
  params: ReadParamsOf<N>,
  call: CallContext,
) => Promise<ResultOf<N>> | ResultOf<N>

/** The handlers of one service: `{ ... } satisfies Handlers<'person.get' | 'person.save'>`. */
export type Handlers<N extends EngineCallName> = { readonly [K in N]: Handler<K> }
