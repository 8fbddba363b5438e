import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { expect, it, onTestFinished } from 'vitest'
import type { EngineCallName, ParamsOf, ResultOf } from '#shared/contract/contract.ts'
import type { ChangeSet } from '#shared/domain/history.ts'
import { candidacySteps } from '#shared/domain/candidacy-steps.ts'
import { deploymentSteps, isDeploymentExit } from '#shared/domain/deployment-steps.ts'
import { nothingArranged } from '#shared/domain/deployment.ts'
import { isRequestExit, requestSteps } from '#shared/domain/request-steps.ts'
import { randomFrom } from '#shared/sample/random.ts'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { connect } from '../../store/connect.ts'
import { firstBreakInHistory } from '../../store/repositories/history.ts'

const CALLS = 400

/** Tables that hold what stands. Events tell what happened, an undoing too; stamps are new each time. */
const STANDING = [
  ...['provider', 'person', 'person_nationality', 'person_category', 'person_language'],
  ...['person_skill', 'person_qualification', 'experience', 'availability', 'clearance'],
  ...[
    'offer',
    'offer_category',
    'skill',
    'skill_phase',
    'request',
    'request_phase',
    'precondition',
  ],
  ...['position', 'position_window', 'requirement', 'candidacy', 'candidacy_override'],
  ...['nomination', 'deployment', 'served_post'],
]

/** Columns that are new each time a row is written. */
const fresh: ReadonlySet<string> = new Set(['created', 'updated', 'version', 'number'])

