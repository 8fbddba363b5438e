import { z } from 'zod'

/** What a person can be sent as; one person can be several. */
export const categories = ['expert', 'longTermObserver', 'shortTermObserver'] as const
export const category = z.enum(categories)
export type Category = z.infer<typeof category>
