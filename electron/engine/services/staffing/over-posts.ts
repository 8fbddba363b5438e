import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import { phrase } from '#shared/text/index.ts'
import type { Reading } from '../../store/access.ts'
import { HOLDS_A_WINDOW } from '../../store/repositories/deployments.ts'
import { selectValues } from '../../store/statement.ts'

// Whoever was curtailed or cancelled holds no post any more, though the candidacy may still say selected.
const holding = selectValues<number, [of: { position: Id }]>(
  `SELECT (SELECT count(*) FROM (
     SELECT deployment.person FROM deployment JOIN position ON position.id = deployment.position
       WHERE position.id = @position AND deployment.status IN ('planned', 'deployed', 'completed')
         AND ${HOLDS_A_WINDOW}
     UNION
     SELECT candidacy.person FROM candidacy
       WHERE candidacy.position = @position AND candidacy.status = 'selected'
         AND NOT EXISTS (SELECT 1 FROM deployment WHERE deployment.position = candidacy.position
           AND deployment.person = candidacy.person AND deployment.status <> 'cancelled')))
   + (SELECT count(*) FROM served_post AS deployment
     JOIN position ON position.id = deployment.position
     WHERE position.id = @position AND deployment.status = 'completed' AND ${HOLDS_A_WINDOW})`,
)

type Asked = Pick<StoredPosition, 'id' | 'title' | 'posts'>

/** How many people hold a post of each position: in it, done with it, or selected for it. */
function heldPosts(
  { sqlite }: Reading,
  positions: Iterable<Pick<Asked, 'id'>>,
): ReadonlyMap<Id, number> {
  return new Map(
    Array.from(positions, ({ id }) => [id, holding.get(sqlite, { position: id }) ?? 0]),
  )
}

/**
 * Does what may give somebody a post, and refuses it where more people would then hold posts than there are
 * and than did before; `overPosts` says that this is meant. Every way to a post goes through here.
 */
export async function withinPosts<Done>(
  call: Reading,
  positions: Iterable<Asked>,
  overPosts: boolean,
  act: () => Promise<Done>,
): Promise<Done> {
  const asked = [...positions]
  const before = heldPosts(call, asked)
  const done = await act()
  if (!overPosts) refuseOverPosts(call, asked, before)
  return done
}

/** Asked once everything is written; the refusal undoes it. */
function refuseOverPosts(
  call: Reading,
  asked: readonly Asked[],
  before: ReadonlyMap<Id, number>,
): void {
  const now = heldPosts(call, asked)
  const over = asked.flatMap(({ id, title, posts }) => {
    const people = now.get(id) ?? 0
    return people > posts && people > (before.get(id) ?? 0) ? [{ title, posts, people }] : []
  })
  if (over.length === 0) return
  const sum = (of: 'posts' | 'people'): number => over.reduce((all, each) => all + each[of], 0)
  throw expectedFailure(
    'refused',
    'morePeopleThanPosts',
    { people: sum('people'), posts: sum('posts') },
    over.map((each) => ({ field: 'position', message: phrase('problems.overPosts', each) })),
  )
}
