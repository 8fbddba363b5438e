import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayNumber } from '../../calendar/index.ts'
import { countries, regionalGroups } from '../../catalogue/countries.ts'
import { foldText } from '../../catalogue/fold-text.ts'
import { marksNotProposed } from '../../domain/not-proposed.ts'
import { experienceKinds } from '../../domain/experience.ts'
import { askedSex, type Condition, type ConditionOf, recordFacts } from '../conditions/condition.ts'
import { conditionsOf } from '../conditions/conditions-of.ts'
import { narrowingLists, type RosterQuery, rosterQuery, usualHow } from '../roster-query.ts'
import { skillRows } from '../../catalogue/skills.ts'
import { categories } from '../../domain/category.ts'
import type { Person } from '../../domain/person.ts'
import { providerKinds } from '../../domain/provider.ts'
import { availabilityStrip } from '../../matching/availability-strip.ts'
import { buildColumns, skillTree } from '../../matching/index.ts'
import { commitmentsOf } from '../../matching/commitments-of.ts'
import { sampleRoster } from '../../sample/index.ts'
import { countFacets } from './count-facets.ts'
import { groupsAgainst } from './groups-against.ts'
import { recordFactsOf } from './record-facts.ts'

const today = '2026-11-24'
const sample = sampleRoster({ seed: 5, people: 400, today })
const mark = { reason: 'r', by: 'b', on: today }
const people = [...sample.people()].map((person, index) => ({
  ...person,
  notProposed:
    index % 13 === 0 ? { ...mark, until: index % 2 === 0 ? null : addDays(today, -1) } : null,
}))
const { deployments, candidacies, positions, requests, providers } = sample
const columns = buildColumns(people, commitmentsOf(deployments, candidacies, positions, requests))
const seededSkills = skillRows()
const tree = skillTree(seededSkills)
const providersById = new Map(providers.map((each) => [each.id, each]))
const twice = new Set(people.filter((_, index) => index % 7 === 0).map(({ id }) => id))
const foundByText = new Set(people.filter((_, index) => index % 3 > 0).map(({ id }) => id))
const isTwice = (row: number) => twice.has(columns.ids[row]!)
const old = new Set(people.filter((_, index) => index % 11 === 0).map(({ id }) => id))
const isOld = (row: number) => old.has(columns.ids[row]!)

const anImport = '0198f4a0-0000-7000-8000-000000000001'
const broughtByImport = new Set(people.filter((_, index) => index % 5 === 0).map(({ id }) => id))

const narrowing = (query: RosterQuery) => ({
  columns,
  query,
  textRows:
    query.text === '' ? null : Uint8Array.from(columns.ids, (id) => (foundByText.has(id) ? 1 : 0)),
  facts: recordFactsOf(columns, today, isTwice, isOld),
  isCompared: true,
  skills: tree,
  providers: providersById,
  today: dayNumber(today),
  brought: new Map([
    [anImport, Uint8Array.from(columns.ids, (id) => (broughtByImport.has(id) ? 1 : 0))],
  ]),
})
const counted = { mode: 'spoken', skillLevel: null, more: true } as const

// The same questions, asked of the records one by one in the plainest way.
const facts: Record<(typeof recordFacts)[number], (person: Person) => boolean> = {
  notConfirmedFor6Months: ({ confirmedOn }) =>
    confirmedOn === null || confirmedOn < addMonths(today, -6),
  noValidOffer: ({ offers }) => !offers.some(holds),
  offerEndsIn30Days: ({ offers }) =>
    offers.some(
      (offer) =>
        holds(offer) && offer.validUntil !== null && offer.validUntil <= addDays(today, 30),
    ),
  possibleDuplicate: ({ id }) => twice.has(id),
  keptTooLong: ({ id }) => old.has(id),
  notToBeProposed: ({ notProposed }) => marksNotProposed(notProposed, today),
  deployedToday: ({ id }) =>
    deployments.some(
      (each) =>
        each.person === id && each.status !== 'cancelled' && each.from <= today && each.to >= today,
    ),
}

function holds(offer: Person['offers'][number]): boolean {
  return (
    offer.withdrawnOn === null &&
    (offer.offeredOn === null || offer.offeredOn <= today) &&
    (offer.validUntil === null || offer.validUntil >= today)
  )
}

const below = (skill: string) => tree.subtree(skill)
const kindOf = (provider: string) => providersById.get(provider)!.kind

const groupOf = new Map(countries.map(({ alpha2, group }) => [alpha2, group]))
const subregionOf = new Map(countries.map((each) => [each.alpha2, [each.subregion, each.region]]))
const missionsBy = Map.groupBy(deployments, (each) => each.person)

/** Missions on record and served through the roster, in the plainest way: none of the sample is both. */
function missionsOf(person: Person) {
  const served = (missionsBy.get(person.id) ?? [])
    .filter(({ status }) => status === 'completed' || status === 'curtailed')
    .map((each) => {
      const position = positions.find(({ id }) => id === each.position)!
      const request = requests.find(({ id }) => id === position.request)!
      return { country: request.state, category: position.category, title: position.title }
    })
  return { recorded: person.experience, served }
}

