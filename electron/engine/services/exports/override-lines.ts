import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import type { CriterionHead } from '#shared/domain/verdict.ts'
import type { OverrideLine } from '#shared/exchange/deployment-layout.ts'
import { askedOf } from '#shared/exchange/reasons-layout.ts'
import { prepareMatch } from '#shared/matching/match.ts'
import type { CallContext } from '../../call-context.ts'
import { contextFor, judgeAsPlaced } from '../staffing/eligibility.ts'
import { listCandidacies } from '../../store/repositories/candidacies.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { selectRows, selectValues } from '../../store/statement.ts'

interface StoredOverride {
  readonly position: Id
  readonly person: Id
  readonly title: string
  readonly familyName: string
  readonly givenName: string | null
  readonly criterion: string
  readonly reason: string
  readonly by: string
  readonly at: string
}

const READ = `SELECT candidacy.position, candidacy.person, position.title,
  person.family_name AS familyName, person.given_name AS givenName,
  candidacy_override.criterion, candidacy_override.reason,
  candidacy_override.by_user AS "by", candidacy_override.at
FROM candidacy_override
JOIN candidacy ON candidacy.id = candidacy_override.candidacy
JOIN position ON position.id = candidacy.position
JOIN person ON person.id = candidacy.person`

const anything = selectValues<1>('SELECT 1 FROM candidacy_override LIMIT 1')

const ofRequest = selectRows<StoredOverride, [request: Id]>(
  `${READ} WHERE position.request = ?
   ORDER BY position.created, person.family_name, candidacy_override.at`,
)

const ofPeople = selectRows<StoredOverride, [people: string]>(
  `${READ} WHERE candidacy.person IN (SELECT value FROM json_each(?))
   ORDER BY person.family_name, candidacy_override.at`,
)

/** What a position asks, by key: for criteria that were set aside. */
async function criterionHeads(
  call: CallContext,
  position: Id,
): Promise<ReadonlyMap<string, CriterionHead>> {
  const stored = findPosition(call, position)
  if (stored === null) return new Map()
  const { criteria } = prepareMatch(await call.roster.columns(), contextFor(call, stored, [], null))
  return new Map(criteria.map(({ head }) => [head.key, head]))
}

/** A criterion set aside for a person, with the ids it belongs to. */
export interface PlacedOverride extends OverrideLine {
  readonly personId: Id
  readonly positionId: Id
}

async function withHeads(
  call: CallContext,
  stored: readonly StoredOverride[],
): Promise<PlacedOverride[]> {
  const asked = new Map<Id, AskedOfPosition>()
  for (const { position } of stored)
    if (!asked.has(position)) asked.set(position, await askedOfPosition(call, position))
  return stored.map(({ position, person, title, criterion, reason, by, at, ...name }) => {
    const { heads, isEarlier } = asked.get(position) ?? nothingAsked
    return {
      personId: person,
      positionId: position,
      position: title,
      person: personName(name),
      criterion: askedOf(heads, criterion),
      reason,
      by,
      at,
      counts: !isEarlier(person, criterion),
    }
  })
}

interface AskedOfPosition {
  readonly heads: ReadonlyMap<string, CriterionHead>
  /** True where a criterion was set aside for an earlier question of the person. */
  readonly isEarlier: (person: Id, criterion: string) => boolean
}

const nothingAsked: AskedOfPosition = { heads: new Map(), isEarlier: () => false }

async function askedOfPosition(call: CallContext, id: Id): Promise<AskedOfPosition> {
  const position = findPosition(call, id)
  if (position === null) return nothingAsked
  const explanations = await judgeAsPlaced(call, position, listCandidacies(call, { position: id }))
  const resultsOf = new Map(
    explanations.map(({ explanation: { person, results } }) => [person, results]),
  )
  return {
    heads: await criterionHeads(call, id),
    isEarlier: (person, criterion) =>
      (resultsOf.get(person) ?? []).some(
        ({ key, earlierReason }) => key === criterion && earlierReason !== null,
      ),
  }
}

/** Everything set aside in a request, in the order of its positions. */
export function overridesOfRequest(call: CallContext, request: Id): Promise<PlacedOverride[]> {
  return withHeads(call, ofRequest.all(call.sqlite, request))
}

/** Everything set aside for some people, for exports that carry them. */
export async function overridesOfPeople(
  call: CallContext,
  people: readonly Id[],
): Promise<PlacedOverride[]> {
  // Mostly nothing was ever set aside, and an export of everybody asks a hundred times.
  if (anything.get(call.sqlite) === undefined) return []
  return withHeads(call, ofPeople.all(call.sqlite, JSON.stringify(people)))
}
