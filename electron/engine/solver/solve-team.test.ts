import { describe, expect, it } from 'vitest'
import type { TeamProblem } from '#shared/team/problem.ts'
import { solveTeam } from './solve-team.ts'

const problem: TeamProblem = {
  positions: [
    {
      id: 'p',
      title: 'p',
      request: 'r',
      posts: 1,
      windows: [{ from: 1, to: 5 }],
      location: null,
      pairs: false,
    },
  ],
  people: ['a', 'b'].map((id) => ({
    id,
    name: id,
    female: null,
    nationalities: [],
    regions: [],
    covers: [],
    meets: [],
    excludes: [],
  })),
  options: [
    { person: 0, position: 0, provider: null, score: 10 },
    { person: 1, position: 0, provider: null, score: 20 },
  ],
  womenPercent: null,
  maxPerNationality: null,
  maxPercentPerRegion: null,
  providerLimits: [],
  coverage: [],
  shares: [],
  locked: [],
}

describe('a team solved in its own thread', () => {
  it('comes back with its steps', async () => {
    const stages: string[] = []
    const proposal = await solveTeam(
      problem,
      10,
      (stage) => stages.push(stage),
      new AbortController().signal,
    )
    expect(proposal).toMatchObject({ kind: 'team', best: [1], gap: 0 })
    expect(stages).toEqual([
      'host.stageBestTeam',
      'host.stageAlternatives',
      'host.stageAlternatives',
      'host.stageDone',
    ])
  })

  it('is ended by its signal, whatever it was doing', async () => {
    const cancel = new AbortController()
    const solving = solveTeam(
      problem,
      10,
      () => cancel.abort(new Error('cancelled')),
      cancel.signal,
    )
    await expect(solving).rejects.toThrow('cancelled')
    await expect(solveTeam(problem, 10, () => undefined, cancel.signal)).rejects.toThrow(
      'cancelled',
    )
  })
})
