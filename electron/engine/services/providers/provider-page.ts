import type { ProposedRow, ProviderPage, ProviderRow } from '#shared/contract/provider-calls.ts'
import { addDays, addMonths, compareDates, type DateOnly } from '#shared/calendar/index.ts'
import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import type { Provider } from '#shared/domain/provider.ts'
import { requestStatuses } from '#shared/domain/request.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { availabilityStrip, type RosterColumns } from '#shared/matching/index.ts'
import { givenBy, totalsOfGiven } from '#shared/reports/provider-record.ts'
import type { CallContext } from '../../call-context.ts'
import { fromOfferRow } from '../../store/repositories/person-row.ts'
import { usesOfProvider } from '../../store/repositories/providers.ts'
import { listAliases } from '../../store/repositories/value-aliases.ts'
import { selectRows } from '../../store/statement.ts'
import type { Selectable } from '../../store/tables/columns.ts'
import type { OfferTable, PersonTable } from '../../store/tables/roster-tables.ts'
import { readFacts } from '../reports/read-facts.ts'
import { personLabels } from '../roster/person-labels.ts'

/** Rows of a list that are sent; the rest is counted. */
const MOST_ROWS = 5000

/** So far ahead it is said until when somebody is free. */
const MONTHS_AHEAD = 6

type OfferRow = Selectable<OfferTable> & {
  readonly familyName: PersonTable['family_name']
  readonly givenName: PersonTable['given_name']
  readonly nativeName: PersonTable['native_name']
  readonly confirmedOn: PersonTable['confirmed_on']
  /** JSON lists. */
  readonly categories: string
  readonly nationalities: string
}

const offersOf = selectRows<OfferRow, [provider: Id]>(
  `SELECT offer.*, family_name AS familyName, given_name AS givenName, native_name AS nativeName,
     confirmed_on AS confirmedOn,
     (SELECT json_group_array(category ORDER BY ordinal) FROM offer_category
      WHERE offer_category.offer = offer.id) AS categories,
     (SELECT json_group_array(country ORDER BY ordinal) FROM person_nationality
      WHERE person_nationality.person = offer.person) AS nationalities
   FROM offer JOIN person ON person.id = offer.person WHERE provider = ?`,
)

const over = requestStatuses.filter(isRequestOver).map((status) => `'${status}'`)

// Under whom somebody was put forward last decides; before that everybody who offers the person proposes.
const proposedBy = selectRows<
  Omit<ProposedRow, 'personName' | 'person'> & { readonly person: Id },
  [of: { provider: Id; today: DateOnly }]
>(
  `SELECT candidacy.id, candidacy.person, candidacy.status, position.id AS position,
     position.title AS positionTitle, position.category, request.id AS request,
     request.title AS requestTitle
   FROM candidacy JOIN position ON position.id = candidacy.position
   JOIN request ON request.id = position.request
   WHERE request.status NOT IN (${over.join(', ')})
     AND candidacy.status NOT IN ('notSelected', 'declined', 'withdrawn')
     AND NOT EXISTS (SELECT 1 FROM deployment WHERE deployment.person = candidacy.person
       AND deployment.position = candidacy.position AND deployment.status <> 'cancelled')
     AND coalesce(
       (SELECT nomination.provider = @provider FROM nomination
        WHERE nomination.candidacy = candidacy.id AND nomination.provider IS NOT NULL
        ORDER BY nomination.created DESC, nomination.id DESC LIMIT 1),
       EXISTS (SELECT 1 FROM offer WHERE offer.person = candidacy.person AND provider = @provider
         AND withdrawn_on IS NULL AND (valid_until IS NULL OR valid_until >= @today)))
   ORDER BY request.from_date, position.title, candidacy.id`,
)

/** Everything of one provider, as of now. */
export async function providerPageOf(
  call: CallContext,
  provider: ProviderRow,
  alike: readonly Provider[],
): Promise<ProviderPage> {
  const { id } = provider
  const columns = await call.roster.columns()
  const offers = offersOf.all(call.sqlite, id).map((row) => offeredRowOf(row, call.today, columns))
  offers.sort(
    (a, b) =>
      Number(b.holds) - Number(a.holds) ||
      compareDates(a.validUntil ?? '9999', b.validUntil ?? '9999') ||
      (a.personName < b.personName ? -1 : 1),
  )
  const given = givenBy(readFacts(call), id)
  const proposed = proposedBy.all(call.sqlite, { provider: id, today: call.today })
  const labelOf = personLabels(
    call,
    [...given, ...proposed].map(({ person }) => person),
  )
  const { requests, positions } = readFacts(call)
  const requestOf = new Map(requests.map((each) => [each.id, each]))
  const positionOf = new Map(positions.map((each) => [each.id, each]))
  return {
    provider,
    offers: offers.slice(0, MOST_ROWS),
    offersFound: offers.length,
    proposed: proposed
      .slice(0, MOST_ROWS)
      .map((row) => ({ ...row, personName: labelOf(row.person).personName })),
    given: given.slice(0, MOST_ROWS).map((row) => ({
      ...{ id: row.id, category: row.category, status: row.status, from: row.from, to: row.to },
      ...{ given: row.given, planned: row.planned },
      person: row.isAnonymous ? null : row.person,
      personName: row.isAnonymous ? '' : labelOf(row.person).personName,
      ...{ request: row.request, requestTitle: requestOf.get(row.request)?.title ?? '' },
      ...{ position: row.position, positionTitle: positionOf.get(row.position)?.title ?? '' },
      state: requestOf.get(row.request)?.state ?? '',
    })),
    givenFound: given.length,
    totals: totalsOfGiven(given),
    uses: usesOfProvider(call, id),
    aliases: listAliases(call)
      .filter(({ kind, meaning }) => kind === 'provider' && meaning === id)
      .map((each) => ({ id: each.id, written: each.written })),
    alike: alike.map(({ id: other, name, shortName }) => ({ id: other, name, shortName })),
  }
}

function offeredRowOf(
  row: OfferRow,
  today: DateOnly,
  columns: RosterColumns,
): ProviderPage['offers'][number] {
  const place = columns.rowOf.get(row.person)
  const last = addDays(addMonths(today, MONTHS_AHEAD), -1)

  const offer = fromOfferRow(
    row,
    JSON.parse(row.categories) as ProviderPage['offers'][number]['categories'],
  )
  const { offeredOn, validUntil, withdrawnOn } = offer
  return {
    ...offer,
    ...{ person: row.person, personName: personName(row), nativeName: row.nativeName },
    nationalities: JSON.parse(row.nationalities) as string[],
    confirmedOn: row.confirmedOn,
    // As roster and match judge it: an offer that is withdrawn binds nobody, on whatever day.
    holds:
      withdrawnOn === null &&
      (offeredOn === null || offeredOn <= today) &&
      (validUntil === null || validUntil >= today),
    now: place === undefined ? null : (availabilityStrip(columns, place, today, last)[0] ?? null),
  }
}
