import fc from 'fast-check'
import { addDays, datePrecisions } from '#shared/calendar/index.ts'
import { seededSkills } from '#shared/catalogue/skills.ts'
import { type Availability, availabilityStates } from '#shared/domain/availability.ts'
import { categories } from '#shared/domain/category.ts'
import { askedExperienceKinds, experienceKinds } from '#shared/domain/experience.ts'
import type { Requirement } from '#shared/domain/requirement.ts'
import { serviceKind } from '#shared/domain/service-kind.ts'
import type { Commitment, MatchPerson } from '#shared/matching/index.ts'
import type { WithoutId } from '#shared/domain/common.ts'

const FIRST = '2027-02-20'

/** Dates of a few months, so that periods touch, overlap and contain each other often. */
export const someDate = fc.nat(80).map((days) => addDays(FIRST, days))

const period = fc
  .tuple(someDate, fc.nat(40))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const country = fc.constantFrom('MG', 'FR', 'KE', 'PT')
const language = fc.constantFrom('fr', 'pt', 'en')
const level = fc.integer({ min: 1, max: 6 })
const skillId = fc.constantFrom(...seededSkills.slice(0, 6).map(({ id }) => id))
const provider = fc.constantFrom(
  '00000000-0000-4000-8000-00000000000a',
  '00000000-0000-4000-8000-00000000000b',
)

const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: usual, weight: 3 }, { arbitrary: other, weight: 1 })

/** Free all the time, stated before anything else was. */
const alwaysFree: WithoutId<Availability> = {
  ...{ from: null, to: null, state: 'available', statedOn: '2027-01-01' },
  ...{ noticeDays: null, source: null },
}

