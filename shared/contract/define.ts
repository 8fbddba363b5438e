import type { z } from 'zod'

/** Parts of the roster whose answers a mutation may change; queries are refreshed by area. */
export const areas = [
  'person',
  'provider',
  'skill',
  'request',
  'position',
  'match',
  'candidacy',
  'deployment',
  'import',
  // A file on its way in: what the user sees of it stays until they read it anew.
  'list',
  'history',
  'backup',
  'app',
] as const
export type Area = (typeof areas)[number]

export interface Call {
  readonly kind: 'query' | 'mutation'
  readonly params: z.ZodType
  readonly result: z.ZodType
  /** Area a query belongs to. */
  readonly area?: Area
  /** Areas a mutation changes. */
  readonly invalidates?: readonly Area[]
  /** Long calls carry `task` in their params, report progress and can be cancelled. */
  readonly long?: true
}

/** A question: reads, changes nothing. */
export function query<P extends z.ZodType, R extends z.ZodType>(area: Area, params: P, result: R) {
  return { kind: 'query', area, params, result } as const
}

/** A change: one transaction, kept in the history, then the named areas are refreshed. */
export function mutation<P extends z.ZodType, R extends z.ZodType>(
  invalidates: readonly Area[],
  params: P,
  result: R,
) {
  return { kind: 'mutation', invalidates, params, result } as const
}
