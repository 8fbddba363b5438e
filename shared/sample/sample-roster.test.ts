import { describe, expect, it } from 'vitest'
import { overlaps } from '../calendar/interval.ts'
import { readLevel } from '../catalogue/level-scales.ts'
import { positionKind } from '../catalogue/positions.ts'
import { seededSkill } from '../catalogue/skills.ts'
import { phases } from '../catalogue/phases.ts'
import { requestChannels } from '../catalogue/request-channels.ts'
import { assistanceKinds } from '../catalogue/assistance-kinds.ts'
import { languages } from '../catalogue/languages.ts'
import { candidacy } from '../domain/candidacy.ts'
import { deployment } from '../domain/deployment.ts'
import { type Person, person } from '../domain/person.ts'
import { position } from '../domain/position.ts'
import { provider } from '../domain/provider.ts'
import { request } from '../domain/request.ts'
import { sampleRoster } from './sample-roster.ts'

const today = '2026-11-24'
const roster = sampleRoster({ seed: 52_129, people: 4000, today })
const people = [...roster.people()]
const byId = new Map(people.map((each) => [each.id, each]))
const languageCodes = new Set(languages.map(({ code }) => code))

const share = (is: (each: Person) => boolean): number =>
  people.filter((each) => is(each)).length / people.length

/** Everybody of 4,000 people is looked at, field by field. */
const everybody = { timeout: 60_000 }

describe('the sample roster', everybody, () => {
  it('holds only what the domain allows', () => {
    for (const each of people) expect(person.parse(each)).toEqual(each)
    for (const each of roster.providers) expect(provider.parse(each)).toEqual(each)
    for (const each of roster.requests) expect(request.parse(each)).toEqual(each)
    for (const each of roster.positions) expect(position.parse(each)).toEqual(each)
    for (const each of roster.candidacies) expect(candidacy.parse(each)).toEqual(each)
    for (const each of roster.deployments) expect(deployment.parse(each)).toEqual(each)
  })

  it('is the same for the same seed and day, and another for another seed', () => {
    const small = { seed: 1, people: 60, today }
    const again = sampleRoster(small)
    const first = sampleRoster(small)
    expect([...again.people()]).toEqual([...first.people()])
    expect(again.deployments).toEqual(first.deployments)
    const [other] = sampleRoster({ ...small, seed: 2 }).people()
    const [one] = first.people()
    expect(other?.id).not.toBe(one?.id)
    expect(other?.familyName === one?.familyName && other?.birthDate === one?.birthDate).toBe(false)
  })

  it('begins the same whatever its size', () => {
    const hundred = sampleRoster({ seed: 52_129, people: 100, today })
    expect([...hundred.people()]).toEqual(people.slice(0, 100))
    expect(hundred.providers).toEqual(roster.providers)
    expect(hundred.requests).toEqual(roster.requests)
  })

  it('makes people one at a time', () => {
    const endless = sampleRoster({ seed: 1, people: 1_000_000_000, today })
    const taken: string[] = []
    for (const each of endless.people()) {
      taken.push(each.id)
      if (taken.length === 1600) break
    }
    expect(new Set(taken).size).toBe(1600)
  })

  it('gives every thing an id of its own, a UUID of version 7 in shape', () => {
    const ids = [
      ...[roster.providers, roster.requests, roster.positions, roster.candidacies].flat(),
      ...[roster.deployments, people, people.flatMap((each) => each.offers)].flat(),
      ...roster.positions.flatMap((each) => [...each.windows, ...each.requirements]),
    ].map((each) => each.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((each) => each.charAt(14) === '7')).toBe(true)
  })
})

