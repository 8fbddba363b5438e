import type { DateOnly } from '../../calendar/index.ts'
import type { PromiseProblem } from '../../domain/broken-promise.ts'
import type { Deployment } from '../../domain/deployment.ts'
import type { Person } from '../../domain/person.ts'
import type { Position } from '../../domain/position.ts'
import type { Provider } from '../../domain/provider.ts'
import type { Request } from '../../domain/request.ts'
import type { OverrideLine } from '../../exchange/deployment-layout.ts'
import type { RosterRow } from '../../search/roster-row.ts'
import type { Phrase, Value } from '../../text/index.ts'

/** A person in a post, or put forward for one. */
export interface Placement {
  readonly position: Position
  /** Place of the position in its request, from 0. */
  readonly positionPlace: number
  readonly request: Pick<Request, 'title' | 'state'>
  /** First and last day: of the deployment, or those the position asks. */
  readonly from: DateOnly | null
  readonly to: DateOnly | null
  /** "Deployed", "Nominated". */
  readonly state: Phrase
  readonly funding: string | null
  /** How they come and go, and where they serve; null of somebody who is not in the post. */
  readonly travel: Travel | null
  readonly nominatedOn: DateOnly | null
  /** Number of the letter they were put forward with. */
  readonly reference: string | null
  readonly overrides: readonly OverrideLine[]
  /** Why the person may not serve here as things stand now; empty where nothing stands against it. */
  readonly problems: readonly PromiseProblem[]
}

/** What is arranged of a deployment. */
export type Travel = Pick<
  Deployment,
  | 'station'
  | 'arrivalOn'
  | 'arrivalTime'
  | 'arrivalFlight'
  | 'departureOn'
  | 'departureTime'
  | 'departureFlight'
>

/** One line of a list of people, with everything a column may show of it. */
export interface ListedRow {
  readonly person: Person
  /** Who sends or offers the person: of a placement the one under whose offer they go. */
  readonly providers: readonly {
    readonly provider: Provider
    /** False where its offer does not hold any more. */
    readonly valid: boolean
  }[]
  /** Of a list of the roster: what the table has beside the record. */
  readonly listed: Pick<RosterRow, 'strip' | 'providers' | 'lastDeployment' | 'updated'> | null
  readonly placement: Placement | null
}

/** What the cells of a list are worded with. */
export interface ListWords {
  readonly today: DateOnly
  readonly skillValue: (skill: string) => Value
  readonly provider: (id: string) => Pick<Provider, 'name'> | undefined
}
