import { type FacetCounts, recordFacts } from '../../contract/roster-calls.ts'
import { categories } from '../../domain/category.ts'
import { providerKinds } from '../../domain/provider.ts'
import { type Ragged, type SkillTree, at, categoryBit } from '../../matching/index.ts'
import type { Dictionary } from '../../matching/columns/dictionary.ts'
import * as group from './groups.ts'
import { type Narrowing, leftOut } from './left-out.ts'
import { factBit } from './record-facts.ts'

const LEVELS = 6

/** Values with their counts, the most frequent first. */
const byCount = <T extends { readonly count: number; readonly value: string }>(list: T[]): T[] =>
  list
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

/**
 * People per value of a ragged column, each person once per value whatever the entries: `codesOf`
 * gives the numbers that an entry counts for.
 */
function countDistinct(
  rows: Int32Array,
  ragged: Ragged<string>,
  size: number,
  codesOf: (index: number) => readonly number[] | number,
): Int32Array {
  const counts = new Int32Array(size)
  const last = new Int32Array(size).fill(-1)
  const add = (code: number, row: number): void => {
    if (code < 0 || last[code] === row) return
    last[code] = row
    counts[code] = (counts[code] ?? 0) + 1
  }
  for (const row of rows) {
    const start = at(ragged.start, row)
    const end = start + at(ragged.count, row)
    for (let index = start; index < end; index += 1) {
      const codes = codesOf(index)
      if (typeof codes === 'number') add(codes, row)
      else for (const code of codes) add(code, row)
    }
  }
  return counts
}

/**
 * How many people each further narrowing would leave.
 *
 * Of lists of alternatives (categories, kinds, providers, nationalities) the counts are those of
 * the result without that list's own selection: what choosing one more value would add or leave.
 * Of lists that must all hold (languages, skills, record) they are counts within the result.
 */
export function countFacets(narrowing: Narrowing): FacetCounts {
  const { columns, query, facts, skills, providers } = narrowing
  const { dictionaries } = columns
  const out = leftOut(narrowing)
  const within = rowsWithout(out, 0)
  // Where a list selects nothing its own result is the whole result.
  const beside = (bit: number, selected: number): Int32Array =>
    selected === 0 ? within : rowsWithout(out, bit)
  const kept = (codes: Dictionary, counts: Int32Array) =>
    byCount(codes.codes.map((value, code) => ({ value, count: counts[code] ?? 0 })))

  const offeredBy = countDistinct(
    beside(group.PROVIDERS, query.providers.length),
    columns.offers,
    dictionaries.providers.codes.length,
    (index) => at(columns.offers.values.provider, index),
  )
  const kindOf = dictionaries.providers.codes.map((id) => {
    const kind = providers.get(id)?.kind
    return kind === undefined ? -1 : providerKinds.indexOf(kind)
  })
  const kinds = countDistinct(
    beside(group.PROVIDER_KINDS, query.providerKinds.length),
    columns.offers,
    providerKinds.length,
    (index) => kindOf[at(columns.offers.values.provider, index)] ?? -1,
  )
  const nations = countDistinct(
    beside(group.NATIONALITIES, query.nationalities.length),
    columns.nationalities,
    dictionaries.countries.codes.length,
    (index) => at(columns.nationalities.values.country, index),
  )
  const categoryRows = beside(group.CATEGORIES, query.categories.length)
  return {
    categories: categories.map((value) => ({
      value,
      count: countBits(categoryRows, columns.categories, categoryBit(value)),
    })),
    providerKinds: providerKinds.map((value, code) => ({ value, count: kinds[code] ?? 0 })),
    providers: kept(dictionaries.providers, offeredBy).map((each) => ({
      ...each,
      name: providers.get(each.value)?.name ?? '',
    })),
    nationalities: kept(dictionaries.countries, nations),
    languages: countLanguages(narrowing, within),
    skills: countSkills(narrowing, within, skills),
    record: recordFacts.map((value) => ({
      value,
      count: countBits(within, facts, factBit(value)),
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

function countBits(rows: Int32Array, masks: Int32Array | Uint8Array, bit: number): number {
  let count = 0
  for (const row of rows) if (((masks[row] ?? 0) & bit) !== 0) count += 1
  return count
}

function countLanguages({ columns }: Narrowing, rows: Int32Array): FacetCounts['languages'] {
  const { codes } = columns.dictionaries.languages
  const { language, spoken } = columns.languages.values
  // A level stands for all those below it.
  const reached = Array.from({ length: codes.length * (LEVELS + 1) }, (_, at) =>
    Array.from(
      { length: at % (LEVELS + 1) },
      (_, below) => Math.floor(at / (LEVELS + 1)) * LEVELS + below,
    ),
  )
  const counts = countDistinct(
    rows,
    columns.languages,
    codes.length * LEVELS,
    (index) => reached[at(language, index) * (LEVELS + 1) + at(spoken, index)] ?? [],
  )
  return codes
    .map((value, code) => ({
      value,
      counts: [...counts.subarray(code * LEVELS, (code + 1) * LEVELS)],
    }))
    .filter((each) => (each.counts[0] ?? 0) > 0)
    .sort((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0) || (a.value < b.value ? -1 : 1))
}

/** People per skill, a skill's own and those of the skills below it. */
function countSkills(
  { columns }: Narrowing,
  rows: Int32Array,
  { skills }: SkillTree,
): FacetCounts['skills'] {
  const { codes } = columns.dictionaries.skills
  const parentOf = new Map(skills.map(({ id, parent }) => [id, parent]))
  const values = [...new Set([...codes, ...skills.map(({ id }) => id)])]
  const places = new Map(values.map((value, place) => [value, place]))
  const covering = codes.map((code) => {
    const chain = new Set<string>()
    for (let skill: string | null | undefined = code; skill && !chain.has(skill);) {
      chain.add(skill)
      skill = parentOf.get(skill)
    }
    return [...chain].map((skill) => places.get(skill) ?? -1)
  })
  const { skill } = columns.skills.values
  const counts = countDistinct(
    rows,
    columns.skills,
    values.length,
    (index) => covering[at(skill, index)] ?? [],
  )
  return byCount(values.map((value, place) => ({ value, count: counts[place] ?? 0 })))
}