describe('the people of the sample', everybody, () => {
  it('are as mixed as people of the field', () => {
    expect(share((each) => each.sex === 'female')).toBeGreaterThan(0.38)
    expect(share((each) => each.sex === 'male')).toBeGreaterThan(0.45)
    expect(share((each) => each.nationalities.length > 1)).toBeGreaterThan(0.05)
    expect(new Set(people.flatMap((each) => each.nationalities)).size).toBeGreaterThan(170)
    for (const category of ['expert', 'longTermObserver', 'shortTermObserver'] as const) {
      expect(share((each) => each.categories.includes(category))).toBeGreaterThan(0.3)
    }
  })

  it.each([
    ['Arabic', /\p{Script=Arabic}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Han', /\p{Script=Han}/u],
    ['Ethiopic', /\p{Script=Ethiopic}/u],
    ['Thai', /\p{Script=Thai}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Georgian', /\p{Script=Georgian}/u],
    ['Armenian', /\p{Script=Armenian}/u],
    ['Devanagari', /\p{Script=Devanagari}/u],
    ['Hangul', /\p{Script=Hangul}/u],
    ['Hebrew', /\p{Script=Hebrew}/u],
  ])('have native names in %s, and every name in Latin letters', (_script, pattern) => {
    expect(people.some((each) => pattern.test(each.nativeName ?? ''))).toBe(true)
    expect(people.every((each) => /^[\p{Script=Latin}\p{M}\s’'.-]+$/u.test(each.familyName))).toBe(
      true,
    )
  })

  it('have a name in a second script where many write two', () => {
    const both = people.filter(({ secondNativeName }) => secondNativeName !== null)
    expect(both.length).toBeGreaterThan(3)
    for (const { secondNativeName, nationalities } of both) {
      expect(secondNativeName).toMatch(/^[\p{Script=Tifinagh}\s’'.-]+$/u)
      expect(['DZ', 'LY', 'MA']).toContain(nationalities[0])
    }
  })

  it('are as uneven as real lists', () => {
    const uneven: readonly ((each: Person) => boolean)[] = [
      (each) => each.languages.some((known) => known.spoken === null),
      (each) => each.skills.some((known) => known.level === null),
      (each) => each.availability.length === 0,
      (each) => each.offers.length === 0,
      (each) => each.offers.some(({ validUntil }) => validUntil !== null && validUntil < today),
      (each) => each.confirmedOn !== null && each.confirmedOn < '2022-11-24',
      (each) => each.birthDate === null,
      (each) =>
        each.availability.some((a, index) =>
          each.availability.slice(index + 1).some((b) => overlaps(a, b)),
        ),
    ]
    for (const is of uneven) {
      expect(share(is)).toBeGreaterThan(0.03)
      expect(share(is)).toBeLessThan(0.6)
    }
  })

  it('have levels that stand for what was received', () => {
    for (const known of people.flatMap((each) => each.languages)) {
      expect(languageCodes.has(known.language), known.language).toBe(true)
      if (known.received === null || known.scale === null) continue
      const read = readLevel(known.received, known.scale)
      expect(read?.level, known.received).toBe(known.spoken)
      expect(read?.converted, known.received).toBe(known.converted)
    }
  })

  it('are offered only by providers that exist, with skills and posts of the catalogue', () => {
    const providers = new Set(roster.providers.map((each) => each.id))
    for (const each of people) {
      expect(each.offers.every((offer) => providers.has(offer.provider))).toBe(true)
      expect(each.skills.every(({ skill }) => seededSkill(skill))).toBe(true)
      expect(each.qualifiedFor.every((kind) => positionKind(kind))).toBe(true)
    }
  })

  it('stand on the roster twice now and then, spelt differently', () => {
    const keys = people
      .filter((each) => each.birthDate !== null && each.passportNumber !== null)
      .map((each) => `${each.birthDate} ${each.passportNumber}`)
    const twice = keys.length - new Set(keys).size
    expect(twice).toBeGreaterThan(1)
    expect(twice).toBeLessThan(people.length * 0.01)
  })

  it('cannot be reached: addresses and numbers are nobody’s', () => {
    for (const { email, phone } of people) {
      expect(email ?? 'a@example.org').toMatch(/^[a-z.]+\d*@example\.(?:org|net|com)$/)
      expect(phone ?? '+999 1').toMatch(/^\+999 /)
    }
  })
})

describe('the requests and engagements of the sample', () => {
  it('come from about a hundred providers of all three kinds', () => {
    const kinds = Object.groupBy(roster.providers, (each) => each.kind)
    expect([kinds.state, kinds.regionalBody, kinds.ngo].map((list) => list?.length ?? 0)).toEqual([
      48, 25, 28,
    ])
  })

  it('use ids of the catalogue and lie on both sides of today', () => {
    for (const each of roster.requests) {
      for (const kind of each.assistance) expect(assistanceKinds).toContain(kind)
      expect(requestChannels.some((id) => id === each.channel)).toBe(true)
      expect(each.phases.every((phase) => phases.some((id) => id === phase))).toBe(true)
      expect(each.receivedOn <= today).toBe(true)
      expect(new Date(each.electionOn ?? '').getUTCDay()).toBe(0)
    }
    expect(new Set(roster.requests.map((each) => each.status)).size).toBeGreaterThan(8)
    expect(roster.requests.length).toBeGreaterThanOrEqual(12)
    expect(new Set(roster.deployments.map((each) => each.status))).toEqual(
      new Set(['planned', 'deployed', 'completed', 'curtailed']),
    )
  })

  it('send nobody to two places at once, nor home', () => {
    const positions = new Map(roster.positions.map((each) => [each.id, each]))
    const requests = new Map(roster.requests.map((each) => [each.id, each]))
    const taken = Map.groupBy(roster.deployments, (each) => each.person)
    for (const [who, list] of taken) {
      for (const [index, a] of list.entries()) {
        expect(list.slice(index + 1).some((b) => overlaps(a, b))).toBe(false)
        const host = requests.get(positions.get(a.position)?.request ?? '')?.state
        expect(byId.get(who)?.nationalities).not.toContain(host)
      }
    }
  })

  it('fill no more posts than asked, no provider above its cap, and give reasons for exits', () => {
    for (const each of roster.positions) {
      const sent = roster.candidacies.filter(
        ({ position: of, status }) => of === each.id && status === 'selected',
      )
      expect(sent.length).toBeLessThanOrEqual(each.posts)
    }
    for (const { id, providerCap } of roster.requests) {
      if (providerCap === null || !('max' in providerCap)) continue
      const own = new Set(
        roster.positions.filter((each) => each.request === id).map((each) => each.id),
      )
      const sent = roster.deployments.filter((each) => own.has(each.position))
      for (const [, list] of Map.groupBy(sent, (each) => each.provider)) {
        expect(new Set(list.map((each) => each.person)).size).toBeLessThanOrEqual(providerCap.max)
      }
    }
    for (const { status, reason } of roster.candidacies) {
      if (['notSelected', 'declined', 'withdrawn'].includes(status)) expect(reason).not.toBeNull()
    }
  })

  it('keep deployments within certain windows of their position', () => {
    const positions = new Map(roster.positions.map((each) => [each.id, each]))
    for (const each of roster.deployments) {
      const windows = positions.get(each.position)?.windows ?? []
      expect(
        windows.some(
          (window) =>
            window.contingentOn === null && window.from === each.from && each.to <= window.to,
        ),
      ).toBe(true)
    }
  })
})
