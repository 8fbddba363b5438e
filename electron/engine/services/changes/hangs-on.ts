import type { Id } from '#shared/domain/common.ts'
import type { Entity } from '#shared/domain/history.ts'
import type { Reading } from '../../store/access.ts'
import { selectValues } from '../../store/statement.ts'

const named = `person.family_name || coalesce(', ' || person.given_name, '')`

/** Names of what hangs on a thing, so that it cannot be taken away; in the order of their names. */
const hanging: Partial<Record<Entity, ReturnType<typeof selectValues<string, [of: { id: Id }]>>>> =
  {
    person: selectValues(
      `SELECT position.title || ' – ' || request.title AS name
       FROM (SELECT position FROM candidacy WHERE person = @id
         UNION SELECT position FROM deployment WHERE person = @id) AS place
       JOIN position ON position.id = place.position JOIN request ON request.id = position.request
       ORDER BY name`,
    ),
    position: selectValues(
      `SELECT ${named} AS name
       FROM (SELECT person FROM candidacy WHERE position = @id
         UNION SELECT person FROM deployment WHERE position = @id) AS placed
       JOIN person ON person.id = placed.person ORDER BY name`,
    ),
    request: selectValues(
      `SELECT title AS name FROM position WHERE request = @id
       UNION SELECT name FROM document WHERE owner = @id AND removed_at IS NULL ORDER BY name`,
    ),
    provider: selectValues(
      `SELECT ${named} AS name
       FROM (SELECT person FROM offer WHERE provider = @id
         UNION SELECT person FROM nomination JOIN candidacy ON candidacy.id = candidacy
           WHERE nomination.provider = @id
         UNION SELECT person FROM deployment WHERE provider = @id) AS offered
       JOIN person ON person.id = offered.person ORDER BY name`,
    ),
    skill: selectValues(
      `SELECT ${named} AS name FROM person_skill JOIN person ON person.id = person_skill.person
       WHERE skill = @id ORDER BY name`,
    ),
    candidacy: selectValues(
      `SELECT ${named} AS name FROM deployment JOIN person ON person.id = deployment.person
       WHERE candidacy = @id`,
    ),
  }

/** What hangs on a thing, by name; empty where nothing does, or it has no names. */
export function namesHangingOn({ sqlite }: Reading, entity: Entity, id: Id): string[] {
  return hanging[entity]?.all(sqlite, { id }) ?? []
}
