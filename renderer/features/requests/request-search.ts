import { z } from 'zod'

export const requestTabs = ['positions', 'candidates', 'deployments', 'events'] as const
export type RequestTab = (typeof requestTabs)[number]

/** The tab of a request's screen; the first where none is named. */
export const requestSearch = z.object({ tab: z.enum(requestTabs).optional().catch(undefined) })
