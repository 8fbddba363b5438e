import type { Id } from '#shared/domain/common.ts'
import { assessment } from '#shared/domain/assessment.ts'
import { budget } from '#shared/domain/budget.ts'
import { candidacy } from '#shared/domain/candidacy.ts'
import { type ExchangeContents, exchangeContents } from '#shared/domain/exchange.ts'
import { person } from '#shared/domain/person.ts'
import { position } from '#shared/domain/position.ts'
import { provider } from '#shared/domain/provider.ts'
import { recommendation } from '#shared/domain/recommendation.ts'
import { request } from '#shared/domain/request.ts'
import { withoutRestricted } from '#shared/domain/restricted.ts'
import type { ShareRecord } from '#shared/exchange/share-file.ts'
import type { Reading } from '../../store/access.ts'
import { listAssessments } from '../../store/repositories/assessments.ts'
import { findBudgetOf } from '../../store/repositories/budgets.ts'
import { listCandidacies } from '../../store/repositories/candidacies.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { listPositions } from '../../store/repositories/positions.ts'
import { listProviders } from '../../store/repositories/providers.ts'
import { listRecommendations } from '../../store/repositories/recommendations.ts'
import { findRequest, listRequests } from '../../store/repositories/requests.ts'
import { listSkills } from '../../store/repositories/skills.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { selectValues } from '../../store/statement.ts'

/** What somebody wants to hand over. */
export type ShareScope =
  | { readonly kind: 'people'; readonly ids: readonly Id[] }
  | { readonly kind: 'request'; readonly id: Id }
  | { readonly kind: 'everything' }

export interface ShareAsked {
  readonly scope: ShareScope
  /** Who is considered for the positions goes with them. */
  readonly candidacies: boolean
  readonly restricted: boolean
}

const everybody = selectValues<Id>('SELECT id FROM person ORDER BY number')

/**
 * The records of a hand-over, what others refer to first. Of skills only those the office made itself, of
 * providers those that offer the people (all of them where everything is handed over).
 */
export function* gatherShare(call: Reading, asked: ShareAsked): Generator<ShareRecord> {
  const { scope, candidacies, restricted } = asked
  const requests =
    scope.kind === 'request'
      ? [expectFound(findRequest(call, scope.id), 'request')]
      : scope.kind === 'everything'
        ? listRequests(call)
        : []
  const positions = requests.flatMap(({ id }) => listPositions(call, id))
  const considered = candidacies
    ? requests.flatMap(({ id }) => listCandidacies(call, { request: id }))
    : []
  const people = peopleOf(call, scope, considered)

  for (const record of listSkills(call)) if (!record.seeded) yield { entity: 'skill', record }
  const offering =
    scope.kind === 'everything'
      ? null
      : new Set(offeringOf.all(call.sqlite, JSON.stringify(people)))
  for (const each of listProviders(call))
    if (offering === null || offering.has(each.id))
      yield { entity: 'provider', record: provider.parse(each) }
  for (const id of people) {
    const found = findPerson(call, id)
    if (found === null) continue
    const record = person.parse(found)
    yield { entity: 'person', record: restricted ? record : withoutRestricted(record) }
  }
  for (const each of requests) yield { entity: 'request', record: request.parse(each) }
  for (const each of positions) yield { entity: 'position', record: position.parse(each) }
  for (const each of considered) yield { entity: 'candidacy', record: candidacy.parse(each) }
  for (const { id } of requests) yield* recordsOf(call, id)
}

/** What was assessed of a request, what its reports recommend, and what it is expected to cost. */
function* recordsOf(call: Reading, of: Id): Generator<ShareRecord> {
  for (const each of listAssessments(call, of))
    yield { entity: 'assessment', record: assessment.parse(each) }
  for (const each of listRecommendations(call, of))
    yield { entity: 'recommendation', record: recommendation.parse(each) }
  const estimate = findBudgetOf(call, of)
  if (estimate !== null) yield { entity: 'budget', record: budget.parse(estimate) }
}

const offeringOf = selectValues<Id, [people: string]>(
  'SELECT DISTINCT provider FROM offer WHERE person IN (SELECT value FROM json_each(?))',
)

function peopleOf(
  call: Reading,
  scope: ShareScope,
  considered: readonly { readonly person: Id }[],
): readonly Id[] {
  if (scope.kind === 'everything') return everybody.all(call.sqlite)
  const named = scope.kind === 'people' ? scope.ids : considered.map((each) => each.person)
  return [...new Set(named)]
}

const counting: Record<ShareRecord['entity'], keyof ExchangeContents> = {
  skill: 'skills',
  provider: 'providers',
  person: 'people',
  request: 'requests',
  position: 'positions',
  candidacy: 'candidacies',
  assessment: 'assessments',
  recommendation: 'recommendations',
  budget: 'budgets',
}

/** How many records there are of each kind. */
export function contentsOf(records: Iterable<Pick<ShareRecord, 'entity'>>): ExchangeContents {
  const counts = exchangeContents.parse({})
  for (const { entity } of records) counts[counting[entity]] += 1
  return counts
}
