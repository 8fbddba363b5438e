import type { RosterQuery } from '../roster-query.ts'
import type { Id } from '../../domain/common.ts'
import type { Provider } from '../../domain/provider.ts'
import { freeThroughout } from '../../matching/availability-strip.ts'
import type { Dictionary } from '../../matching/columns/dictionary.ts'
import {
  type Ragged,
  type RosterColumns,
  type SkillTree,
  at,
  categoryMask,
} from '../../matching/index.ts'
import * as group from './groups.ts'
import { factBit } from './record-facts.ts'

/** Everything that decides whom a query leaves out. */
export interface Narrowing {
  readonly columns: RosterColumns
  readonly query: RosterQuery
  /** 1 for each row that the text found; null where there is no text. */
  readonly textRows: Uint8Array | null
  /** Whether everybody was compared with everybody; where not, nobody counts as a possible duplicate. */
  readonly isCompared: boolean
  /** Masks of ./record-facts.ts. */
  readonly facts: Uint8Array
  readonly skills: SkillTree
  readonly providers: ReadonlyMap<Id, Pick<Provider, 'name' | 'kind'>>
}

type Keeps = (row: number) => boolean

/** A flag per number of a dictionary, for the codes asked. */
function flagged({ codes }: Dictionary, asked: (code: string) => boolean): Uint8Array {
  return Uint8Array.from(codes, (code) => (asked(code) ? 1 : 0))
}

function anyEntry({ start, count }: Ragged<string>, fits: (index: number) => boolean): Keeps {
  return (row) => {
    const first = at(start, row)
    const end = first + at(count, row)
    for (let index = first; index < end; index += 1) if (fits(index)) return true
    return false
  }
}

/** One test for each group that the query narrows by. */
function testsOf(narrowing: Narrowing): [bit: number, keeps: Keeps][] {
  const { columns, query, textRows, facts, skills, providers } = narrowing
  const { dictionaries } = columns
  const tests: [number, Keeps][] = []
  if (textRows) tests.push([group.TEXT, (row) => textRows[row] === 1])
  if (query.categories.length > 0) {
    const mask = categoryMask(query.categories)
    tests.push([group.CATEGORIES, (row) => (at(columns.categories, row) & mask) !== 0])
  }
  const offered = (asked: (provider: Id) => boolean): Keeps => {
    const flags = flagged(dictionaries.providers, asked)
    const { provider } = columns.offers.values
    return anyEntry(columns.offers, (index) => flags[at(provider, index)] === 1)
  }
  if (query.providerKinds.length > 0) {
    const kinds = new Set(query.providerKinds)
    const keeps = offered((id) => {
      const kind = providers.get(id)?.kind
      return kind !== undefined && kinds.has(kind)
    })
    tests.push([group.PROVIDER_KINDS, keeps])
  }
  if (query.providers.length > 0) {
    const asked = new Set(query.providers)
    tests.push([group.PROVIDERS, offered((id) => asked.has(id))])
  }
  if (query.nationalities.length > 0) {
    const asked = new Set(query.nationalities)
    const flags = flagged(dictionaries.countries, (code) => asked.has(code))
    const { country } = columns.nationalities.values
    const keeps = anyEntry(columns.nationalities, (index) => flags[at(country, index)] === 1)
    tests.push([group.NATIONALITIES, keeps])
  }
  for (const { language, level, mode } of query.languages) {
    const wanted = dictionaries.languages.find(language)
    const { language: languages, [mode]: levels } = columns.languages.values
    const keeps = anyEntry(
      columns.languages,
      (index) => at(languages, index) === wanted && at(levels, index) >= level,
    )
    tests.push([group.LANGUAGES, keeps])
  }
  for (const { skill, level } of query.skills) {
    const subtree = skills.subtree(skill)
    const flags = flagged(dictionaries.skills, (code) => subtree.has(code))
    const { skill: codes, level: levels } = columns.skills.values
    const keeps = anyEntry(
      columns.skills,
      (index) => flags[at(codes, index)] === 1 && at(levels, index) >= (level ?? 0),
    )
    tests.push([group.SKILLS, keeps])
  }
  if (query.free) {
    tests.push([group.FREE, freeThroughout(columns, query.free.from, query.free.to)])
  }
  if (query.record.length > 0) {
    const mask = query.record.reduce((bits, fact) => bits | factBit(fact), 0)
    tests.push([group.RECORD, (row) => ((facts[row] ?? 0) & mask) === mask])
  }
  return tests
}

/**
 * For each row the groups (bits of ./groups.ts) that leave the person out; 0 is a person who fits.
 * Levels and dates that were not stated do not fulfil what is asked of them.
 */
export function groupsAgainst(narrowing: Narrowing): Uint16Array {
  const out = new Uint16Array(narrowing.columns.size)
  for (const [bit, keeps] of testsOf(narrowing)) {
    for (let row = 0; row < out.length; row += 1) {
      if (!keeps(row)) out[row] = (out[row] ?? 0) | bit
    }
  }
  return out
}
