import { expectedFailure } from '#shared/contract/failure.ts'
import type { AsideQuestion } from '#shared/domain/aside-question.ts'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import type { StoredPosition, MatchDraft } from '#shared/domain/position.ts'
import type { CriterionStrength, Explanation } from '#shared/domain/verdict.ts'
import { questionTo } from '#shared/matching/aside-question.ts'
import { contextOf, type MatchContext } from '#shared/matching/context.ts'
import { explainRow } from '#shared/matching/explain-row.ts'
import { type PreparedMatch, prepareMatch } from '#shared/matching/match.ts'
import { unmetMusts } from '#shared/matching/unmet-musts.ts'
import type { CallContext } from '../../call-context.ts'
import { listDeployments } from '../../store/repositories/deployments.ts'
import { notFound } from '../../store/repositories/stored.ts'
import { draftFor } from './deployment-dates.ts'
import { postsAsked } from './staffing.ts'
import { standingOf } from '../../roster/standing.ts'

export interface Judged {
  readonly position: StoredPosition
  readonly person: Id
  /** The candidacy whose overrides count, where there is one. */
  readonly candidacy: Pick<StoredCandidacy, 'person' | 'overrides'> | null
  /** Other windows than the position's, such as the dates of one deployment. */
  readonly draft: MatchDraft | null
}

/** The answer for one person, and how each criterion binds. */
export interface JudgedAsPlaced {
  readonly explanation: Explanation
  readonly strengthOf: (criterion: string) => CriterionStrength
}

/**
 * Everyone given against one position as they are placed: whoever is deployed there by the dates of
 * the deployment, everybody else by the windows. Throws `notFound` for a stranger.
 */
export async function judgeAsPlaced(
  call: CallContext,
  position: StoredPosition,
  candidacies: readonly StoredCandidacy[],
): Promise<JudgedAsPlaced[]> {
  const columns = await call.roster.columns()
  const deployments = listDeployments(call, { position: position.id })
  const byWindows = prepareMatch(columns, contextFor(call, position, candidacies, null))
  return candidacies.map((candidacy) => {
    const { person } = candidacy
    const deployed = deployments.findLast(
      (each) => each.person === person && each.status !== 'cancelled',
    )
    const draft = deployed ? draftFor(position, deployed) : null
    const prepared = draft
      ? prepareMatch(columns, contextFor(call, position, [candidacy], draft))
      : byWindows
    return {
      explanation: explainRow(prepared, rowOf(columns.rowOf, person)),
      strengthOf: (criterion) =>
        prepared.criteria.find(({ key }) => key === criterion)?.strength ?? 'must',
    }
  })
}

/**
 * Refuses whoever fails a must that was not set aside, naming each; `only` looks at some criteria.
 * A must that is unknown does not refuse: unknown is not no.
 */
export async function refuseIneligible(
  call: CallContext,
  { position, person, candidacy, draft }: Judged,
  only: (criterion: string) => boolean = () => true,
): Promise<Explanation> {
  const columns = await call.roster.columns()
  const context = contextFor(call, position, candidacy ? [candidacy] : [], draft)
  const prepared = prepareMatch(columns, context)
  const row = rowOf(columns.rowOf, person)
  refuseUnmet(prepared, row, only)
  return explainRow(prepared, row)
}

/** Refuses one row that fails a must, naming each; `only` looks at some criteria. */
export function refuseUnmet(
  prepared: PreparedMatch,
  row: number,
  only: (criterion: string) => boolean = () => true,
): void {
  const problems = unmetMusts(prepared, row)
    .filter(({ criterion }) => only(criterion.key))
    .map(({ criterion, result }) => ({ field: criterion.key, message: result.evidence }))
  if (problems.length > 0) throw expectedFailure('refused', 'doesNotMeet', undefined, problems)
}

/**
 * What one criterion of a position asks of a person and how far they are from it, as an override
 * keeps it. Null where the position does not ask for the criterion.
 */
export async function questionFor(
  call: CallContext,
  { position, person, draft }: Omit<Judged, 'candidacy'>,
  criterion: string,
): Promise<AsideQuestion | null> {
  const columns = await call.roster.columns()
  const context = contextFor(call, position, [], draft)
  const asked = prepareMatch(columns, context).criteria.find(({ key }) => key === criterion)
  return asked ? questionTo(context, asked, rowOf(columns.rowOf, person)) : null
}

function rowOf(rows: ReadonlyMap<Id, number>, person: Id): number {
  const row = rows.get(person)
  if (row === undefined) throw notFound('person')
  return row
}

/** What a position asks, with the overrides of its candidacies; a draft replaces windows and requirements. */
export function contextFor(
  call: Pick<CallContext, 'sqlite' | 'today' | 'standing'>,
  position: StoredPosition,
  candidacies: readonly Pick<StoredCandidacy, 'person' | 'overrides'>[],
  draft: MatchDraft | null,
): MatchContext {
  const { skills, providers, requestOf } = standingOf(call)
  const request = requestOf(position.request)
  return contextOf({
    today: call.today,
    request,
    position,
    inherited: request.requirements,
    requestPosts: postsAsked(call, request.id),
    ...{ skills, providers },
    draft,
    overrides: candidacies.flatMap(({ person, overrides }) =>
      overrides.map(({ criterion, reason, question }) => ({ person, criterion, reason, question })),
    ),
  })
}
