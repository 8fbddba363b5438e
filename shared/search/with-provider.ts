import type { Id } from '../domain/common.ts'
import type { RosterQuery } from './roster-query.ts'

/** A query that asked for one provider, asking for another in its place: the two became one. */
export function withProvider(query: RosterQuery, from: Id, to: Id): RosterQuery {
  const inPlace = (provider: Id): Id => (provider === from ? to : provider)
  return {
    ...query,
    providers: [...new Set(query.providers.map(inPlace))],
    conditions: query.conditions.map((group) => ({
      ...group,
      conditions: group.conditions.map((condition) =>
        condition.by === 'provider'
          ? { ...condition, provider: inPlace(condition.provider) }
          : condition,
      ),
    })),
  }
}
