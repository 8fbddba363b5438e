import type { HistoryEntry } from '#shared/domain/history.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { selectRows } from '../../store/statement.ts'
import { personLabels } from '../roster/person-labels.ts'

interface Clash {
  readonly person: Id
  readonly title: string
}

// Of the days a deployment binds; a promise of days (selected) binds by the windows that are certain.
const doubleBooked = selectRows<Clash, [ids: { deployments: string }]>(
  `SELECT other.person, position.title FROM deployment AS one
   JOIN deployment AS other ON other.person = one.person AND other.id <> one.id
     AND other.from_date <= one.to_date AND one.from_date <= other.to_date
   JOIN position ON position.id = other.position
   WHERE one.id IN (SELECT value FROM json_each(@deployments))
     AND one.status <> 'cancelled' AND other.status <> 'cancelled'
     AND NOT EXISTS (SELECT 1 FROM candidacy_override JOIN candidacy
       ON candidacy.id = candidacy_override.candidacy
       WHERE candidacy.person = one.person AND candidacy.position IN (one.position, other.position)
         AND criterion = 'commitments')
   LIMIT 1`,
)

const promisedTwice = selectRows<Clash, [ids: { candidacies: string }]>(
  `SELECT other.person, place.title FROM candidacy AS one
   JOIN position_window AS mine ON mine.position = one.position AND mine.contingent_on IS NULL
   JOIN deployment AS other ON other.person = one.person AND other.position <> one.position
     AND other.status <> 'cancelled'
     AND other.from_date <= mine.to_date AND mine.from_date <= other.to_date
   JOIN position AS place ON place.id = other.position
   WHERE one.id IN (SELECT value FROM json_each(@candidacies))
     AND one.status IN ('nominated', 'selected')
     AND NOT EXISTS (SELECT 1 FROM candidacy_override
       WHERE candidacy = one.id AND criterion = 'commitments')
   LIMIT 1`,
)

const overfull = selectRows<
  { readonly title: string; readonly posts: number },
  [ids: { deployments: string }]
>(
  `SELECT title, posts FROM position
   WHERE id IN (SELECT position FROM deployment WHERE id IN (SELECT value FROM json_each(@deployments)))
     AND posts < (SELECT count(*) FROM deployment WHERE deployment.position = position.id
       AND status IN ('planned', 'deployed', 'completed'))
   LIMIT 1`,
)

/**
 * Refuses an undoing that would put somebody in two places at once or fill a post twice: the days or
 * the post were given to others in the meantime.
 */
export function refuseClashes(call: CallContext, rows: readonly HistoryEntry[]): void {
  const idsOf = (entity: HistoryEntry['entity']): string =>
    JSON.stringify(rows.filter((row) => row.entity === entity).map(({ entityId }) => entityId))
  const deployments = idsOf('deployment')
  const clash =
    doubleBooked.get(call.sqlite, { deployments }) ??
    promisedTwice.get(call.sqlite, { candidacies: idsOf('candidacy') })
  if (clash !== undefined) {
    const { personName } = personLabels(call, [clash.person])(clash.person)
    throw expectedFailure('refused', 'undoBusy', undefined, [
      {
        field: 'deployment',
        message: phrase('problems.undoBusyWith', { name: personName, title: clash.title }),
      },
    ])
  }
  const full = overfull.get(call.sqlite, { deployments })
  if (full !== undefined)
    throw expectedFailure('refused', 'undoFull', { posts: full.posts }, [
      { field: 'position', message: phrase('problems.undoFullPosition', { title: full.title }) },
    ])
}
