import type { ImportPlan, Inspected } from '#shared/contract/exchange-calls.ts'
import { t } from '#renderer/text/text.ts'

const names = ['familyName', 'fullName', 'nativeName']

/** What stands against a mapping, in words; null when it can be tried. */
export function problemOfPlan(
  { columns }: Pick<ImportPlan, 'columns'>,
  fields: Inspected['fields'],
): string | null {
  const chosen = columns.map(({ field }) => field).filter((field) => field !== null)
  if (!chosen.some((field) => names.includes(field))) return t('exchange.noName')
  const twice = chosen.find((field, place) => chosen.indexOf(field) !== place)
  if (twice === undefined) return null
  const words = fields.find(({ field }) => field === twice)?.words ?? twice
  return t('exchange.twice', { field: words })
}
