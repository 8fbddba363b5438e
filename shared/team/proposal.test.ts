import loadHighs from 'highs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { optimum } from '#electron/engine/solver/optimum.ts'
import { balanceOf } from './balance.ts'
import { phrase, say } from '../text/index.ts'
import { conflictsOf } from './conflicts.ts'
import { greedyTeam } from './greedy.ts'
import type { Solve } from './linear-model.ts'
import { overlapCliques } from './overlap-cliques.ts'
import { multinationalPairs, sharedNationalities } from './pairs.ts'
import type { TeamPerson, TeamPosition, TeamProblem } from './problem.ts'
import { proposeTeam } from './proposal.ts'
import { pruned } from './prune.ts'

let solve: Solve
beforeAll(async () => {
  const highs = await loadHighs()
  solve = (model, cost) => optimum(highs, model, cost, { seconds: 30 })
})

const position = (id: string, from: number, to: number, posts = 1): TeamPosition => ({
  id,
  title: id,
  request: 'request',
  posts,
  windows: [{ from, to }],
  location: null,
  pairs: false,
})
const person = (id: string, more: Partial<TeamPerson> = {}): TeamPerson => ({
  id,
  name: id,
  female: false,
  nationalities: [id],
  regions: [],
  covers: [],
  meets: [],
  excludes: [],
  ...more,
})
const problem = (more: Partial<TeamProblem>): TeamProblem => ({
  positions: [],
  people: [],
  options: [],
  womenPercent: null,
  maxPerNationality: null,
  maxPercentPerRegion: null,
  providerLimits: [],
  coverage: [],
  shares: [],
  locked: [],
  ...more,
})
const option = (who: number, where: number, score: number, provider: string | null = null) => ({
  person: who,
  position: where,
  provider,
  score,
})
const team = (of: TeamProblem) => {
  const proposal = proposeTeam(of, solve, () => undefined)
  if (proposal.kind === 'none') throw new Error('no team')
  return proposal
}
const scoreOf = (of: TeamProblem, chosen: readonly number[]) =>
  chosen.reduce((sum, column) => sum + (of.options[column]?.score ?? 0), 0)

