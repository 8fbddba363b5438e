import { v7 as uuid } from 'uuid'
import { addDays, daysBetween, laterOf } from '#shared/calendar/index.ts'
import type { ReadParamsOf, ResultOf } from '#shared/contract/contract.ts'
import { certainSpan } from '#shared/domain/certain-windows.ts'
import type { Id } from '#shared/domain/common.ts'
import {
  type Deployment,
  nothingArranged,
  type StoredDeployment,
} from '#shared/domain/deployment.ts'
import { isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import { personName } from '#shared/domain/person.ts'
import type { MatchDraft, StoredPosition } from '#shared/domain/position.ts'
import { phrase } from '#shared/text/index.ts'
import { certainWindowDays, noticeAsked, noticePasses } from '#shared/matching/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { findDeployment } from '../../store/repositories/deployments.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound, refused } from '../../store/repositories/stored.ts'
import { matchOf } from '../match/matching.ts'
import { matchRows } from '../match/match-rows.ts'
import { createDeployment } from './create-deployment.ts'
import { withinPosts } from './over-posts.ts'
import { seeingItsChanges } from './place-people.ts'
import { reservesOf } from './reserves.ts'
import { stepOne } from './step-deployments.ts'

/** Who could take the place of somebody, reserves first, for the days that are left. */
export async function findReplacements(
  call: CallContext,
  { id, position: open, from, to, limit }: ReadParamsOf<'deployment.replacements'>,
): Promise<ResultOf<'deployment.replacements'>> {
  const before = id === null ? null : expectFound(findDeployment(call, id), 'deployment')
  const of = before?.position ?? open
  const position = expectFound(of === null ? null : findPosition(call, of), 'position')
  const span = certainSpan(position.windows)
  const left = daysToFill(call, before ?? { status: 'planned', ...span }, position)
  const days = { from: from ?? left.from, to: to ?? left.to }
  if (days.from > days.to) throw refused('noDaysLeft', { day: { date: days.to } })
  const result = await matchOf(call, {
    position: position.id,
    draft: draftOf(position, id ?? position.id, days),
  })
  const { match, candidacies } = result
  const gone = before ? whoLeft(call, before) : new Set<Id>()
  const idOf = (row: number): Id => match.columns.ids[row] ?? ''
  const isReserve = (row: number): boolean => candidacies.get(idOf(row))?.status === 'reserve'
  const isBusyHere = (row: number): boolean => candidacies.get(idOf(row))?.status === 'selected'
  const may = (row: number): boolean => !gone.has(idOf(row))
  const fit = [...match.ranked('fit')].filter(may)
  const placeOf = new Map(reservesOf(call, position.id).map(({ person }, at) => [person, at]))
  const place = (row: number): number => placeOf.get(idOf(row)) ?? 0
  const reserves = [fit, [...match.ranked('unknown')], [...match.ranked('notFit')]].flatMap(
    (rows) =>
      rows.filter((row) => may(row) && isReserve(row)).toSorted((a, b) => place(a) - place(b)),
  )
  const windows = certainWindowDays(match.context.windows)
  const inTime = (row: number): boolean => {
    const notice = noticeAsked(match.columns, row, windows)
    return notice === 0 || !noticePasses(windows, notice, call.today)
  }
  const beside = fit.filter((row) => !isReserve(row) && !isBusyHere(row))
  const others = beside.filter(inTime)
  const late = beside.filter((row) => !inTime(row))
  return {
    ...days,
    notice: Math.max(0, daysBetween(call.today, days.from)),
    criteria: match.criteria.map(({ head }) => head),
    reserves: matchRows(call, result, reserves.slice(0, limit)).map((row) => ({
      ...row,
      reserveNumber: (placeOf.get(row.person.id) ?? 0) + 1,
    })),
    others: matchRows(call, result, others.slice(0, limit)),
    late: matchRows(call, result, late.slice(0, limit)),
    found: others.length,
  }
}

/** Plans somebody in the place of another; ends first what still stands. */
export function replaceDeployment(
  call: CallContext,
  { overPosts, ...asked }: ReadParamsOf<'deployment.replace'>,
): Promise<StoredDeployment> {
  const before = expectFound(findDeployment(call, asked.id), 'deployment')
  const position = expectFound(findPosition(call, before.position), 'position')
  return withinPosts(call, [position], overPosts, () => putInPlace(call, before, position, asked))
}

async function putInPlace(
  call: CallContext,
  before: StoredDeployment,
  position: StoredPosition,
  { id, ending, person, provider, from, to }: Omit<ReadParamsOf<'deployment.replace'>, 'overPosts'>,
): Promise<StoredDeployment> {
  if (whoLeft(call, before).has(person)) throw refused('replacesThemselves')
  const within = seeingItsChanges(call, [before.person, person], [position])
  if (isLiveDeployment(before.status)) {
    if (ending === null) throw refused('stillServes')
    const { status, reason, lastDay: day, unavailable } = ending
    await stepOne(within, before, { status, reason, day, unavailable })
  }
  const deployment: Deployment = {
    ...nothingArranged,
    id: uuid(),
    candidacy: findCandidacyOf(call, position.id, person)?.id ?? null,
    ...{ person, position: position.id, provider, from, to },
    ...{ status: 'planned', reason: null, replaces: id },
    // Who comes later goes where the other was to serve, and is paid for from the same.
    ...{ station: before.station, funding: before.funding },
  }
  const saved = await createDeployment(within, deployment)
  const nameOf = (of: Id): string => personName(expectFound(findPerson(call, of), 'person'))
  call.describe(
    phrase('changes.deploymentReplaced', {
      ...{ name: nameOf(person), other: nameOf(before.person), title: position.title },
    }),
  )
  return saved
}

/**
 * The days of a deployment that nobody serves: from the day after its last, or its first where it was
 * cancelled or is to be, but not before today; to the end that it had, or that its position has.
 */
function daysToFill(
  { today }: Pick<CallContext, 'today'>,
  { status, from, to }: Pick<Deployment, 'status' | 'from' | 'to'>,
  { windows }: Pick<StoredPosition, 'windows'>,
): { readonly from: string; readonly to: string } {
  if (status !== 'curtailed' && status !== 'completed') return { from: laterOf(from, today), to }
  return { from: laterOf(addDays(to, 1), today), to: certainSpan(windows).to }
}

/** The position held on some days alone; the same question has the same words, and is asked once. */
function draftOf(
  { requirements }: StoredPosition,
  id: Id,
  { from, to }: Pick<Deployment, 'from' | 'to'>,
): MatchDraft {
  return { windows: [{ id, from, to, minimumDays: null, contingentOn: null }], requirements }
}

/** Everybody who left this post: of the deployment itself, and of those it followed on. */
function whoLeft(call: CallContext, of: StoredDeployment): ReadonlySet<Id> {
  const gone = new Set([of.person])
  let { replaces } = of
  while (replaces !== null) {
    const earlier = findDeployment(call, replaces)
    if (earlier === null) break
    gone.add(earlier.person)
    replaces = earlier.replaces
  }
  return gone
}
