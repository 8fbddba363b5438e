import type { Category } from '../../domain/category.ts'
import type { CountryCode, Id } from '../../domain/common.ts'
import type { ExperienceKind } from '../../domain/experience.ts'
import type { Offer } from '../../domain/offer.ts'
import type { Person, StatedLists } from '../../domain/person.ts'
import type { NotProposed } from '../../domain/not-proposed.ts'
import type { DateOnly } from '../../calendar/date-only.ts'

/** What matching reads of a person: no name, no contact, no passport. */
export type MatchPerson = Pick<
  Person,
  | 'id'
  | 'sex'
  | 'residence'
  | 'nationalities'
  | 'categories'
  | 'qualifiedFor'
  | 'tags'
  | 'confirmedOn'
> &
  StatedLists & {
    /** Conditions are for people to read. */
    readonly offers: Omit<Offer, 'conditions'>[]
    /** The days on which somebody is not to be proposed. */
    readonly notProposed: Pick<NotProposed, 'on' | 'until'> | null
  }

/**
 * Days a person is already bound to: a deployment that was not cancelled, or one window of a
 * position the person is selected or nominated for without a deployment yet.
 */
export interface Commitment {
  readonly person: Id
  readonly state: 'deployed' | 'promised'
  /** First and last day, inclusive. */
  readonly from: DateOnly
  readonly to: DateOnly
  readonly position: Id
  /** Title of the position, for words. */
  readonly title: string
  readonly request: Id
  /** Host country of the request. */
  readonly country: CountryCode
  readonly category: Category
  /** What serving there is: advice or observation, as the kind of assistance decides. */
  readonly kind: ExperienceKind
  /** Provider under whose offer the person goes, where it is settled. */
  readonly provider: Id | null
  /** The window hangs on something, such as a second round. */
  readonly contingent: boolean
  /** Takes a post of the request and so counts against the provider's cap: deployed or selected. */
  readonly takesPost: boolean
  /** A deployment that was completed or curtailed: its days are experience. */
  readonly served: boolean
  /** A deployment that has not begun: said as such, though it binds like any other. */
  readonly planned: boolean
}
