import { overlaps } from '#shared/calendar/index.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { Commitment } from '#shared/matching/columns/records.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { readCommitmentsOf } from '../../roster/read-commitments.ts'
import { findCandidacy, findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { findDeployment } from '../../store/repositories/deployments.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { personLabels } from '../roster/person-labels.ts'
import { countStaffing } from '../staffing/staffing.ts'

interface Place {
  readonly person: Id
  readonly position: Id
}

/**
 * Refuses an undoing that would put somebody in two places at once or fill a post twice: the days or
 * the post were given to others in the meantime. What was put back together stood together before.
 */
export function refuseClashes(call: CallContext, rows: readonly HistoryEntry[]): void {
  const places = rows.flatMap((row) => placeOf(call, row) ?? [])
  const together = new Set(places.map(keyOf))
  for (const place of places) {
    const clash = clashOf(call, place, together)
    if (clash === null) continue
    const name = personLabels(call, [place.person])(place.person).personName
    throw expectedFailure('refused', 'undoBusy', undefined, [
      {
        field: 'deployment',
        message: phrase('problems.undoBusyWith', { name, title: clash.title }),
      },
    ])
  }
  refuseOverfull(call, new Set(places.map(({ position }) => position)))
}

/** Where a row of history binds its person again; null where it binds nobody, or nobody anew. */
function placeOf(
  call: CallContext,
  { entity, entityId, action, fields }: HistoryEntry,
): Place | null {
  const isNew =
    action === 'removed' || ['status', 'from', 'to'].some((each) => fields.includes(each))
  if (!isNew) return null
  if (entity === 'candidacy') return findCandidacy(call, entityId)
  return entity === 'deployment' ? findDeployment(call, entityId) : null
}

/** What else the person is bound to on the same days, unless somebody had set that aside. */
function clashOf(
  call: CallContext,
  { person, position }: Place,
  together: ReadonlySet<string>,
): Commitment | null {
  const bound = readCommitmentsOf(call.sqlite, person).filter(({ contingent }) => !contingent)
  const here = bound.filter((each) => each.position === position)
  const again = here.find((each, index) =>
    here.some(
      (other, place) =>
        place > index &&
        each.state === 'deployed' &&
        other.state === 'deployed' &&
        overlaps(each, other),
    ),
  )
  if (again !== undefined) return again
  if (isSetAside(call, { person, position })) return null
  const elsewhere = bound.find(
    (other) =>
      other.position !== position &&
      !together.has(keyOf(other)) &&
      here.some((each) => overlaps(each, other)) &&
      !isSetAside(call, other),
  )
  return elsewhere ?? null
}

function isSetAside(call: CallContext, { person, position }: Place): boolean {
  const overrides = findCandidacyOf(call, position, person)?.overrides ?? []
  return overrides.some(({ criterion }) => criterion === 'commitments')
}

function refuseOverfull(call: CallContext, positions: ReadonlySet<Id>): void {
  for (const id of positions) {
    const position = findPosition(call, id)
    if (position === null) continue
    const { posts, filled } = countStaffing(call, position.request).ofPosition(id)
    if (filled <= posts) continue
    throw expectedFailure('refused', 'undoFull', { posts }, [
      {
        field: 'position',
        message: phrase('problems.undoFullPosition', { title: position.title }),
      },
    ])
  }
}

function keyOf({ person, position }: Place): string {
  return `${person} ${position}`
}
