import { z } from 'zod'
import { id } from '#shared/domain/common.ts'

export const requestTabs = [
  'positions',
  'candidates',
  'deployments',
  'assessment',
  'recommendations',
  'documents',
  'events',
] as const
export type RequestTab = (typeof requestTabs)[number]

/** The tab of a request's screen; the first where none is named. */
export const requestSearch = z.object({ tab: z.enum(requestTabs).optional().catch(undefined) })

/** How the list of requests is shown: as a table where nothing is named. */
export const requestsSearch = z.object({ view: z.enum(['board']).optional().catch(undefined) })

/** A new request goes on with this one, by its id; with none where nothing is named. */
export const newRequestSearch = z.object({ continues: id.optional().catch(undefined) })
