import { country, type RegionalGroup } from '../catalogue/index.ts'
import { phrase, type Phrase } from '../text/index.ts'

const names = {
  AG: 'reports.groupAG',
  APG: 'reports.groupAPG',
  EEG: 'reports.groupEEG',
  GRULAC: 'reports.groupGRULAC',
  WEOG: 'reports.groupWEOG',
  none: 'reports.groupNone',
} as const satisfies Record<RegionalGroup | 'none', string>

interface NamedGroup {
  readonly id: string
  readonly name: Phrase
}

/** Regional groups of the United Nations as rows of a table, and the row of what is in none of them. */
export const groupRows: readonly NamedGroup[] = Object.entries(names).map(([id, key]) => ({
  id,
  name: phrase(key),
}))

/** Where a State is counted, by its ISO alpha-2 code. */
export function groupOfState(code: string): NamedGroup {
  const id = country(code)?.group ?? 'none'
  return { id, name: phrase(names[id]) }
}
