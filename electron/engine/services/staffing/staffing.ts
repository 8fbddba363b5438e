import type { Id } from '#shared/domain/common.ts'
import type { Reading } from '../../store/access.ts'
import { HOLDS_A_WINDOW } from '../../store/repositories/deployments.ts'
import { selectRows, selectValues } from '../../store/statement.ts'

export interface Staffing {
  /** Posts asked for. */
  readonly posts: number
  /** Posts with a planned, running or completed deployment on some day of a window that must be held. */
  readonly filled: number
  /** Candidacies that are not an exit. */
  readonly candidacies: number
}

export interface RequestStaffing extends Staffing {
  /** Posts that nobody fills yet; a position with too many does not make up for another. */
  readonly open: number
}

/** Staffing of every position, by position and by request: the one place where they are counted. */
export interface StaffingCounts {
  readonly ofPosition: (position: Id) => Staffing
  readonly ofRequest: (request: Id) => RequestStaffing
  /** Posts of some requests that nobody fills yet; a position with too many does not make up for another. */
  readonly openPosts: (requests: ReadonlySet<Id>) => number
}

const none: RequestStaffing = { posts: 0, filled: 0, candidacies: 0, open: 0 }

const counted = selectRows<Staffing & { id: Id; request: Id }, [of: { request: Id | null }]>(
  `SELECT id, request, posts,
     (SELECT count(*) FROM deployment WHERE deployment.position = position.id
       AND status IN ('planned', 'deployed', 'completed') AND ${HOLDS_A_WINDOW})
     + (SELECT count(*) FROM served_post AS deployment WHERE deployment.position = position.id
       AND status = 'completed' AND ${HOLDS_A_WINDOW}) AS filled,
     (SELECT count(*) FROM candidacy WHERE candidacy.position = position.id
       AND status NOT IN ('notSelected', 'declined', 'withdrawn')) AS candidacies
   FROM position WHERE @request IS NULL OR request = @request`,
)

const asked = selectValues<number, [request: Id]>(
  'SELECT coalesce(sum(posts), 0) FROM position WHERE request = ?',
)

/** Posts that a request asks for in all its positions. */
export const postsAsked = ({ sqlite }: Reading, request: Id): number =>
  asked.get(sqlite, request) ?? 0

/** Counts for all requests, or for one. */
export function countStaffing({ sqlite }: Reading, request?: Id): StaffingCounts {
  const rows = counted.all(sqlite, { request: request ?? null })
  const byPosition = new Map<Id, Staffing>()
  const byRequest = new Map<Id, RequestStaffing>()
  for (const { id, request: of, ...counts } of rows) {
    byPosition.set(id, counts)
    const sum = byRequest.get(of) ?? none
    byRequest.set(of, {
      posts: sum.posts + counts.posts,
      filled: sum.filled + counts.filled,
      candidacies: sum.candidacies + counts.candidacies,
      open: sum.open + openOf(counts),
    })
  }
  return {
    ofPosition: (id) => byPosition.get(id) ?? none,
    ofRequest: (id) => byRequest.get(id) ?? none,
    openPosts: (requests) =>
      rows
        .filter(({ request: of }) => requests.has(of))
        .reduce((sum, counts) => sum + openOf(counts), 0),
  }
}

const openOf = ({ posts, filled }: Staffing): number => Math.max(0, posts - filled)
