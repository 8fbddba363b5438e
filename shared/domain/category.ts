import { z } from 'zod'

/** What a person can be sent as; one person can be several. */
export const categories = ['expert', 'longTermObserver', 'shortTermObserver'] as const
export const category = z.enum(categories)
export type Category = z.infer<typeof category>

/** Words and the abbreviation used in tables. */
export const categoryWords: Record<Category, { readonly name: string; readonly short: string }> = {
  expert: { name: 'Expert', short: 'Expert' },
  longTermObserver: { name: 'Long-term observer', short: 'LTO' },
  shortTermObserver: { name: 'Short-term observer', short: 'STO' },
}
