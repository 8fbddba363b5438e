import type {
  GivenRow,
  OfferedRow,
  ProposedRow,
  ProviderPage,
} from '#shared/contract/provider-calls.ts'
import type { DateOnly } from '#shared/calendar/index.ts'

/** Who of a provider's people can be reckoned with today, each list with exactly whom it counts. */
export interface PeopleNow {
  /** One offer of each person that holds. */
  readonly offered: readonly OfferedRow[]
  readonly free: readonly OfferedRow[]
  readonly proposed: readonly ProposedRow[]
  readonly nominated: readonly ProposedRow[]
  readonly planned: readonly GivenRow[]
  readonly inField: readonly GivenRow[]
}

/** {@link PeopleNow} of a page as of a day. */
export function peopleNow({ offers, proposed, given }: ProviderPage, today: DateOnly): PeopleNow {
  const offered = [
    ...new Map(
      offers.filter(({ holds }) => holds).map((offer) => [offer.person, offer] as const),
    ).values(),
  ]
  const isPutForward = ({ status }: ProposedRow): boolean =>
    status === 'nominated' || status === 'selected'
  return {
    offered,
    free: offered.filter(({ now }) => now?.state === 'available'),
    proposed: proposed.filter((row) => !isPutForward(row)),
    nominated: proposed.filter(isPutForward),
    planned: given.filter(({ status, to }) => status === 'planned' && to >= today),
    inField: given.filter(({ status }) => status === 'deployed'),
  }
}
