import { compareDates } from '#shared/calendar/index.ts'
import type { DeploymentDetail, OfferLimit } from '#shared/contract/deployment-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import type { Reading } from '../../store/access.ts'
import { providersOf } from '../../roster/store-words.ts'
import { findDeployment, listReplacements } from '../../store/repositories/deployments.ts'
import { listDeploymentEvents } from '../../store/repositories/events.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { deploymentRowsOf } from './deployment-rows.ts'

/** One deployment with its steps, the others it stands among, and what bounds its dates. */
export function deploymentDetail(call: Reading, id: Id): DeploymentDetail {
  const stored = expectFound(findDeployment(call, id), 'deployment')
  const position = expectFound(findPosition(call, stored.position), 'position')
  const after = listReplacements(call, id).map((each) => each.id)
  const before = stored.replaces === null ? [] : [stored.replaces]
  const rows = new Map(
    deploymentRowsOf(call, [id, ...before, ...after]).map((row) => [row.id, row]),
  )
  return {
    row: expectFound(rows.get(id), 'deployment'),
    events: listDeploymentEvents(call, id),
    windows: position.windows,
    location: position.location,
    replaces: (stored.replaces !== null && rows.get(stored.replaces)) || null,
    replacedBy: after.flatMap((each) => rows.get(each) ?? []),
    offers: offersOf(call, stored.person, position),
  }
}

function offersOf(call: Reading, person: Id, { category }: StoredPosition): OfferLimit[] {
  const names = providersOf(call.sqlite)
  return (findPerson(call, person)?.offers ?? [])
    .map(({ provider, categories, validUntil, withdrawnOn }) => ({
      ...{ provider, validUntil, withdrawnOn },
      name: names.get(provider)?.name ?? '',
      forCategory: categories.includes(category),
    }))
    .toSorted(
      (a, b) =>
        Number(a.withdrawnOn !== null) - Number(b.withdrawnOn !== null) ||
        Number(b.forCategory) - Number(a.forCategory) ||
        compareDates(b.validUntil ?? '9999-12-31', a.validUntil ?? '9999-12-31'),
    )
}