/** Random small problems whose best team can be found by trying every subset. */
const smallProblem = fc
  .record({
    positions: fc.array(
      fc.record({
        from: fc.nat(20),
        days: fc.integer({ min: 1, max: 10 }),
        posts: fc.integer({ min: 1, max: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    people: fc.array(
      fc.record({
        female: fc.boolean(),
        country: fc.constantFrom('A', 'B'),
        speaks: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    scores: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 12 }),
    womenPercent: fc.constantFrom(null, 30, 50),
    maxPerNationality: fc.constantFrom(null, 1, 2),
    speakers: fc.constantFrom(0, 1, 2),
  })
  .map((raw) =>
    problem({
      positions: raw.positions.map((p, i) =>
        position(`p${String(i)}`, p.from, p.from + p.days - 1, p.posts),
      ),
      people: raw.people.map((p, i) =>
        person(`m${String(i)}`, {
          female: p.female,
          nationalities: [p.country],
          meets: p.speaks ? [0] : [],
        }),
      ),
      options: raw.people.flatMap((_, who) =>
        raw.positions.map((_, where) => option(who, where, raw.scores[who * 3 + where] ?? 0)),
      ),
      womenPercent: raw.womenPercent,
      maxPerNationality: raw.maxPerNationality,
      shares: raw.speakers === 0 ? [] : [{ position: 0, people: raw.speakers }],
    }),
  )

function isTeam(of: TeamProblem, chosen: readonly number[]): boolean {
  const options = chosen.map((column) => of.options[column]).filter((o) => o !== undefined)
  const countries = Map.groupBy(options, (o) => of.people[o.person]?.nationalities[0])
  const women = options.filter((o) => of.people[o.person]?.female === true).length
  return (
    of.positions.every(
      (p, index) => options.filter((o) => o.position === index).length <= p.posts,
    ) &&
    options.every((a, i) =>
      options.every((b, j) => {
        if (i >= j || a.person !== b.person) return true
        const [x, y] = [of.positions[a.position]?.windows[0], of.positions[b.position]?.windows[0]]
        return (
          a.position !== b.position &&
          x !== undefined &&
          y !== undefined &&
          (x.to < y.from || y.to < x.from)
        )
      }),
    ) &&
    (of.womenPercent === null || women >= (options.length * of.womenPercent) / 100 - 1e-9) &&
    of.shares.every(({ position: where, people }, share) => {
      const there = options.filter((o) => o.position === where)
      const others = there.filter((o) => !of.people[o.person]?.meets.includes(share))
      return others.length <= Math.max(0, (of.positions[where]?.posts ?? 0) - people)
    }) &&
    (of.maxPerNationality === null ||
      countries.values().every((list) => list.length <= (of.maxPerNationality ?? 0)))
  )
}

/** Dozens of problems, each solved and held against every other way to solve it. */
const dozens = { timeout: 60_000 }

describe('the best team', () => {
  it('is as good as the best of all teams there are, and keeps every rule', dozens, () => {
    fc.assert(
      fc.property(smallProblem, (of) => {
        const worth = (chosen: readonly number[]) => chosen.length * 1000 + scoreOf(of, chosen)
        let most = 0
        for (let subset = 0; subset < 2 ** of.options.length; subset++) {
          const chosen = [...of.options.keys()].filter((column) => subset & (1 << column))
          if (worth(chosen) > most && isTeam(of, chosen)) most = worth(chosen)
        }
        const { best, gap } = team(of)
        expect(isTeam(of, best)).toBe(true)
        expect(worth(best)).toBeCloseTo(most, 6)
        expect(gap).toBe(0)
      }),
      { numRuns: 40, seed: 52129 },
    )
  })

  it('never books a person twice on a common day, and does on neighbouring ones', () => {
    const touching = problem({
      positions: [position('first', 1, 10), position('second', 10, 20)],
      people: [person('one')],
      options: [option(0, 0, 50), option(0, 1, 60)],
    })
    expect(team(touching).best).toEqual([1])
    const apart = { ...touching, positions: [position('first', 1, 9), position('second', 10, 20)] }
    expect(team(apart).best).toEqual([0, 1])
  })

  it('keeps locked choices and provider caps, and says what the cap costs', () => {
    const of = problem({
      positions: [position('posts', 1, 5, 2)],
      people: [person('a'), person('b'), person('c')],
      options: [option(0, 0, 90, 'X'), option(1, 0, 80, 'X'), option(2, 0, 10, 'Y')],
      providerLimits: [{ request: 'request', provider: 'X', providerName: 'X', max: 1 }],
      locked: [{ person: 1, position: 0 }],
    })
    const proposal = team(of)
    expect(proposal.best).toEqual([1, 2])
    expect(proposal.costs).toEqual([{ rule: 'providerCap', score: 80, posts: 0 }])
  })

  it('keeps a part of the posts for who meets it, and says what that costs', () => {
    const of = problem({
      positions: [position('posts', 1, 5, 2)],
      people: [person('a'), person('b'), person('speaker', { meets: [0] })],
      options: [option(0, 0, 90), option(1, 0, 80), option(2, 0, 10)],
      shares: [{ position: 0, people: 1 }],
    })
    const proposal = team(of)
    expect(proposal.best).toEqual([0, 2])
    expect(proposal.costs).toEqual([{ rule: 'shares', score: 70, posts: 0 }])
    // Nobody meets it: the posts that are not kept are filled all the same.
    const without = team({ ...of, people: of.people.map((each) => ({ ...each, meets: [] })) })
    expect(without.best).toEqual([0])
  })

  it('offers alternatives that differ in at least a third of the posts', () => {
    const of = problem({
      positions: [position('posts', 1, 5, 3)],
      people: ['a', 'b', 'c', 'd', 'e'].map((name) => person(name)),
      options: [0, 1, 2, 3, 4].map((who) => option(who, 0, 100 - who)),
    })
    const { best, alternatives } = team(of)
    expect(alternatives).toHaveLength(2)
    for (const other of alternatives)
      expect(other.filter((column) => best.includes(column)).length).toBeLessThanOrEqual(2)
  })

  it('takes no post left open for a difference', () => {
    const of = problem({
      positions: [position('posts', 1, 5, 9)],
      people: Array.from({ length: 11 }, (_, i) => person(String(i))),
      options: Array.from({ length: 11 }, (_, who) => option(who, 0, 100 - who)),
    })
    const { best, alternatives } = team(of)
    expect(best).toHaveLength(9)
    // Only two people are left over, so no team differs in three filled posts.
    expect(alternatives).toEqual([])
    const more = { ...of, people: [...of.people, person('11'), person('12')] }
    const wider = team({ ...more, options: [...of.options, option(11, 0, 1), option(12, 0, 1)] })
    for (const other of wider.alternatives)
      expect(other.filter((column) => !wider.best.includes(column)).length).toBeGreaterThanOrEqual(
        3,
      )
    expect(wider.alternatives.length).toBeGreaterThan(0)
  })

  it('gives nobody two posts that exclude each other, unless they hold both already', () => {
    const apart = problem({
      positions: [position('first', 1, 9), position('second', 12, 20)],
      people: [person('one', { excludes: [[0, 1]] })],
      options: [option(0, 0, 50), option(0, 1, 60)],
    })
    expect(team(apart).best).toEqual([1])
    expect(greedyTeam(apart)).toEqual([1])
    const locked = [
      { person: 0, position: 0 },
      { person: 0, position: 1 },
    ]
    expect(team({ ...apart, locked }).best).toEqual([0, 1])
  })

  it('is empty where nobody fits, and says so', () => {
    const nobody = team(problem({ positions: [position('posts', 1, 5, 2)] }))
    expect(nobody).toMatchObject({ best: [], alternatives: [], unfilled: [{ posts: 2 }] })
  })

  it('says why a post stays open', () => {
    const of = problem({
      positions: [position('short', 1, 5, 3), position('capped', 1, 5, 2)],
      people: [
        person('a', { nationalities: ['N'] }),
        person('b', { nationalities: ['N'] }),
        person('c'),
      ],
      options: [option(2, 0, 50), option(0, 1, 50), option(1, 1, 50)],
      maxPerNationality: 1,
    })
    const said = team(of).unfilled.map(({ reason, ...rest }) => ({
      ...rest,
      reason: say('en', reason),
    }))
    expect(said).toEqual([
      { position: 0, posts: 2, reason: 'only 1 person fits, 3 are asked' },
      { position: 1, posts: 1, reason: 'without the cap per nationality: 1 more' },
    ])
  })

  it('names the demand no team can meet, how far, and the rule that would free it', () => {
    const portuguese = phrase('team.coverage', {
      ...{ people: 3, language: { language: 'pt' }, level: { level: 4 } },
    })
    const of = problem({
      positions: [position('posts', 1, 5, 3)],
      people: [
        person('a', { covers: [0], nationalities: ['N'] }),
        person('b', { covers: [0], nationalities: ['N'] }),
        person('c'),
      ],
      options: [option(0, 0, 1), option(1, 0, 1), option(2, 0, 1)],
      coverage: [{ covers: 0, words: portuguese, people: 3, location: null }],
      maxPerNationality: 1,
    })
    expect(proposeTeam(of, solve, () => undefined)).toEqual({
      kind: 'none',
      conflicts: [{ demand: portuguese, short: 2, freedBy: ['nationality'] }],
    })
    expect(conflictsOf({ ...of, coverage: [] }, solve)).toEqual([])
  })
})

describe('multinational pairs', () => {
  it('are found whenever no nationality holds more than half', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 40 }), (countries) => {
        const sizes = Map.groupBy(countries, (c) => c)
          .values()
          .map((list) => list.length)
        fc.pre(Math.max(0, ...sizes) * 2 <= countries.length)
        const pairs = multinationalPairs(
          countries.map((country, i) => ({ id: String(i), nationalities: [country] })),
        )
        expect(pairs.flat()).toHaveLength(countries.length)
        for (const [a, b] of pairs) if (a && b) expect(a.nationalities).not.toEqual(b.nationalities)
      }),
      { seed: 52129 },
    )
  })
})

describe('pairs of people of several nationalities', () => {
  const of = (...all: string[][]) =>
    multinationalPairs(all.map((nationalities, i) => ({ id: String(i), nationalities })))
  it('share none as far as there is a way, and those left over are paired all the same', () => {
    const pairs = of(['FR', 'DE'], ['DE', 'IT'], ['FR', 'IT'], ['NO'])
    expect(pairs).toHaveLength(2)
    const sharing = pairs.filter(([a, b]) => a && b && sharedNationalities(a, b).length > 0)
    expect(sharing).toHaveLength(1)
  })
  it('are found where only a roundabout way leads to them', () => {
    const pairs = of(['A', 'B'], ['C', 'D'], ['A', 'C'], ['B', 'D'], ['A', 'D'], ['B', 'C'])
    for (const [a, b] of pairs) expect(a && b && sharedNationalities(a, b)).toEqual([])
  })
})

describe('overlap cliques', () => {
  it('hold exactly the positions that share a day', () => {
    const positions = [
      position('a', 1, 5),
      position('b', 5, 8),
      position('c', 8, 9),
      position('d', 20, 21),
    ]
    const cliques = overlapCliques(positions, [0, 1, 2, 3]).map((set) => [...set].sort())
    expect(cliques.sort()).toEqual([[0, 1], [1, 2], [3]])
  })
})

it('the greedy preview fills what it can without double booking', () => {
  const of = problem({
    positions: [position('first', 1, 10), position('second', 5, 20)],
    people: [person('one'), person('two')],
    options: [option(0, 0, 90), option(0, 1, 95), option(1, 1, 10)],
  })
  expect(greedyTeam(of)).toEqual([1])
})

describe('pruning', () => {
  it('keeps the optimum: of people who are alike only the best can be needed', dozens, () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            female: fc.boolean(),
            country: fc.constantFrom('A', 'B'),
            scores: fc.tuple(fc.nat(100), fc.nat(100)),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.constantFrom(null, 50),
        fc.constantFrom(null, 1),
        (raw, womenPercent, maxPerNationality) => {
          const of = problem({
            positions: [position('first', 1, 10, 2), position('second', 5, 20)],
            people: raw.map((p, i) =>
              person(`m${String(i)}`, { female: p.female, nationalities: [p.country] }),
            ),
            options: raw.flatMap((p, who) =>
              p.scores.map((score, where) => option(who, where, score)),
            ),
            womenPercent,
            maxPerNationality,
          })
          const fewer = pruned(of)
          const worth = (one: TeamProblem) => {
            const { best } = team(one)
            return best.length * 1000 + scoreOf(one, best)
          }
          expect(worth(fewer)).toBeCloseTo(worth(of), 6)
        },
      ),
      { numRuns: 40, seed: 52129 },
    )
  })

  it('drops what cannot be needed, never a locked choice', () => {
    const of = problem({
      positions: [position('posts', 1, 5)],
      people: ['a', 'b', 'c'].map((name) => person(name, { nationalities: ['N'] })),
      options: [option(0, 0, 10), option(1, 0, 20), option(2, 0, 5)],
      locked: [{ person: 2, position: 0 }],
    })
    expect(pruned(of).options.map(({ person: who }) => who)).toEqual([1, 2])
  })
})

it('balances count women, the largest nationality, providers and regions from the members', () => {
  const member = {
    score: 50.25,
    sex: 'female',
    nationalities: ['FR', 'ML'],
    regions: ['WEOG', 'AG'],
    provider: 'p',
  }
  expect(
    balanceOf([member, { ...member, sex: null, nationalities: ['ML'], regions: ['AG'] }], 3),
  ).toEqual({
    posts: 3,
    filled: 2,
    score: 100.5,
    women: 1,
    nationalities: 2,
    largestNationality: { country: 'ML', people: 2 },
    providers: 1,
    regions: [
      { region: 'AG', people: 2 },
      { region: 'WEOG', people: 1 },
    ],
  })
})
