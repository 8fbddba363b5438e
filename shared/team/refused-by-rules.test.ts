import fc from 'fast-check'
import loadHighs from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { optimum } from '#electron/engine/solver/optimum.ts'
import { someAsking, someRoster } from '#tests/builders/match-arbitraries.ts'
import { aContext, anExperience } from '#tests/builders/matching.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aMust, aWindow } from '#tests/builders/requests.ts'
import { dayNumber } from '../calendar/index.ts'
import { buildColumns, match, type MatchContext, type RosterColumns } from '../matching/index.ts'
import type { Solve } from './linear-model.ts'
import type { TeamProblem } from './problem.ts'
import { proposeTeam } from './proposal.ts'
import { exclusivePlaces, refusedByRules } from './refused-by-rules.ts'

let solve: Solve
beforeAll(async () => {
  const highs = await loadHighs()
  solve = (model, cost) => optimum(highs, model, cost, { seconds: 30 })
})

const post = (
  from: string,
  to: string,
  changes: Parameters<typeof aContext>[0] = {},
): MatchContext =>
  aContext({ ...changes, position: { windows: [aWindow({ from, to })], ...changes.position } })

const person = aPerson({ categories: ['expert', 'shortTermObserver'] })
const columns = buildColumns([person])
const exclude = (...contexts: MatchContext[]) =>
  exclusivePlaces(
    columns,
    contexts.map((context) => ({ context, rows: [0] })),
  ).get(0) ?? []

describe('posts that share no day', () => {
  const first = post('2027-03-01', '2027-03-16')
  const rested = (days: number, overrides: MatchContext['overrides'] = []) => ({
    ...post('2027-03-20', '2027-04-10', {
      position: { requirements: [aMust('rest', { days })] },
    }),
    overrides,
  })

  it('exclude each other where the second asks for rest after the first', () => {
    expect(exclude(first, rested(30))).toEqual([[0, 1]])
    expect(exclude(rested(30), first)).toEqual([[0, 1]])
    expect(exclude(first, rested(3))).toEqual([])
  })

  it('exclude each other as advice and observation in one host, whichever comes first', () => {
    const must = aMust('conflict', {})
    const adviser = post('2027-03-01', '2027-03-16', { request: { state: 'KE' } })
    const observer = (from: string, to: string, state: string) =>
      post(from, to, {
        request: { state, assistance: ['observation'] },
        position: { category: 'shortTermObserver', requirements: [must] },
      })
    expect(exclude(adviser, observer('2027-05-01', '2027-05-16', 'KE'))).toEqual([[0, 1]])
    expect(exclude(observer('2027-02-01', '2027-02-16', 'KE'), adviser)).toEqual([[0, 1]])
    expect(exclude(adviser, observer('2027-05-01', '2027-05-16', 'TD'))).toEqual([])
    const analyst = post('2027-03-01', '2027-03-16', {
      request: { state: 'KE', assistance: ['observation'] },
    })
    expect(exclude(analyst, observer('2027-05-01', '2027-05-16', 'KE'))).toEqual([])
  })

  it('exclude each other where the one lies between the windows of the other', () => {
    const around = aContext({
      position: {
        windows: [
          aWindow({ from: '2027-03-01', to: '2027-03-05' }),
          aWindow({ from: '2027-03-20', to: '2027-03-25' }),
        ],
      },
    })
    expect(exclude(around, post('2027-03-10', '2027-03-12'))).toEqual([[0, 1]])
  })
})

describe('a team judged by the rules', () => {
  it('refuses whoever fails a must once the others hold their posts', () => {
    const capped = { providerCap: { max: 1 } } as const
    const context = post('2027-03-01', '2027-03-16', { request: capped })
    const provider = '00000000-0000-4000-8000-00000000000a'
    const offers = [
      {
        ...{ id: '00000000-0000-4000-8000-0000000000aa', provider, categories: [] },
        ...{ offeredOn: null, validUntil: null, withdrawnOn: null, conditions: null },
      },
    ]
    const both = buildColumns([aPerson({ offers }), aPerson({ offers })])
    const members = [0, 1].map((row) => ({ row, context, provider, settled: false }))
    expect([...refusedByRules(both, members, true)]).toEqual([0, 1])
    expect([...refusedByRules(both, members, false)]).toEqual([])
    expect([...refusedByRules(both, members.slice(0, 1), true)]).toEqual([])
    const settled = members.map((each) => ({ ...each, settled: true }))
    expect([...refusedByRules(both, settled, true)]).toEqual([])
  })
})

/** Everybody who fits the positions, as a problem without any balance rule. */
function problemOf(roster: RosterColumns, contexts: readonly MatchContext[]): TeamProblem {
  const fitting = contexts.map((context) => [...match(roster, context).ranked('fit')])
  const excludes = exclusivePlaces(
    roster,
    contexts.map((context, place) => ({ context, rows: fitting[place] ?? [] })),
  )
  return {
    positions: contexts.map(({ position, request, windows }) => ({
      ...{ id: position.id, title: position.title, request: request.id, posts: 2 },
      windows: windows.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) })),
      ...{ location: null, pairs: false },
    })),
    people: roster.ids.map((id, row) => ({
      ...{ id, name: id, female: null, nationalities: [], regions: [], covers: [] },
      meets: [],
      excludes: excludes.get(row) ?? [],
    })),
    options: fitting.flatMap((rows, position) =>
      rows.map((row) => ({ person: row, position, provider: null, score: 1 })),
    ),
    ...{ womenPercent: null, maxPerNationality: null, maxPercentPerRegion: null },
    ...{ providerLimits: [], coverage: [], shares: [], locked: [] },
  }
}

// Dozens of rosters, each with teams sought and judged.
it('every member of every proposal fits by the rules', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      someRoster,
      fc.array(someAsking, { minLength: 2, maxLength: 3 }),
      fc.boolean(),
      ({ people, commitments }, askings, advised) => {
        const roster = buildColumns(
          people.map((each) => ({
            ...each,
            experience: [anExperience({ country: 'TD', from: '2020-01-01', to: '2020-01-10' })],
          })),
          commitments,
        )
        const contexts = askings.map(({ category, windows, requirements }, place) =>
          aContext({
            request: {
              assistance: [place === 0 && advised ? 'technical-assistance' : 'observation'],
            },
            position: {
              ...{ category, windows },
              requirements: [
                ...requirements.filter(({ kind }) => kind === 'rest' || kind === 'conflict'),
                ...(place === 1 ? [aMust('rest', { days: 20 }), aMust('conflict', {})] : []),
              ],
            },
          }),
        )
        const of = problemOf(roster, contexts)
        const proposal = proposeTeam(of, solve, () => undefined)
        if (proposal.kind === 'none') throw new Error('nothing is demanded')
        for (const chosen of [proposal.best, ...proposal.alternatives, proposal.greedy]) {
          const members = chosen.flatMap((column) => {
            const option = of.options[column]
            const context = option && contexts[option.position]
            return option && context
              ? [{ row: option.person, context, provider: null, settled: false }]
              : []
          })
          expect([...refusedByRules(roster, members, false)]).toEqual([])
        }
      },
    ),
    { numRuns: 60, seed: 52129 },
  )
})