/** A store, calls drawn by a seed, and everything that stands in it as text. */
async function openRandom(seed: number) {
  const { engine, folder } = await openTestEngine()
  const random = randomFrom(seed)
  const sqlite = connect({ path: join(folder, 'roster.db'), keyHex: testKey, readonly: true })
  onTestFinished(() => void sqlite.close())
  const reads = STANDING.map((table) => {
    const columns = sqlite.pragma(`table_info(${table})`) as { readonly name: string }[]
    const kept = columns.map(({ name }) => name).filter((name) => !fresh.has(name))
    return sqlite.prepare(`SELECT json_array(${kept.join(', ')}) FROM ${table}`).pluck()
  })
  const standing = (): string => reads.map((read) => read.all().toSorted().join('\n')).join('\n\n')

  async function ask<N extends EngineCallName>(name: N, params: ParamsOf<N>): Promise<ResultOf<N>> {
    const reply = await engine.call(name, params)
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`)
    return reply.result as ResultOf<N>
  }
  /** The change set, or null where a rule refused or nothing changed. */
  async function change<N extends EngineCallName>(
    name: N,
    params: ParamsOf<N>,
  ): Promise<ChangeSet | null> {
    const reply = await engine.call(name, params)
    return reply.ok ? (reply.change ?? null) : null
  }
  const pages = { query: {}, sort: { by: 'name' as const }, offset: 0, limit: 500 }
  const somebody = async () => {
    const { rows } = await ask('roster.page', pages)
    return rows.length === 0 ? null : ask('person.get', { id: random.pick(rows).id })
  }
  const oneOf = async <N extends 'provider.list' | 'request.list' | 'position.list'>(name: N) => {
    const all = (await ask(name, {} as ParamsOf<N>)) as ResultOf<N>[number][]
    return all.length === 0 ? null : random.pick(all)
  }

  const acts: readonly (() => Promise<ChangeSet | null>)[] = [
    () =>
      change('provider.save', {
        provider: aProvider({ name: `P${random.int(1, 99)}` }),
        version: null,
      }),
    async () => {
      const of = await oneOf('provider.list')
      if (of === null) return null
      const { created: _c, updated: _u, version, offered: _o, deployed: _d, ...provider } = of
      return random.chance(0.3)
        ? change('provider.remove', { id: of.id, version })
        : change('provider.save', {
            provider: { ...provider, notes: random.chance(0.5) ? null : `n${random.int(1, 9)}` },
            version,
          })
    },
    async () => {
      const provider = await oneOf('provider.list')
      const offers = provider === null ? [] : [anOffer(provider.id)]
      const skills = random.chance(0.5)
        ? []
        : [
            {
              id: uuid(),
              skill: 'operations',
              level: 2 as const,
              years: null,
              verifiedBy: null,
              verifiedOn: null,
            },
          ]
      return change('person.save', {
        person: aPerson({ familyName: `Q${random.int(1, 99)}`, offers, skills }),
        version: null,
      })
    },
    async () => {
      const of = await somebody()
      if (of === null) return null
      const { created: _c, updated: _u, version, provenance: _p, ...person } = of
      if (random.chance(0.15)) return change('person.remove', { id: of.id, version, reason: 'x' })
      return change('person.save', {
        person: {
          ...person,
          notes: random.chance(0.5) ? null : `n${random.int(1, 9)}`,
          languages: random.chance(0.3) ? [] : person.languages,
          nationalities: random.pick([[], ['BE'], ['FR', 'BE']]),
        },
        version,
      })
    },
    () => change('request.save', { request: aRequest(), version: null }),
    async () => {
      const request = await oneOf('request.list')
      if (request === null) return null
      const status = random.pick(requestSteps[request.status])
      const reason = isRequestExit(status) ? 'x' : null
      return change('request.changeStatus', {
        id: request.id,
        version: request.version,
        status,
        reason,
      })
    },
    async () => {
      const request = await oneOf('request.list')
      return request === null
        ? null
        : change('position.save', {
            position: aPosition(request.id, { posts: random.int(1, 3) }),
            version: null,
          })
    },
    async () => {
      const of = await oneOf('position.list')
      if (of === null) return null
      const {
        created: _c,
        updated: _u,
        version,
        posts,
        filled: _f,
        candidacies: _n,
        ...position
      } = of
      return random.chance(0.2)
        ? change('position.remove', { id: of.id, version })
        : change('position.save', {
            position: { ...position, posts: posts + 1, notes: `n${random.int(1, 9)}` },
            version,
          })
    },
    async () => {
      const [position, person] = [await oneOf('position.list'), await somebody()]
      if (position === null || person === null) return null
      const status = random.pick(candidacySteps('considered'))
      return change('candidacy.set', {
        ...{ position: position.id, person: person.id, status, reason: 'x' },
      })
    },
    async () => {
      const [position, person] = [await oneOf('position.list'), await somebody()]
      if (position === null || person === null) return null
      return change('candidacy.override', {
        ...{ position: position.id, person: person.id, criterion: 'availability' },
        reason: random.chance(0.7) ? 'x' : null,
      })
    },
    async () => {
      const [position, person] = [await oneOf('position.list'), await somebody()]
      if (position === null || person === null) return null
      return change('deployment.plan', {
        ...{ position: position.id, person: person.id, provider: null, from: null, to: null },
      })
    },
    async () => {
      const all = await ask('deployment.list', { request: null, person: null })
      const of = all.length === 0 ? null : random.pick(all)
      if (of === null) return null
      const status = random.pick(deploymentSteps[of.status])
      const { id, candidacy, person, position, provider, from, to, funding, version } = of
      const reason = isDeploymentExit(status) ? 'x' : null
      return change('deployment.save', {
        deployment: {
          ...nothingArranged,
          ...{ id, candidacy, person, position, provider, from, to },
          status,
          reason,
          funding,
        },
        version,
      })
    },
    () =>
      change('skill.save', {
        skill: {
          id: `own-${random.int(1, 5)}`,
          parent: 'operations',
          name: `S${random.int(1, 9)}`,
          ...{ phases: [], seeded: false, retired: false },
        },
      }),
  ]
  const undo = async (id: string): Promise<ChangeSet> => {
    const reply = await engine.call('change.undo', { id, task: uuid() })
    if (!reply.ok || !reply.change) throw new Error(JSON.stringify(reply))
    return reply.change
  }
  return { random, acts, standing, undo, sqlite }
}

it(
  `a thousand calls are undone one by one, redone, and give the same store each time`,
  { timeout: 180_000 },
  async () => {
    const { random, acts, standing, undo, sqlite } = await openRandom(7)
    const done: { readonly id: string; readonly before: string; readonly after: string }[] = []
    let before = standing()
    for (let calls = 0; calls < CALLS; calls += 1) {
      const set = await random.pick(acts)()
      if (set === null) continue
      const after = standing()
      done.push({ id: set.id, before, after })
      before = after
    }
    expect(done.length).toBeGreaterThan(CALLS / 3)
    const undone: string[] = []
    for (const { id, before: was } of done.toReversed()) {
      undone.push((await undo(id)).id)
      if (standing() !== was) expect(standing()).toBe(was)
    }
    for (const [place, id] of undone.toReversed().entries()) {
      await undo(id)
      const after = done[place]?.after
      if (standing() !== after) expect(standing()).toBe(after)
    }
    expect(firstBreakInHistory(sqlite)).toBeNull()
  },
)
