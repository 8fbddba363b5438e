import { country, regionalGroups } from '../../catalogue/countries.ts'
import { categories } from '../../domain/category.ts'
import { experienceKinds } from '../../domain/experience.ts'
import { sexes } from '../../domain/person.ts'
import { providerKinds } from '../../domain/provider.ts'
import {
  type Ragged,
  type RosterColumns,
  at,
  categoryBit,
  categoryMask,
} from '../../matching/index.ts'
import type { Dictionary } from '../../matching/columns/dictionary.ts'
import { recordFacts } from '../conditions/condition.ts'
import { type NarrowingList, usualHow } from '../roster-query.ts'
import { countLanguages } from './count-languages.ts'
import { countSkills } from './count-skills.ts'
import type { FacetCounts, FacetsAsked } from './facet-counts.ts'
import * as group from './groups.ts'
import { groupsAgainst, rowsWithout } from './groups-against.ts'
import { isHeldOn } from './keeps.ts'
import type { Narrowing } from './narrowing.ts'
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
      const entry = at(entries, index)
      // A country that is not stated has no number.
      const code = entry < 0 ? -1 : at(codeOf, entry)
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
 * Of a list whose values are alternatives the counts are those of the result without that list's own
 * selection: who has the value with the other conditions. So are they of one that must not hold: whom it
 * leaves out. Of a list that must all hold they are counts within the result.
 */
export function countFacets(narrowing: Narrowing, asked: FacetsAsked): FacetCounts {
  const { columns, query, facts, isCompared, skills, providers } = narrowing
  const { dictionaries } = columns
  const out = groupsAgainst(narrowing)
  const within = rowsWithout(out)
  // Where a list selects nothing its own result is the whole result.
  const beside = (list: NarrowingList): Int32Array =>
    query[list].length === 0 || (query.how[list] ?? usualHow(list)) === 'all'
      ? within
      : rowsWithout(out, group.listBit(list))
  const kept = ({ codes }: Dictionary, counts: Int32Array) =>
    byCount(codes.map((value, code) => ({ value, count: counts[code] ?? 0 })))

  const { provider } = columns.offers.values
  const offeredBy = countCodes(
    beside('providers'),
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
    beside('providerKinds'),
    columns.offers,
    provider,
    kindOf,
    providerKinds.length,
  )
  const nations = countCodes(
    beside('nationalities'),
    columns.nationalities,
    columns.nationalities.values.country,
    itself(dictionaries.countries),
    dictionaries.countries.codes.length,
  )
  const ofCategories = maskCounter(
    beside('categories'),
    columns.categories,
    categoryMask(categories) + 1,
  )
  const ofFacts = maskCounter(beside('record'), facts, 1 << recordFacts.length)
  return {
    categories: categories.map((value) => ({ value, count: ofCategories(categoryBit(value)) })),
    providerKinds: providerKinds.map((value, code) => ({ value, count: kinds[code] ?? 0 })),
    providers: kept(dictionaries.providers, offeredBy).map((each) => ({
      ...each,
      name: providers.get(each.value)?.name ?? '',
    })),
    nationalities: kept(dictionaries.countries, nations),
    languages: countLanguages(columns, beside('languages'), asked.mode),
    skills: byCount(countSkills(columns, beside('skills'), skills, asked.skillLevel ?? 0)),
    tags: countTags(columns, beside('tags')),
    record: recordFacts.map((value) => ({
      value,
      count: value === 'possibleDuplicate' && !isCompared ? null : ofFacts(factBit(value)),
    })),
    free: query.free === null ? null : within.length,
    more: asked.more ? countMore(narrowing, beside) : null,
  }
}

/** Tags by how many of the rows have them, each as one of those people's records spells it. */
function countTags({ tags, dictionaries }: RosterColumns, rows: Int32Array) {
  const { codes } = dictionaries.tags
  const counts = countCodes(rows, tags, tags.values.tag, itself(dictionaries.tags), codes.length)
  const spelled = new Int32Array(codes.length)
  for (const row of rows) {
    const first = at(tags.start, row)
    const end = first + at(tags.count, row)
    for (let index = first; index < end; index += 1)
      spelled[at(tags.values.tag, index)] = at(tags.values.written, index)
  }
  return byCount(
    codes.map((key, code) => ({
      value: counts[code] ? dictionaries.words.codeAt(at(spelled, code)) : key,
      count: counts[code] ?? 0,
    })),
  )
}

/** The groups that are counted where they are looked at. */
function countMore(
  { columns, today }: Narrowing,
  beside: (list: NarrowingList) => Int32Array,
): FacetCounts['more'] {
  const { countries, kinds, clearances } = columns.dictionaries
  const groups = Int32Array.from(countries.codes, (code) =>
    regionalGroups.findIndex((each) => each === country(code)?.group),
  )
  const ofGroups = countCodes(
    beside('regionalGroups'),
    columns.nationalities,
    columns.nationalities.values.country,
    groups,
    regionalGroups.length,
  )
  const ofSexes = new Int32Array(sexes.length + 1)
  for (const row of beside('sexes')) {
    const code = at(columns.sex, row)
    ofSexes[code] = at(ofSexes, code) + 1
  }
  const ofResidences = new Int32Array(countries.codes.length)
  for (const row of beside('residences')) {
    const code = at(columns.residence, row)
    if (code >= 0) ofResidences[code] = at(ofResidences, code) + 1
  }
  const { experience, qualifiedFor } = columns
  const ofKinds = countCodes(
    beside('experience'),
    experience,
    experience.values.kind,
    Int32Array.from(experienceKinds, (_, code) => code),
    experienceKinds.length,
  )
  const ofServed = countCodes(
    beside('served'),
    experience,
    experience.values.country,
    itself(countries),
    countries.codes.length,
  )
  const ofPositions = countCodes(
    beside('positions'),
    qualifiedFor,
    qualifiedFor.values.kind,
    itself(kinds),
    kinds.codes.length,
  )
  const { name, from, to } = columns.clearances.values
  // An entry that does not hold today counts for nothing.
  const holding = name.map((code, index) =>
    isHeldOn(today, at(from, index), at(to, index)) ? code : clearances.codes.length,
  )
  const ofClearances = countCodes(
    beside('clearances'),
    columns.clearances,
    holding,
    Int32Array.from([...itself(clearances), -1]),
    clearances.codes.length,
  )
  const named = (codes: readonly string[], counts: Int32Array) =>
    byCount(codes.map((value, code) => ({ value, count: counts[code] ?? 0 })))
  return {
    regionalGroups: regionalGroups.map((value, at) => ({ value, count: ofGroups[at] ?? 0 })),
    sexes: [
      ...sexes.map((value, at) => ({ value, count: ofSexes[at + 1] ?? 0 })),
      { value: 'notStated' as const, count: ofSexes[0] ?? 0 },
    ],
    residences: named(countries.codes, ofResidences),
    experience: experienceKinds.map((value, code) => ({ value, count: ofKinds[code] ?? 0 })),
    served: named(countries.codes, ofServed),
    positions: named(kinds.codes, ofPositions),
    clearances: named(columns.clearanceNames, ofClearances),
  }
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
