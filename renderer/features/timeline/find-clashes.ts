import { intersect, lengthInDays, overlaps } from '#shared/calendar/index.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { Clash } from './timeline-item.ts'

/** A cancelled deployment no longer occupies the person. */
export const occupies = (row: Pick<DeploymentRow, 'status'>): boolean => row.status !== 'cancelled'

/**
 * For each deployment that shares at least one day with another of the same person, the others.
 * Keyed by the deployment's id; both ends of a period count.
 */
export const findClashes = (rows: readonly DeploymentRow[]): ReadonlyMap<string, Clash[]> => {
  const clashes = new Map<string, Clash[]>()
  const byPerson = Map.groupBy(rows.filter(occupies), (row) => row.person)
  for (const missions of byPerson.values()) {
    if (missions.length < 2) continue
    for (const mission of missions) {
      const others = missions.filter((other) => other.id !== mission.id && overlaps(other, mission))
      if (others.length === 0) continue
      clashes.set(
        mission.id,
        others.map((other) => {
          const shared = intersect(other, mission)
          return {
            request: other.request,
            requestTitle: other.requestTitle,
            days: shared === null ? 0 : lengthInDays(shared),
          }
        }),
      )
    }
  }
  return clashes
}
