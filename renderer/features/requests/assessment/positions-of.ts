import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { RecommendedPosts } from '#shared/domain/assessment.ts'
import type { Position } from '#shared/domain/position.ts'
import { fromLibrary } from '#renderer/field/asked/from-library.ts'
import { newPosition } from '../position/new-position.ts'

/**
 * A position for each entry of a recommendation: what the library asks of its kind, over the days it names
 * or those of the request.
 */
export const positionsOf = (
  request: Pick<RequestRow, 'id' | 'from' | 'to'>,
  entries: readonly RecommendedPosts[],
  newId: () => string,
): { readonly entry: string; readonly position: Position }[] =>
  entries.map((entry) => {
    const blank = newPosition(
      { id: request.id, from: entry.from ?? request.from, to: entry.to ?? request.to },
      newId,
    )
    const library = entry.kind === null ? null : fromLibrary(entry.kind, newId)
    return {
      entry: entry.id,
      position: {
        ...blank,
        ...(library === null
          ? {}
          : { category: library.category, requirements: [...library.requirements] }),
        ...{ title: entry.title, kind: entry.kind, posts: entry.posts },
      },
    }
  })
