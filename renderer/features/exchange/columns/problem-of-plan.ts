import type { ImportPlan } from '#shared/contract/exchange-calls.ts'
import { t } from '#renderer/text/text.ts'

const names = ['familyName', 'fullName', 'nativeName']

/**
 * What stands against a mapping, in words; null when it can be tried. Several columns may go into one
 * field: they add up, or the first filled one stands and the others are told.
 */
export function problemOfPlan({ columns }: Pick<ImportPlan, 'columns'>): string | null {
  return columns.some(({ field }) => field !== null && names.includes(field))
    ? null
    : t('exchange.noName')
}
