import { compareDates, addDays, addMonths, type DateOnly } from '#shared/calendar/index.ts'
import type { RetentionRow } from '#shared/contract/retention-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Measures } from '#shared/domain/measures.ts'
import { personName } from '#shared/domain/person.ts'
import {
  type RetentionReason,
  retentionReasons,
  retentionReasonsOf,
} from '#shared/domain/retention-reasons.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { perVersion } from '../../roster/per-version.ts'
import { measuresOf } from '../../store/repositories/measures.ts'
import { changePerson, findPerson } from '../../store/repositories/people.ts'
import { selectRows } from '../../store/statement.ts'

/** Rows sent at the most; all are counted. */
const MOST_ROWS = 2000

interface Row {
  readonly id: Id
  readonly familyName: string
  readonly givenName: string | null
  readonly nativeName: string | null
  readonly email: string | null
  readonly confirmedOn: DateOnly | null
  readonly consentOn: DateOnly | null
  readonly retainUntil: DateOnly | null
  readonly passportExpiresOn: DateOnly | null
  readonly updatedOn: DateOnly
  readonly wasDeployed: 0 | 1
  readonly promised: 0 | 1
  /** JSON lists. */
  readonly providers: string
  readonly clearances: string
}

// The rule decides; the statement only leaves out whom no rule can concern.
const mayConcern = selectRows<
  Row,
  [of: { today: DateOnly; soon: DateOnly; since: DateOnly; consent: DateOnly }]
>(
  `SELECT id, family_name AS familyName, given_name AS givenName, native_name AS nativeName, email,
     confirmed_on AS confirmedOn, consent_on AS consentOn, retain_until AS retainUntil,
     passport_expires_on AS passportExpiresOn, substr(updated, 1, 10) AS updatedOn,
     EXISTS (SELECT 1 FROM deployment WHERE person = person.id AND status <> 'cancelled') AS wasDeployed,
     (EXISTS (SELECT 1 FROM deployment WHERE deployment.person = person.id
        AND status IN ('planned', 'deployed'))
      OR EXISTS (SELECT 1 FROM candidacy WHERE candidacy.person = person.id
        AND status IN ('nominated', 'selected') AND NOT EXISTS (SELECT 1 FROM deployment
          WHERE deployment.person = candidacy.person AND deployment.position = candidacy.position
            AND deployment.status IN ('completed', 'curtailed')))) AS promised,
     (SELECT json_group_array(DISTINCT provider.name) FROM offer
      JOIN provider ON provider.id = offer.provider WHERE offer.person = person.id) AS providers,
     (SELECT json_group_array(expires_on) FROM clearance WHERE clearance.person = person.id
        AND expires_on BETWEEN @today AND @soon
        AND NOT EXISTS (SELECT 1 FROM clearance AS renewed WHERE renewed.person = clearance.person
          AND renewed.name = clearance.name COLLATE NOCASE AND renewed.id <> clearance.id
          AND (renewed.expires_on IS NULL OR renewed.expires_on > clearance.expires_on))) AS clearances
   FROM person
   WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE subject = person.id) AND (
     retain_until <= @soon OR (retain_until IS NULL AND updated < @since) OR consent_on <= @consent
     OR passport_expires_on BETWEEN @today AND @soon
     OR id IN (SELECT person FROM clearance WHERE expires_on BETWEEN @today AND @soon))`,
)

interface Concerned {
  readonly row: Row
  readonly reasons: RetentionRow['reasons']
}

export const retentionHandlers = {
  'retention.counts': (_params, call) => ({ counts: countsOf(concerned(call)) }),

  'retention.list': ({ reason }, call) => {
    const all = concerned(call)
    const rows = all.filter(
      ({ reasons }) => reason === null || reasons.some((each) => each.reason === reason),
    )
    return {
      rows: rows.slice(0, MOST_ROWS).map(toRow),
      found: rows.length,
      counts: countsOf(all),
    }
  },

  'retention.renew': ({ people, consentOn, retainUntil }, call) => {
    let renewed = 0
    for (const id of new Set(people)) {
      const person = findPerson(call, id)
      if (person === null) continue
      changePerson(call, person, {
        ...person,
        ...{ confirmedOn: call.today, consentOn: consentOn ?? person.consentOn, retainUntil },
      })
      renewed += 1
    }
    call.describe(phrase('changes.recordsRenewed', { people: renewed }))
    return { renewed }
  },
} satisfies Handlers<'retention.counts' | 'retention.list' | 'retention.renew'>

/** How many records each reason concerns, in the order of weight. */
function countsOf(
  all: readonly Concerned[],
): { readonly reason: RetentionReason; readonly count: number }[] {
  return retentionReasons.map((reason) => ({
    reason,
    count: all.filter(({ reasons }) => reasons.some((each) => each.reason === reason)).length,
  }))
}

/** Everybody whose record is to be decided on, the earliest day first. */
function concerned(call: Pick<CallContext, 'sqlite' | 'today'>): readonly Concerned[] {
  return perVersion(call.sqlite, `retention:${call.today}`, () => read(call, measuresOf(call)))
}

function read(
  { sqlite, today }: Pick<CallContext, 'sqlite' | 'today'>,
  measures: Measures,
): Concerned[] {
  const { keptYears, keptYearsDeployed, consentYears, soonDays } = measures
  const soon = addDays(today, soonDays)
  const dayOf = ({ reasons }: Concerned): DateOnly => reasons[0]?.on ?? '9999'
  return mayConcern
    .all(sqlite, {
      ...{ today, soon },
      since: addMonths(addDays(soon, 1), -12 * Math.min(keptYears, keptYearsDeployed)),
      consent: addMonths(soon, -12 * consentYears),
    })
    .map((row) => ({
      row,
      reasons: retentionReasonsOf(
        {
          ...row,
          wasDeployed: row.wasDeployed === 1,
          clearances: JSON.parse(row.clearances) as DateOnly[],
        },
        measures,
        today,
      ),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (a, b) =>
        compareDates(dayOf(a), dayOf(b)) || (personName(a.row) < personName(b.row) ? -1 : 1),
    )
}

function toRow({ row, reasons }: Concerned): RetentionRow {
  const { id, nativeName, email, confirmedOn, consentOn } = row
  return {
    ...{ id, nativeName, email, confirmedOn, consentOn, reasons },
    personName: personName(row),
    providers: JSON.parse(row.providers) as string[],
    ...{ wasDeployed: row.wasDeployed === 1, promised: row.promised === 1 },
  }
}
