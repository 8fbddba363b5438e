import { type Region, country, subregions } from '../../catalogue/countries.ts'
import { foldText } from '../../catalogue/fold-text.ts'
import { tagKey } from '../../domain/tag.ts'
import { freeThroughout } from '../../matching/availability-strip.ts'
import type { Dictionary } from '../../matching/columns/dictionary.ts'
import {
  NO_DAY,
  type Ragged,
  at,
  categoryCode,
  categoryMask,
  experienceCode,
  sexCode,
} from '../../matching/index.ts'
import type { Condition, ConditionOf, HowMatched } from '../conditions/condition.ts'
import type { Keeps, LookedUp } from './narrowing.ts'
import { factBit } from './record-facts.ts'

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

/**
 * Conditions of one kind, of which any is enough, in one pass over a row: twenty countries cost what one
 * does. Kinds that are not here are asked one by one.
 */
const together = {
  category: ({ columns }, asked) => {
    const mask = categoryMask(asked.map(({ category }) => category))
    return (row) => (at(columns.categories, row) & mask) !== 0
  },
  sex: ({ columns }, asked) => {
    const codes = new Set(asked.map(({ sex }) => (sex === 'notStated' ? 0 : sexCode(sex))))
    return (row) => codes.has(at(columns.sex, row))
  },
  nationality: (of, asked) => {
    const codes = new Set(asked.map((each) => each.country))
    return ofNationality(of, (code) => codes.has(code))
  },
  regionalGroup: (of, asked) => {
    const groups = new Set<string | null>(asked.map(({ group }) => group))
    return ofNationality(of, (code) => groups.has(country(code)?.group ?? null))
  },
  residence: (of, asked) => {
    const codes = new Set(asked.map((each) => each.country))
    return livingIn(of, (code) => codes.has(code))
  },
  region: (of, asked) => {
    const regions = new Set<string>(asked.map(({ region }) => region))
    return livingIn(of, (code) => {
      const place = country(code)
      if (place === undefined) return false
      const region: Region = subregions[place.subregion]
      return regions.has(place.subregion) || regions.has(region)
    })
  },
  position: ({ columns }, asked) => {
    const kinds = new Set<string>(asked.map(({ position }) => position))
    const flags = flagged(columns.dictionaries.kinds, (kind) => kinds.has(kind))
    const { kind } = columns.qualifiedFor.values
    return anyEntry(columns.qualifiedFor, (index) => flags[at(kind, index)] === 1)
  },
  clearance: ({ columns, today }, asked) => {
    const names = new Set(asked.map(({ name }) => foldText(name)))
    const flags = flagged(columns.dictionaries.clearances, (name) => names.has(name))
    const { name, from, to } = columns.clearances.values
    return anyEntry(
      columns.clearances,
      (index) => flags[at(name, index)] === 1 && isHeldOn(today, at(from, index), at(to, index)),
    )
  },
  tag: ({ columns }, asked) => {
    const keys = new Set(asked.map((each) => tagKey(each.tag)))
    const flags = flagged(columns.dictionaries.tags, (key) => keys.has(key))
    const { tag } = columns.tags.values
    return anyEntry(columns.tags, (index) => flags[at(tag, index)] === 1)
  },
  providerKind: (of, asked) => {
    const kinds = new Set<string>(asked.map(({ kind }) => kind))
    return offeredBy(of, (id) => kinds.has(of.providers.get(id)?.kind ?? ''))
  },
  provider: (of, asked) => {
    const ids = new Set<string>(asked.map(({ provider }) => provider))
    return offeredBy(of, (id) => ids.has(id))
  },
} satisfies { [B in Condition['by']]?: (of: LookedUp, asked: readonly ConditionOf<B>[]) => Keeps }

/** Whether a training or clearance holds on a day: begun, and not known to have expired. */
export function isHeldOn(day: number, from: number, to: number): boolean {
  return from <= day && (to === NO_DAY || to >= day)
}

function ofNationality({ columns }: LookedUp, asked: (code: string) => boolean): Keeps {
  const flags = flagged(columns.dictionaries.countries, asked)
  const { country: codes } = columns.nationalities.values
  return anyEntry(columns.nationalities, (index) => flags[at(codes, index)] === 1)
}

function livingIn({ columns }: LookedUp, asked: (code: string) => boolean): Keeps {
  const flags = flagged(columns.dictionaries.countries, asked)
  return (row) => flags[at(columns.residence, row)] === 1
}

function offeredBy({ columns }: LookedUp, asked: (id: string) => boolean): Keeps {
  const flags = flagged(columns.dictionaries.providers, asked)
  const { provider } = columns.offers.values
  return anyEntry(columns.offers, (index) => flags[at(provider, index)] === 1)
}

