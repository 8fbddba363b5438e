import { z } from 'zod'
import { assessment, storedAssessment } from '../domain/assessment.ts'
import { id } from '../domain/common.ts'
import { position, storedPosition } from '../domain/position.ts'
import { mutation, query } from './define.ts'

const changed = ['request', 'history', 'app'] as const
const version = z.int().positive()

export const assessmentCalls = {
  /** Needs assessments of a request, the latest first. */
  'assessment.list': query('request', z.object({ request: id }), z.array(storedAssessment)),
  /**
   * Creates (version null) or changes a needs assessment. Fails with `notFound` where its request is not on
   * the roster, `conflict` when somebody changed it since, `invalid` where it ends before it begins, and
   * `refused` where it would move to another request.
   */
  'assessment.save': mutation(
    changed,
    z.object({ assessment, version: version.nullable() }),
    storedAssessment,
  ),
  /** Removes a needs assessment; positions made of it stay. Fails with `notFound` and `conflict`. */
  'assessment.remove': mutation(changed, z.object({ id, version }), z.object({ removed: id })),
  /**
   * Makes positions of the posts an assessment recommends, in one change: each names the entry it comes of.
   * Fails with `notFound`, `conflict`, and `refused` where an entry became a position already or a position
   * is of another request.
   */
  'assessment.makePositions': mutation(
    [...changed, 'match'],
    z.object({
      ...{ id, version },
      made: z
        .array(z.object({ entry: id, position }))
        .min(1)
        .max(200),
    }),
    z.object({ positions: z.array(storedPosition) }),
  ),
}
