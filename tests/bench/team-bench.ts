import loadHighs from 'highs'
import { optimum } from '#electron/engine/solver/optimum.ts'
import { randomFrom } from '#shared/sample/index.ts'
import { greedyTeam } from '#shared/team/greedy.ts'
import { linearModel } from '#shared/team/linear-model.ts'
import type { TeamProblem } from '#shared/team/problem.ts'
import type { Measurement } from './measure.ts'

const ELIGIBLE_PER_POST = 50
const PEOPLE = 5_000

/**
 * Overlapping single posts with 50 eligible people each of 5,000, of whom three in ten are women
 * and, as records go, score ten points lower: the hard case for a floor of 40 %.
 */
function teamProblem(posts: number, seed: number): TeamProblem {
  const random = randomFrom(seed).next
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    id: `person-${i}`,
    name: `person-${i}`,
    female: random() < 0.3,
    nationalities: [`country-${Math.floor(random() ** 1.5 * 190)}`],
    regions: [],
    covers: [],
    meets: [],
    excludes: [],
  }))
  const quality = people.map((person) => (person.female ? 0 : 10) + random() * 40)
  const positions = Array.from({ length: posts }, (_, i) => {
    const from = Math.floor(random() * 200)
    return {
      id: `post-${i}`,
      title: `post-${i}`,
      request: `request-${i % 10}`,
      posts: 1,
      windows: [{ from, to: from + 30 + Math.floor(random() * 120) }],
      location: null,
      pairs: false,
    }
  })
  const options = positions.flatMap((_, position) => {
    const eligible = new Set<number>()
    while (eligible.size < ELIGIBLE_PER_POST) eligible.add(Math.floor(random() ** 1.3 * PEOPLE))
    return [...eligible].map((person) => ({
      person,
      position,
      provider: null,
      score: Math.round(((quality[person] ?? 0) + random() * 50) * 100) / 100,
    }))
  })
  return {
    positions,
    people,
    options,
    womenPercent: 40,
    maxPerNationality: 3,
    maxPercentPerRegion: null,
    providerLimits: [],
    coverage: [],
    shares: [],
    locked: [],
  }
}

/** Seconds to the proven optimum against the limit, and its score and balance beside greedy's. */
export async function benchTeam(): Promise<Measurement[]> {
  const highs = await loadHighs()
  return [
    { posts: 200, limit: 5 },
    { posts: 400, limit: 20 },
  ].flatMap(({ posts, limit }): Measurement[] => {
    const problem = teamProblem(posts, 52129)
    const start = performance.now()
    const model = linearModel(problem)
    const cost = problem.options.map((option) => 1000 + option.score)
    const best = optimum(highs, model, cost, { seconds: 120 })
    const seconds = (performance.now() - start) / 1000
    if (best.status !== 'optimal') throw new Error(`${posts} posts ended with ${best.status}`)
    const greedy = greedyTeam(problem)
    const score = (chosen: readonly number[]): number =>
      chosen.reduce((sum, column) => sum + (problem.options[column]?.score ?? 0), 0)
    const women = (chosen: readonly number[]): number =>
      (100 *
        chosen.filter((c) => problem.people[problem.options[c]?.person ?? -1]?.female).length) /
      chosen.length
    const area = `team of ${posts} posts`
    return [
      {
        area,
        what: 'proven optimum',
        value: seconds,
        unit: 's',
        peer: 'limit',
        peerValue: limit,
        atMost: 1,
      },
      {
        area,
        what: 'posts filled by the optimum',
        value: best.chosen.length,
        unit: 'points',
        peer: 'greedy',
        peerValue: greedy.length,
      },
      {
        area,
        what: 'score of the optimum',
        value: score(best.chosen),
        unit: 'points',
        peer: 'greedy, no balance',
        peerValue: score(greedy),
      },
      {
        area,
        what: 'women',
        value: women(best.chosen),
        unit: '%',
        peer: 'greedy',
        peerValue: women(greedy),
      },
    ]
  })
}