type Alone = Exclude<Condition, { by: keyof typeof together }>

function keepsAlone(of: LookedUp, asked: Alone): Keeps {
  const { columns, facts, skills, brought } = of
  const { dictionaries } = columns
  switch (asked.by) {
    case 'language': {
      const wanted = dictionaries.languages.find(asked.language)
      const { language: languages, [asked.mode]: levels } = columns.languages.values
      return anyEntry(
        columns.languages,
        (index) => at(languages, index) === wanted && at(levels, index) >= asked.level,
      )
    }
    case 'skill': {
      const subtree = skills.subtree(asked.skill)
      const flags = flagged(dictionaries.skills, (code) => subtree.has(code))
      const { skill: codes, level: levels } = columns.skills.values
      const least = asked.level ?? 0
      return anyEntry(
        columns.skills,
        (index) => flags[at(codes, index)] === 1 && at(levels, index) >= least,
      )
    }
    case 'experience':
      return withExperience(of, asked)
    case 'held': {
      const words = foldText(asked.title)
      const flags = flagged(dictionaries.words, (word) => foldText(word).includes(words))
      const { duty, mission, position } = columns.experience.values
      return anyEntry(
        columns.experience,
        (index) =>
          flags[at(duty, index)] === 1 ||
          // Of a mission served through this roster the post is the mission's name.
          (at(position, index) >= 0 && flags[at(mission, index)] === 1),
      )
    }
    case 'free':
      return freeThroughout(columns, asked.from, asked.to)
    case 'import': {
      const rows = brought.get(asked.import)
      return (row) => rows?.[row] === 1
    }
    case 'record': {
      const bit = factBit(asked.fact)
      return (row) => ((facts[row] ?? 0) & bit) !== 0
    }
  }
}

const DAYS_PER_YEAR = 365.25

/** Missions of a kind, in a country, as a category: so many, and so many whole years of days known to the day. */
function withExperience({ columns }: LookedUp, asked: ConditionOf<'experience'>): Keeps {
  const { start, count, values } = columns.experience
  const kind = asked.kind === null ? -1 : experienceCode(asked.kind)
  const category = categoryCode(asked.category)
  // A country that nobody served in is none of the numbers.
  const place = asked.country === null ? -1 : columns.dictionaries.countries.find(asked.country)
  if (asked.country !== null && place < 0) return () => false
  const missions = asked.missions ?? 1
  const days = asked.years === null ? 0 : asked.years * DAYS_PER_YEAR - 1
  return (row) => {
    const first = at(start, row)
    const end = first + at(count, row)
    let found = 0
    let served = 0
    let covered = NO_DAY
    for (let index = first; index < end; index += 1) {
      if (kind >= 0 && at(values.kind, index) !== kind) continue
      if (place >= 0 && at(values.country, index) !== place) continue
      if (category >= 0 && at(values.category, index) !== category) continue
      found += 1
      const from = at(values.from, index)
      const to = at(values.to, index)
      const isKnown = at(values.fromPrecision, index) === 0 && at(values.toPrecision, index) === 0
      // In order of time: only days after those counted already are new.
      if (from === NO_DAY || to === NO_DAY || !isKnown || to <= covered) continue
      served += to - Math.max(from - 1, covered)
      covered = to
    }
    return found >= missions && served >= days
  }
}

/** Whether a row fulfils any of some conditions of one kind. */
function anyOfKind(of: LookedUp, asked: readonly Condition[]): readonly Keeps[] {
  const [first] = asked
  if (first === undefined) return []
  if (first.by in together) {
    // The conditions of a group are all of the kind of the first.
    const make = together[first.by as keyof typeof together] as (
      of: LookedUp,
      asked: readonly Condition[],
    ) => Keeps
    return [make(of, asked)]
  }
  return asked.map((each) => keepsAlone(of, each as Alone))
}

/** Whether a row fulfils conditions: any one, each, or none of them. */
export function keepsOf(
  of: LookedUp,
  { how, conditions }: { readonly how: HowMatched; readonly conditions: readonly Condition[] },
): Keeps {
  if (how === 'all') {
    const each = conditions.flatMap((condition) => anyOfKind(of, [condition]))
    return (row) => each.every((keeps) => keeps(row))
  }
  const kinds = Map.groupBy(conditions, ({ by }) => by)
  const any = [...kinds.values()].flatMap((asked) => anyOfKind(of, asked))
  const [only] = any
  const isAny: Keeps = any.length === 1 && only ? only : (row) => any.some((keeps) => keeps(row))
  return how === 'any' ? isAny : (row) => !isAny(row)
}