/** People of a small world, in which everything asked is sometimes there, missing or unstated. */
export const somePerson: fc.Arbitrary<MatchPerson> = fc.record({
  id: fc.uuid(),
  sex: fc.constantFrom('female', 'male', null),
  residence: orNull(country),
  nationalities: mostly(fc.constant(['FR']), fc.uniqueArray(country, { maxLength: 2 })),
  categories: mostly(fc.constant([...categories]), fc.subarray([...categories])),
  languages: fc.array(
    fc.record({
      ...{
        language,
        spoken: fc.option(level, { nil: null, freq: 6 }),
        read: orNull(level),
        written: orNull(level),
      },
      scale: fc.constant('cefr' as const),
      received: fc.constant(null),
      converted: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  skills: fc.array(
    fc.record({
      skill: skillId,
      level: orNull(fc.integer({ min: 1, max: 4 })),
      years: orNull(fc.nat(10)),
      verifiedBy: fc.constant(null),
      verifiedOn: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
  qualifiedFor: fc.constant([]),
  tags: fc.constant([]),
  experience: fc.array(
    fc.record({
      country: orNull(country),
      mission: fc.constant(null),
      function: fc.constant(null),
      body: fc.constant(null),
      kind: fc.constantFrom(...experienceKinds),
      category: fc.constantFrom(null, ...categories),
      from: orNull(fc.constant('2026-01-01')),
      fromPrecision: fc.constantFrom(...datePrecisions),
      to: orNull(someDate),
      toPrecision: fc.constantFrom(...datePrecisions),
    }),
    { maxLength: 3 },
  ),
  availability: fc
    .tuple(
      fc.nat(3),
      fc.array(
        fc
          .tuple(period, fc.constantFrom(...availabilityStates), orNull(someDate), fc.nat(5))
          .map(([{ from, to }, state, statedOn, open]) => ({
            from: open === 0 ? null : from,
            to: open < 3 ? null : to,
            ...{ state, statedOn, noticeDays: null, source: null },
          })),
        { maxLength: 2 },
      ),
    )
    .map(([free, periods]) => (free > 0 ? [alwaysFree, ...periods] : periods)),
  clearances: fc.array(
    fc.record({
      name: fc.constantFrom('Security training', 'First aid'),
      obtainedOn: fc.constant(null),
      expiresOn: orNull(someDate),
    }),
    { maxLength: 1 },
  ),
  offers: fc.array(
    fc.record({
      ...{ id: fc.uuid(), provider },
      categories: fc.subarray([...categories]),
      offeredOn: fc.constant(null),
      validUntil: orNull(someDate),
      withdrawnOn: fc.option(someDate, { nil: null, freq: 5 }),
      conditions: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
  confirmedOn: orNull(someDate.map((date) => addDays(date, -200))),
  notProposed: fc.constant(null),
})

/** What binds somebody elsewhere. */
export const someCommitment = (person: string): fc.Arbitrary<Commitment> =>
  fc
    .tuple(
      period,
      fc.boolean(),
      fc.boolean(),
      fc.nat(2),
      fc.boolean(),
      fc.constantFrom(...categories),
    )
    .map(([days, promised, hangs, position, served, category]) => ({
      ...{ person, ...days, state: promised ? 'promised' : 'deployed' },
      ...{ position: `position ${position}`, request: `request ${position}`, title: 'LTO' },
      ...{ country: 'KE', category, provider: null },
      kind: serviceKind([position === 0 ? 'observation' : 'technical-assistance'], category),
      ...{ contingent: promised && hangs, takesPost: true, served: served && !promised },
      planned: !served && !promised,
    }))

/** People with what binds some of them. */
export const someRoster = fc
  .uniqueArray(somePerson, { maxLength: 25, selector: ({ id }) => id })
  .chain((people) =>
    fc.record({
      people: fc.constant(people),
      commitments:
        people.length === 0
          ? fc.constant<Commitment[]>([])
          : fc.array(
              fc.constantFrom(...people).chain(({ id }) => someCommitment(id)),
              { maxLength: 8 },
            ),
    }),
  )

const parameters = fc.oneof(
  fc.record({
    kind: fc.constant('language' as const),
    parameters: fc.record({ language, mode: fc.constantFrom('spoken', 'read', 'written'), level }),
  }),
  fc.record({
    kind: fc.constant('skill' as const),
    parameters: fc.record({
      skill: skillId,
      level: orNull(fc.integer({ min: 1, max: 4 })),
      years: orNull(fc.integer({ min: 1, max: 8 })),
    }),
  }),
  fc.record({
    kind: fc.constant('experience' as const),
    parameters: fc.record({
      kind: fc.constantFrom(...askedExperienceKinds, 'any' as const),
      missions: orNull(fc.integer({ min: 1, max: 3 })),
      countries: orNull(fc.integer({ min: 1, max: 3 })),
      years: orNull(fc.integer({ min: 1, max: 3 })),
    }),
  }),
  fc.record({
    kind: fc.constant('nationality' as const),
    parameters: fc.record({
      mode: fc.constantFrom('only', 'exclude'),
      countries: fc.uniqueArray(country, { minLength: 1, maxLength: 2 }),
      neighboursOfHost: fc.boolean(),
    }),
  }),
  fc.record({
    kind: fc.constant('rest' as const),
    parameters: fc.record({ days: fc.integer({ min: 1, max: 60 }) }),
  }),
  fc.record({
    kind: fc.constant('progression' as const),
    parameters: fc.record({ missions: fc.integer({ min: 1, max: 3 }) }),
  }),
  fc.record({
    kind: fc.constant('freshness' as const),
    parameters: fc.record({ months: fc.integer({ min: 1, max: 12 }) }),
  }),
  fc.record({
    kind: fc.constant('clearance' as const),
    parameters: fc.constant({ name: 'Security training' }),
  }),
  fc.record({ kind: fc.constant('offer' as const), parameters: fc.constant({}) }),
  fc.record({ kind: fc.constant('conflict' as const), parameters: fc.constant({}) }),
)

/** Requirements of every kind, alternatives among them. */
export const someRequirement: fc.Arbitrary<Requirement> = fc
  .tuple(
    fc.uuid(),
    fc.constantFrom('must', 'must', 'wish'),
    fc.option(fc.constant('either'), { nil: null, freq: 3 }),
    fc.nat(10),
    parameters,
  )
  .map(([id, strength, group, weight, asked]) => ({ id, strength, group, weight, ...asked }))

/** One or two windows that never overlap, the second perhaps hanging on something. */
const someWindows = fc
  .tuple(
    fc.nat(20),
    fc.integer({ min: 1, max: 30 }),
    fc.nat(20),
    fc.integer({ min: 1, max: 15 }),
    fc.nat(5),
    fc.uuid(),
    fc.uuid(),
  )
  .map(([start, first, gap, second, shape, one, two]) => {
    const from = addDays('2027-03-01', start)
    const to = addDays(from, first - 1)
    const next = addDays(to, 1 + gap)
    const certain = {
      ...{ id: one, from, to, contingentOn: null },
      minimumDays: shape % 3 === 1 ? Math.ceil(first / 2) : null,
    }
    const other = {
      ...{ id: two, from: next, to: addDays(next, second - 1), minimumDays: null },
      contingentOn: shape > 3 ? 'second round' : null,
    }
    return shape < 2 ? [certain] : [certain, other]
  })

/** What a position may ask. */
export const someAsking = fc.record({
  category: fc.constantFrom(...categories),
  windows: someWindows,
  requirements: fc.array(someRequirement, { maxLength: 4 }),
  providerCap: fc.constantFrom(null, { max: 1 }),
})
