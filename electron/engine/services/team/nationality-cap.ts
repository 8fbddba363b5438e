import type { Request } from '#shared/domain/request.ts'
import { capOf } from '#shared/matching/index.ts'

/** The most people of one nationality: the number, or what the per cent make of the posts, whichever is lower. */
export function nationalityCap(
  {
    maxPerNationality,
    maxPercentPerNationality,
  }: Pick<Request, 'maxPerNationality' | 'maxPercentPerNationality'>,
  posts: number,
): number | null {
  const caps = [
    ...(maxPerNationality === null ? [] : [maxPerNationality]),
    ...(maxPercentPerNationality === null
      ? []
      : [capOf({ percentOfPosts: maxPercentPerNationality }, posts)]),
  ]
  return caps.length === 0 ? null : Math.min(...caps)
}