function holdsFor(person: Person, asked: Condition): boolean {
  switch (asked.by) {
    case 'category':
      return person.categories.includes(asked.category)
    case 'sex':
      return (person.sex ?? 'notStated') === asked.sex
    case 'nationality':
      return person.nationalities.includes(asked.country)
    case 'regionalGroup':
      return person.nationalities.some((code) => groupOf.get(code) === asked.group)
    case 'residence':
      return person.residence === asked.country
    case 'region':
      return (subregionOf.get(person.residence ?? '') ?? []).some((each) => each === asked.region)
    case 'language':
      return person.languages.some(
        (each) => each.language === asked.language && (each[asked.mode] ?? 0) >= asked.level,
      )
    case 'skill':
      return person.skills.some(
        (each) => below(asked.skill).has(each.skill) && (each.level ?? 0) >= (asked.level ?? 0),
      )
    case 'experience': {
      const { recorded, served } = missionsOf(person)
      const fitting = [
        ...recorded.filter((each) => asked.kind === null || each.kind === asked.kind),
        ...served.filter(() => asked.kind === null || asked.kind === 'observation'),
      ].filter(
        (each) =>
          (asked.country === null || each.country === asked.country) &&
          (asked.category === null || each.category === asked.category),
      )
      return fitting.length >= (asked.missions ?? 1)
    }
    case 'held': {
      const { recorded, served } = missionsOf(person)
      const names = [...recorded.map((each) => each.function ?? ''), ...served.map((e) => e.title)]
      return names.some((name) => foldText(name).includes(foldText(asked.title)))
    }
    case 'position':
      return person.qualifiedFor.includes(asked.position)
    case 'clearance':
      return person.clearances.some(
        ({ name, obtainedOn, expiresOn }) =>
          name === asked.name && (obtainedOn ?? '') <= today && (expiresOn ?? today) >= today,
      )
    case 'tag':
      return person.tags.some((each) => each.toLowerCase() === asked.tag.toLowerCase())
    case 'providerKind':
      return person.offers.some(({ provider }) => kindOf(provider) === asked.kind)
    case 'provider':
      return person.offers.some(({ provider }) => provider === asked.provider)
    case 'free':
      return isFree(person, asked)
    case 'import':
      return broughtByImport.has(person.id)
    case 'record':
      return facts[asked.fact](person)
  }
}

function isFree(person: Person, { from, to }: { readonly from: string; readonly to: string }) {
  const strip = availabilityStrip(columns, columns.rowOf.get(person.id)!, from, to)
  return strip.every(({ state }) => state === 'available')
}

function joined(person: Person, how: 'any' | 'all' | 'none', asked: readonly Condition[]): boolean {
  const holding = asked.filter((each) => holdsFor(person, each)).length
  return how === 'any' ? holding > 0 : how === 'all' ? holding === asked.length : holding === 0
}

const fits = (person: Person, query: RosterQuery): boolean =>
  (query.text === '' || foundByText.has(person.id)) &&
  narrowingLists.every((list) => {
    const asked = conditionsOf(list, query)
    return asked.length === 0 || joined(person, query.how[list] ?? usualHow(list), asked)
  }) &&
  query.conditions.every(({ how, conditions }) => joined(person, how, conditions)) &&
  (query.free === null || isFree(person, query.free))

const clearanceNames = [...new Set(people.flatMap((p) => p.clearances.map(({ name }) => name)))]
const experience: ConditionOf<'experience'> = {
  ...{ by: 'experience', kind: null, country: null },
  ...{ category: null, missions: null, years: null },
}
const someConditions: readonly Condition[] = [
  { by: 'language', language: 'fr', level: 5, mode: 'spoken' },
  { by: 'language', language: 'es', level: 3, mode: 'written' },
  { by: 'skill', skill: 'electoral-law', level: 2 },
  { by: 'sex', sex: 'female' },
  { by: 'nationality', country: 'KE' },
  { by: 'nationality', country: 'FR' },
  { by: 'regionalGroup', group: 'WEOG' },
  { by: 'region', region: 'europe' },
  { by: 'region', region: 'western-africa' },
  { by: 'residence', country: 'KE' },
  { ...experience, kind: 'observation', missions: 2 },
  { ...experience, country: 'KE' },
  { ...experience, category: 'shortTermObserver' },
  { by: 'held', title: 'observer' },
  { by: 'free', from: '2026-12-01', to: '2026-12-20' },
  { by: 'record', fact: 'noValidOffer' },
  { by: 'import', import: anImport },
  { by: 'tag', tag: 'interviewed' },
]
const some = <T>(values: readonly T[]) =>
  fc.subarray([...values], { maxLength: Math.min(values.length, 2) })
