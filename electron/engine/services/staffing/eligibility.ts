import { expectedFailure } from '#shared/contract/failure.ts'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import type { StoredPosition, MatchDraft } from '#shared/domain/position.ts'
import type { Explanation } from '#shared/domain/verdict.ts'
import { contextOf, type MatchContext } from '#shared/matching/context.ts'
import { explainRow } from '#shared/matching/explain-row.ts'
import { prepareMatch } from '#shared/matching/match.ts'
import type { CallContext } from '../../call-context.ts'
import { skillsOf } from '../../roster/store-words.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound, notFound } from '../../store/repositories/stored.ts'
import { countStaffing } from './staffing.ts'

export interface Judged {
  readonly position: StoredPosition
  readonly person: Id
  /** The candidacy whose overrides count, where there is one. */
  readonly candidacy: Pick<StoredCandidacy, 'person' | 'overrides'> | null
  /** Other windows than the position's, such as the dates of one deployment. */
  readonly draft: MatchDraft | null
}

/** Everyone given against one position, by the rules of every match. Throws `notFound` for a stranger. */
export async function judgeAll(
  call: CallContext,
  position: StoredPosition,
  candidacies: readonly StoredCandidacy[],
): Promise<Explanation[]> {
  const columns = await call.roster.columns()
  const prepared = prepareMatch(columns, contextFor(call, position, candidacies, null))
  return candidacies.map(({ person }) => explainRow(prepared, rowOf(columns.rowOf, person)))
}

/**
 * Refuses whoever fails a must that was not set aside, naming each; `only` looks at some criteria.
 * A must that is unknown does not refuse: unknown is not no.
 */
export async function refuseIneligible(
  call: CallContext,
  { position, person, candidacy, draft }: Judged,
  only: (criterion: string) => boolean = () => true,
): Promise<void> {
  const columns = await call.roster.columns()
  const context = contextFor(call, position, candidacy ? [candidacy] : [], draft)
  const prepared = prepareMatch(columns, context)
  const { group, results } = explainRow(prepared, rowOf(columns.rowOf, person))
  if (group !== 'notFit') return
  const musts = new Set(
    prepared.criteria.filter(({ strength }) => strength === 'must').map(({ key }) => key),
  )
  const problems = results
    .filter(({ key, verdict }) => verdict === 'notMet' && musts.has(key) && only(key))
    .map(({ key, evidence }) => ({ field: key, message: evidence }))
  if (problems.length === 0) return
  throw expectedFailure('refused', 'doesNotMeet', undefined, problems)
}

/** Keys of everything a position asks of a person, the rules that always apply included. */
export async function criteriaOfPosition(
  call: CallContext,
  position: StoredPosition,
): Promise<ReadonlySet<string>> {
  const context = contextFor(call, position, [], null)
  const { criteria } = prepareMatch(await call.roster.columns(), context)
  return new Set(criteria.map(({ key }) => key))
}

function rowOf(rows: ReadonlyMap<Id, number>, person: Id): number {
  const row = rows.get(person)
  if (row === undefined) throw notFound('person')
  return row
}

/** What a position asks, with the overrides of its candidacies; a draft replaces windows and requirements. */
export function contextFor(
  call: Pick<CallContext, 'sqlite' | 'today'>,
  position: StoredPosition,
  candidacies: readonly Pick<StoredCandidacy, 'person' | 'overrides'>[],
  draft: MatchDraft | null,
): MatchContext {
  const request = expectFound(findRequest(call, position.request), 'request')
  return contextOf({
    today: call.today,
    request,
    position,
    requestPosts: countStaffing(call, request.id).ofRequest(request.id).posts,
    skills: skillsOf(call.sqlite),
    draft,
    overrides: candidacies.flatMap(({ person, overrides }) =>
      overrides.map(({ criterion, reason }) => ({ person, criterion, reason })),
    ),
  })
}
