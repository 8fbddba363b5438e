import { dayNumber } from '#shared/calendar/index.ts'
import { phrase } from '#shared/text/index.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Deployment } from '#shared/domain/deployment.ts'
import { isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import { coversQuestion, questionAsked } from '#shared/matching/aside-question.ts'
import {
  allAsked,
  certainWindowDays,
  NOT_MET,
  offerOfProvider,
  shareOf,
} from '#shared/matching/index.ts'
import type { CallContext } from '../../call-context.ts'
import { providersOf } from '../../roster/store-words.ts'
import { findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { listDeployments } from '../../store/repositories/deployments.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound, refused } from '../../store/repositories/stored.ts'
import { validProviders } from '../team/valid-providers.ts'
import { draftFor, everyDayOf } from './deployment-dates.ts'
import { contextFor, refuseIneligible } from './eligibility.ts'
import { countStaffing } from './staffing.ts'

/** Rules that no deployment can break, whatever its position asks. */
const possible = new Set(['hostCountry', 'commitments'])

/**
 * Refuses dates that are in the wrong order, that the person already serves in this position, or on
 * which a rule stands against the person.
 */
export async function refuseDates(
  call: CallContext,
  position: StoredPosition,
  deployment: Deployment,
): Promise<void> {
  if (deployment.from > deployment.to)
    throw expectedFailure('invalid', 'endsBeforeStart', undefined, [
      { field: 'deployment.to', message: phrase('problems.endsBeforeStart') },
    ])
  if (deployment.status === 'cancelled') return
  const { person } = deployment
  const others = listDeployments(call, { position: position.id, person }).filter(
    (other) =>
      other.id !== deployment.id &&
      other.status !== 'cancelled' &&
      other.from <= deployment.to &&
      deployment.from <= other.to,
  )
  if (others.length > 0) throw refused('deployedThereAlready')
  const candidacy = findCandidacyOf(call, position.id, person)
  const draft = draftFor(position, deployment)
  // What is over is only written down: it must have been possible, not well chosen.
  const only = isLiveDeployment(deployment.status) ? undefined : (key: string) => possible.has(key)
  const asked = await refuseIneligible(call, { position, person, candidacy, draft }, only)
  const [window, ...more] = certainWindowDays(position.windows)
  if (draft !== null || (more.length === 0 && window?.minimumDays === null)) return
  // Whoever was let serve two missions at once is not asked again for the days between.
  if (asked.results.some(({ key, verdict }) => key === 'commitments' && verdict === 'overridden'))
    return
  // Nobody is asked about the days between two windows, or beyond the minimum of one, but a
  // deployment binds them too.
  const everyDay = everyDayOf(position, deployment)
  await refuseIneligible(
    call,
    { position, person, candidacy, draft: everyDay },
    (key) => key === 'commitments',
  )
}

/**
 * Refuses to say that somebody is in the field before the first day, or is back before the last one:
 * what did not happen is not written down. `before` is null for a new deployment.
 */
export function refuseUntimely(
  { today }: Pick<CallContext, 'today'>,
  before: Deployment | null,
  { status, from, to }: Deployment,
): void {
  const moved = before?.status !== status
  if (status === 'deployed' && from > today && (moved || before.from !== from))
    throw expectedFailure('refused', 'notBegun', { day: { date: from } }, [
      { field: 'deployment.from', message: phrase('problems.notYet') },
    ])
  if (status === 'completed' && to > today && (moved || before.to !== to))
    throw expectedFailure('refused', 'notEnded', { day: { date: to } }, [
      { field: 'deployment.to', message: phrase('problems.notYet') },
    ])
}

/**
 * Refuses the provider under whose offer the person goes where its offer is not valid to the end and
 * the position asks for one, where the call allows it no further post, or where it caps providers and
 * another one's offer is valid to the end while this one's is not. The match finds a provider
 * among all that offer the person; this is the one that was chosen.
 */
export async function refuseProvider(
  call: CallContext,
  position: StoredPosition,
  deployment: Deployment,
): Promise<void> {
  const { person, provider, status } = deployment
  if (provider === null || !isLiveDeployment(status)) return
  const context = contextFor(call, position, [], null)
  const overrides = findCandidacyOf(call, position.id, person)?.overrides ?? []
  const isAside = (key: string, asked: Parameters<typeof questionAsked>[1]): boolean =>
    overrides.some(
      ({ criterion, question }) =>
        criterion === key &&
        question !== null &&
        coversQuestion(question, questionAsked(context, asked)),
    )
  const columns = await call.roster.columns()
  const going = { person, provider }
  const offer = allAsked(context).find(
    ({ kind, strength, group }) => kind === 'offer' && strength === 'must' && group === null,
  )
  if (offer && !isAside(offer.id, { kind: 'offer', requirement: offer })) {
    const last = dayNumber(deployment.to)
    if (offerOfProvider(columns, going, position.category, last) === NOT_MET)
      throw expectedFailure('refused', 'providerNotOffering', undefined, [
        {
          field: offer.id,
          message: phrase('problems.offerToTheEnd', { date: { date: deployment.to } }),
        },
      ])
  }
  const { providerCap } = expectFound(findRequest(call, position.request), 'request')
  if (providerCap === null || isAside('providerCap', { kind: 'providerCap', requirement: null }))
    return
  const nameOf = (id: Id): string => providersOf(call.sqlite).get(id)?.name ?? ''
  const { filled, most } = shareOf(columns, providerCap, context, going)
  if (filled >= most)
    throw expectedFailure('refused', 'providerFull', undefined, [
      {
        field: 'providerCap',
        message: phrase('problems.providerShare', { provider: nameOf(provider), filled, most }),
      },
    ])
  // The match counted the person under a provider whose offer holds to the end: a cap can be kept by
  // nobody else's offer while there is one.
  const last = dayNumber(deployment.to)
  if (offerOfProvider(columns, going, position.category, last) !== NOT_MET) return
  const row = columns.rowOf.get(person)
  const others = row === undefined ? [] : validProviders(columns, position.category, last)(row)
  const other = others.find((id) => {
    const share = shareOf(columns, providerCap, context, { person, provider: id })
    return share.filled < share.most
  })
  if (other === undefined) return
  const date = { date: deployment.to }
  throw expectedFailure('refused', 'providerNotOffering', undefined, [
    {
      field: 'providerCap',
      message: phrase('problems.offerOfAnother', {
        ...{ provider: nameOf(provider), other: nameOf(other), date },
      }),
    },
  ])
}

/** Refuses one person more than the position has posts. */
export function refuseFullPosition(call: CallContext, position: StoredPosition): void {
  const { posts, filled } = countStaffing(call, position.request).ofPosition(position.id)
  if (filled < posts) return
  throw refused('positionFull', { posts })
}
