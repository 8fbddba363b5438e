import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../calendar/index.ts'
import { type RosterQuery, recordFacts, rosterQuery } from '../roster-query.ts'
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
const people = [...sample.people()]
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

const narrowing = (query: RosterQuery) => ({
  columns,
  query,
  textRows:
    query.text === '' ? null : Uint8Array.from(columns.ids, (id) => (foundByText.has(id) ? 1 : 0)),
  facts: recordFactsOf(columns, today, isTwice, isOld),
  isCompared: true,
  skills: tree,
  providers: providersById,
})

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

const fits = (person: Person, query: RosterQuery): boolean =>
  (query.text === '' || foundByText.has(person.id)) &&
  (query.categories.length === 0 ||
    query.categories.some((each) => person.categories.includes(each))) &&
  (query.providerKinds.length === 0 ||
    person.offers.some(({ provider }) => query.providerKinds.includes(kindOf(provider)))) &&
  (query.providers.length === 0 ||
    person.offers.some(({ provider }) => query.providers.includes(provider))) &&
  (query.nationalities.length === 0 ||
    query.nationalities.some((each) => person.nationalities.includes(each))) &&
  query.languages.every(({ language, level, mode }) =>
    person.languages.some((each) => each.language === language && (each[mode] ?? 0) >= level),
  ) &&
  query.skills.every(({ skill, level }) =>
    person.skills.some((each) => below(skill).has(each.skill) && (each.level ?? 0) >= (level ?? 0)),
  ) &&
  (query.free === null ||
    availabilityStrip(columns, columns.rowOf.get(person.id)!, query.free.from, query.free.to).every(
      ({ state }) => state === 'available',
    )) &&
  query.record.every((fact) => facts[fact](person))

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 })
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
  })
  // Most queries narrow by little; all lists at once would find nobody.
  .chain((query) =>
    fc
      .subarray(Object.keys(query) as (keyof typeof query)[], { maxLength: 3 })
      .map((keys) => rosterQuery.parse(Object.fromEntries(keys.map((key) => [key, query[key]])))),
  )

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
        const counts = countFacets(narrowing(query))
        const among = (changes: Partial<RosterQuery>) =>
          people.filter((each) => fits(each, { ...query, ...changes })).length
        for (const { value, count } of counts.categories)
          expect(count).toBe(among({ categories: [value] }))
        for (const { value, count } of counts.providerKinds)
          expect(count).toBe(among({ providerKinds: [value] }))
        for (const { value, count } of counts.providers.slice(0, 8))
          expect(count).toBe(among({ providers: [value] }))
        for (const { value, count } of counts.nationalities.slice(0, 8))
          expect(count).toBe(among({ nationalities: [value] }))
        for (const { value, counts: levels } of counts.languages.slice(0, 4)) {
          levels.forEach((count, index) => {
            const asked = { language: value, level: index + 1, mode: 'spoken' as const }
            expect(count).toBe(among({ languages: [...query.languages, asked] }))
          })
        }
        for (const { value, count } of counts.skills.slice(0, 8))
          expect(count).toBe(among({ skills: [...query.skills, { skill: value, level: null }] }))
        for (const { value, count } of counts.record)
          expect(count).toBe(among({ record: [...query.record, value] }))
        expect(counts.free).toBe(query.free === null ? null : among({}))
      }),
      { numRuns: 40 },
    )
  })

  it('lists no value that nobody has', () => {
    const counts = countFacets(narrowing(rosterQuery.parse({})))
    for (const list of [counts.providers, counts.nationalities, counts.skills]) {
      expect(list.every(({ count }) => count > 0)).toBe(true)
    }
    expect(counts.nationalities.map(({ count }) => count)).toEqual(
      counts.nationalities.map(({ count }) => count).toSorted((a, b) => b - a),
    )
  })
})
