import type { FacetCounts } from './facet-counts.ts'
import { recordFacts } from '../roster-query.ts'
import { categories } from '../../domain/category.ts'
import { providerKinds } from '../../domain/provider.ts'
import { type Ragged, at, categoryBit, categoryMask } from '../../matching/index.ts'
import type { Dictionary } from '../../matching/columns/dictionary.ts'
import { countLanguages } from './count-languages.ts'
import { countSkills } from './count-skills.ts'
import * as group from './groups.ts'
import { type Narrowing, groupsAgainst } from './groups-against.ts'
import { factBit } from './record-facts.ts'

/** Values with their counts, the most frequent first. */
function byCount<T extends { readonly count: number; readonly value: string }>(list: T[]): T[] {
  return list
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/**
 * People per number of a ragged column, each person once per number whatever the entries. `codeOf`
 * says what an entry's number counts for, -1 for nothing.
 */
function countCodes(
  rows: Int32Array,
  { start, count }: Ragged<string>,
  entries: Int32Array,
  codeOf: Int32Array,
  size: number,
): Int32Array {
  const counts = new Int32Array(size)
  const last = new Int32Array(size).fill(-1)
  for (const row of rows) {
    const first = at(start, row)
    const end = first + at(count, row)
    for (let index = first; index < end; index += 1) {
      const code = at(codeOf, at(entries, index))
      if (code < 0 || last[code] === row) continue
      last[code] = row
      counts[code] = at(counts, code) + 1
    }
  }
  return counts
}

/** Every number of a dictionary counts for itself. */
function itself({ codes }: Dictionary): Int32Array {
  return Int32Array.from(codes, (_, code) => code)
}

/**
 * How many people each further narrowing would leave.
 *
 * Of lists of alternatives (categories, kinds, providers, nationalities) the counts are those of
 * the result without that list's own selection: what choosing one more value would add or leave.
 * Of lists that must all hold (languages, skills, record) they are counts within the result.
 */
export function countFacets(narrowing: Narrowing): FacetCounts {
  const { columns, query, facts, isCompared, skills, providers } = narrowing
  const { dictionaries } = columns
  const out = groupsAgainst(narrowing)
  const within = rowsWithout(out, 0)
  // Where a list selects nothing its own result is the whole result.
  const beside = (bit: number, selected: number): Int32Array =>
    selected === 0 ? within : rowsWithout(out, bit)
  const kept = (codes: Dictionary, counts: Int32Array) =>
    byCount(codes.codes.map((value, code) => ({ value, count: counts[code] ?? 0 })))

  const { provider } = columns.offers.values
  const offeredBy = countCodes(
    beside(group.PROVIDERS, query.providers.length),
    columns.offers,
    provider,
    itself(dictionaries.providers),
    dictionaries.providers.codes.length,
  )
  const kindOf = Int32Array.from(dictionaries.providers.codes, (id) => {
    const kind = providers.get(id)?.kind
    return kind === undefined ? -1 : providerKinds.indexOf(kind)
  })
  const kinds = countCodes(
    beside(group.PROVIDER_KINDS, query.providerKinds.length),
    columns.offers,
    provider,
    kindOf,
    providerKinds.length,
  )
  const nations = countCodes(
    beside(group.NATIONALITIES, query.nationalities.length),
    columns.nationalities,
    columns.nationalities.values.country,
    itself(dictionaries.countries),
    dictionaries.countries.codes.length,
  )
  const ofCategories = maskCounter(
    beside(group.CATEGORIES, query.categories.length),
    columns.categories,
    categoryMask(categories) + 1,
  )
  const ofFacts = maskCounter(within, facts, 1 << recordFacts.length)
  return {
    categories: categories.map((value) => ({ value, count: ofCategories(categoryBit(value)) })),
    providerKinds: providerKinds.map((value, code) => ({ value, count: kinds[code] ?? 0 })),
    providers: kept(dictionaries.providers, offeredBy).map((each) => ({
      ...each,
      name: providers.get(each.value)?.name ?? '',
    })),
    nationalities: kept(dictionaries.countries, nations),
    languages: countLanguages(columns, within),
    skills: byCount(countSkills(columns, within, skills)),
    record: recordFacts.map((value) => ({
      value,
      count: value === 'possibleDuplicate' && !isCompared ? null : ofFacts(factBit(value)),
    })),
    free: query.free === null ? null : within.length,
  }
}

/** Rows that nothing but the given group leaves out. */
function rowsWithout(out: Uint16Array, bit: number): Int32Array {
  const rows = new Int32Array(out.length)
  let count = 0
  for (let row = 0; row < out.length; row += 1) {
    if (((out[row] ?? 0) & ~bit) !== 0) continue
    rows[count] = row
    count += 1
  }
  return rows.subarray(0, count)
}

/** Counts rows whose mask has a bit, after one pass that counts each mask; masks are below `size`. */
function maskCounter(
  rows: Int32Array,
  masks: Int32Array | Uint8Array,
  size: number,
): (bit: number) => number {
  const rowsOf = new Int32Array(size)
  for (const row of rows) {
    const mask = masks[row] ?? 0
    rowsOf[mask] = at(rowsOf, mask) + 1
  }
  return (bit) => rowsOf.reduce((sum, count, mask) => ((mask & bit) === 0 ? sum : sum + count), 0)
}
