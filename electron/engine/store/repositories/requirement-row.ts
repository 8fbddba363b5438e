import { requirement, type Requirement } from '#shared/domain/requirement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { RequirementTable } from '../tables/request-tables.ts'

/** Columns of a requirement, whosoever it is. */
export const requirementRow = (of: Requirement, ordinal: number) => ({
  id: of.id,
  ordinal,
  strength: of.strength,
  kind: of.kind,
  group_name: of.group,
  weight: of.weight,
  parameters: JSON.stringify(of.parameters),
})

/** A requirement of its row; its parameters are checked. */
export function readRequirement(
  row: Omit<Selectable<RequirementTable>, 'position' | 'ordinal'>,
): Requirement {
  const { id, strength, kind, group_name: group, weight } = row
  return requirement.parse({
    ...{ id, strength, kind, group, weight },
    parameters: JSON.parse(row.parameters) as unknown,
  })
}
