import type { Id } from '#shared/domain/common.ts'
import type { Entity, HistoryEntry } from '#shared/domain/history.ts'
import type { Reading } from '../../store/access.ts'
import { selectValues } from '../../store/statement.ts'
import type { Kept } from './kept-state.ts'

const bindings: Partial<Record<Entity, ReturnType<typeof selectValues<Id, [of: { id: Id }]>>>> = {
  request: selectValues(
    `SELECT person FROM deployment JOIN position ON position.id = position WHERE request = @id
     UNION SELECT person FROM candidacy JOIN position ON position.id = position WHERE request = @id`,
  ),
  position: selectValues(
    `SELECT person FROM deployment WHERE position = @id
     UNION SELECT person FROM candidacy WHERE position = @id`,
  ),
  provider: selectValues('SELECT DISTINCT person FROM offer WHERE provider = @id'),
  skill: selectValues('SELECT DISTINCT person FROM person_skill WHERE skill = @id'),
}

/** Everybody whose columns in memory depend on what some rows of history speak of, as it stands now. */
export function peopleBoundBy({ sqlite }: Reading, rows: readonly HistoryEntry[]): Id[] {
  return rows.flatMap(({ entity, entityId, before, after }) => {
    if (entity === 'person') return [entityId]
    const { person } = { ...(before as Kept | null), ...(after as Kept | null) }
    const ofState =
      typeof person === 'string'
        ? [person]
        : (ownersOf[entity]?.all(sqlite, { id: entityId }) ?? [])
    return [...ofState, ...(bindings[entity]?.all(sqlite, { id: entityId }) ?? [])]
  })
}

/** Rows of a change name only what changed: whose candidacy it is stands in the store. */
const ownersOf: typeof bindings = {
  candidacy: selectValues('SELECT person FROM candidacy WHERE id = @id'),
  deployment: selectValues('SELECT person FROM deployment WHERE id = @id'),
}