const anyQuery: fc.Arbitrary<RosterQuery> = fc
  .record({
    text: fc.constantFrom('', 'maria'),
    categories: some(categories),
    providerKinds: some(providerKinds),
    providers: some(providers.slice(0, 6).map(({ id }) => id)),
    nationalities: some(['FR', 'KE', 'NG', 'SE', 'BR']),
    languages: fc.array(
      fc.record({
        language: fc.constantFrom('fr', 'en', 'ar'),
        level: fc.integer({ min: 1, max: 6 }),
        mode: fc.constantFrom('spoken' as const, 'read' as const, 'written' as const),
      }),
      { maxLength: 2 },
    ),
    skills: fc.array(
      fc.record({
        skill: fc.constantFrom(...seededSkills.slice(0, 12).map(({ id }) => id)),
        level: fc.constantFrom(null, 1, 2, 4),
      }),
      { maxLength: 1 },
    ),
    free: fc.constantFrom(null, null, { from: '2026-12-01', to: '2027-01-15' }),
    record: some(recordFacts),
    regionalGroups: some(regionalGroups),
    sexes: some(askedSex.options),
    residences: some(['FR', 'KE', 'SE']),
    experience: some(experienceKinds),
    served: some(['KE', 'NG', 'UA', 'TN']),
    positions: some([...new Set(people.flatMap((each) => each.qualifiedFor))].slice(0, 4)),
    clearances: some(clearanceNames.slice(0, 3)),
    imports: some([anImport]),
    tags: some(['Long list 2027', 'Arabic desk', 'nobody has this']),
    how: fc.dictionary(fc.constantFrom(...narrowingLists), fc.constantFrom('any', 'all', 'none')),
    conditions: fc.array(
      fc.record({
        how: fc.constantFrom('any', 'all', 'none'),
        conditions: fc.array(fc.constantFrom(...someConditions), { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 2 },
    ),
  })
  // Most queries narrow by little; all lists at once would find nobody.
  .chain((query) =>
    fc
      .subarray(Object.keys(query) as (keyof typeof query)[], { maxLength: 3 })
      .map((keys) => rosterQuery.parse(Object.fromEntries(keys.map((key) => [key, query[key]])))),
  )

const moreLists = [
  ...(['regionalGroups', 'sexes', 'residences', 'experience', 'served'] as const),
  ...(['positions', 'clearances'] as const),
] as const

/** Hundreds of rosters, each counted by hand too. */
const hundreds = { timeout: 60_000 }

describe('narrowing a roster', hundreds, () => {
  it('leaves in exactly whom the query asks for', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const out = groupsAgainst(narrowing(query))
        const kept = columns.ids.filter((_, row) => out[row] === 0)
        expect(new Set(kept)).toEqual(
          new Set(people.filter((each) => fits(each, query)).map(({ id }) => id)),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('counts what each further narrowing would leave', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const counts = countFacets(narrowing(query), counted)
        const among = (changes: Partial<RosterQuery>) =>
          people.filter((each) => fits(each, { ...query, ...changes })).length
        const howOf = (list: (typeof narrowingLists)[number]) => query.how[list] ?? usualHow(list)
        /** With a value more where all must hold, else whom that value alone would find. */
        const withValue = (list: (typeof narrowingLists)[number], value: unknown) =>
          howOf(list) === 'all'
            ? among({ [list]: [...query[list], value] })
            : among({ [list]: [value], how: { ...query.how, [list]: 'any' } })
        for (const { value, count } of counts.categories)
          expect(count).toBe(withValue('categories', value))
        for (const { value, count } of counts.providerKinds)
          expect(count).toBe(withValue('providerKinds', value))
        for (const { value, count } of counts.providers.slice(0, 8))
          expect(count).toBe(withValue('providers', value))
        for (const { value, count } of counts.nationalities.slice(0, 8))
          expect(count).toBe(withValue('nationalities', value))
        for (const { value, counts: levels } of counts.languages.slice(0, 4)) {
          levels.forEach((count, index) => {
            const asked = { language: value, level: index + 1, mode: 'spoken' as const }
            expect(count).toBe(withValue('languages', asked))
          })
        }
        for (const { value, count } of counts.skills.slice(0, 8))
          expect(count).toBe(withValue('skills', { skill: value, level: null }))
        for (const { value, count } of counts.record) expect(count).toBe(withValue('record', value))
        for (const list of moreLists)
          for (const { value, count } of counts.more![list].slice(0, 5))
            expect(count, list).toBe(withValue(list, value))
        expect(counts.free).toBe(query.free === null ? null : among({}))
      }),
      { numRuns: 40 },
    )
  })

  it('lists no value that nobody has', () => {
    const counts = countFacets(narrowing(rosterQuery.parse({})), counted)
    for (const list of [counts.providers, counts.nationalities, counts.skills]) {
      expect(list.every(({ count }) => count > 0)).toBe(true)
    }
    expect(counts.nationalities.map(({ count }) => count)).toEqual(
      counts.nationalities.map(({ count }) => count).toSorted((a, b) => b - a),
    )
  })
})
