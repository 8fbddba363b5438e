import { country, namesOfCountry } from '#shared/catalogue/index.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { countryName } from '#renderer/text/names.ts'
import type { FacetItem } from './FacetGroup.tsx'

function namesFor(code: string): readonly string[] {
  const found = country(code)
  return found ? namesOfCountry(found) : []
}

/** Countries with their counts as choices: the most frequent first, those chosen that nobody has any more too. */
export function countryItems(
  counts: readonly { readonly value: string; readonly count: number }[],
  chosen: readonly string[] = [],
  toggle: (code: string) => void,
): FacetItem[] {
  const counted = new Set(counts.map(({ value }) => value))
  const gone = chosen.filter((code) => !counted.has(code))
  return [...counts, ...gone.map((value) => ({ value, count: 0 }))]
    .map(({ value, count }) => ({
      key: value,
      label: countryName(value),
      also: namesFor(value),
      count,
      on: chosen.includes(value),
      toggle: () => toggle(value),
    }))
    .toSorted((a, b) => b.count - a.count || compareNames(a.label, b.label))
}
