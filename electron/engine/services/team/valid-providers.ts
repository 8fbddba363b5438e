import type { Category } from '#shared/domain/category.ts'
import type { Id } from '#shared/domain/common.ts'
import { at, MET, type RosterColumns } from '#shared/matching/index.ts'
import { offerJudge } from '#shared/matching/criteria/valid-offers.ts'

/** For a row: the providers whose offer covers the category through a day number, each once. */
export function validProviders(
  columns: RosterColumns,
  category: Category,
  last: number,
): (row: number) => Id[] {
  const { start, count, values } = columns.offers
  const judge = offerJudge(columns, category, last)
  return (row) => {
    const first = at(start, row)
    const valid = new Set<Id>()
    for (let index = first; index < first + at(count, row); index += 1)
      if (judge(index) === MET)
        valid.add(columns.dictionaries.providers.codeAt(at(values.provider, index)))
    return [...valid]
  }
}
