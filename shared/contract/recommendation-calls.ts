import { z } from 'zod'
import { id } from '../domain/common.ts'
import { recommendation, storedRecommendation } from '../domain/recommendation.ts'
import { mutation, query } from './define.ts'

const changed = ['request', 'history', 'app'] as const
const version = z.int().positive()

export const recommendationCalls = {
  /** Recommendations made of a request, the latest first, those of one day by their number. */
  'recommendation.list': query('request', z.object({ request: id }), z.array(storedRecommendation)),
  /**
   * Creates (version null) or changes a recommendation. Fails with `notFound` where its request is not on the
   * roster, `conflict` when somebody changed it since, `invalid` where its follow-up was judged before it was
   * made or is not open and has no day, and `refused` where it would move to another request.
   */
  'recommendation.save': mutation(
    changed,
    z.object({ recommendation, version: version.nullable() }),
    storedRecommendation,
  ),
  /** Removes a recommendation. Fails with `notFound` and `conflict`. */
  'recommendation.remove': mutation(changed, z.object({ id, version }), z.object({ removed: id })),
}
