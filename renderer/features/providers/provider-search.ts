import { z } from 'zod'

export const providerTabs = [
  'now',
  'offers',
  'given',
  'people',
  'correspondence',
  'documents',
  'about',
] as const
export type ProviderTab = (typeof providerTabs)[number]

/** What the page of a provider keeps in its address: the part that is shown. */
export const providerSearch = z.object({ tab: z.enum(providerTabs).optional().catch(undefined) })
