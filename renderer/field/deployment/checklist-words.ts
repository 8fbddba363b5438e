import { type BuiltInItem, type ChecklistItem, builtInItems } from '#shared/domain/checklist.ts'
import { t } from '#renderer/text/text.ts'

const names = {
  passport: 'checklist.passport',
  clearances: 'checklist.clearances',
  visa: 'checklist.visa',
  insurance: 'checklist.insurance',
  contract: 'checklist.contract',
  briefing: 'checklist.briefing',
  medical: 'checklist.medical',
} as const satisfies Record<BuiltInItem, string>

/** What an item of a checklist is called: the office's own words, or those of the program. */
export function itemName({ id, name }: Pick<ChecklistItem, 'id' | 'name'>): string {
  const builtIn = builtInItems.find((each) => each === id)
  return name ?? (builtIn ? t(names[builtIn]) : id)
}
