import { describe, expect, it } from 'vitest'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import { say } from '#shared/text/index.ts'
import { nothingArranged } from '#shared/domain/deployment.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testNow } from '#tests/builders/test-store.ts'

const twoBefore = aMust('progression', { missions: 2 })
const observed = aMust('experience', {
  ...{ kind: 'observation', missions: 2, countries: 2, years: null },
})
const rested = aMust('rest', { days: 30 })
const advised = aMust('conflict', {})

/** Somebody sent to Kenya in January and to Chad in February; a post in Kenya asks what came of it. */
async function sent(lastSteps: readonly DeploymentStatus[]) {
  let instant = testNow
  const test = await openTestEngine({ clock: () => new Date(instant) })
  const { call } = test
  const person = aPerson({ categories: ['expert', 'longTermObserver', 'shortTermObserver'] })
  await call('person.save', { person, version: null })
  const places = [
    ['KE', '01', ['deployed', 'completed']],
    ['TD', '02', lastSteps],
  ] as const
  for (const [state, month, steps] of places) {
    const request = aRequest({ state, assistance: ['observation'], title: `Election in ${state}` })
    await call('request.save', { request, version: null })
    const position = aPosition(request.id, {
      category: 'shortTermObserver',
      windows: [aWindow({ from: `2027-${month}-01`, to: `2027-${month}-12` })],
    })
    await call('position.save', { position, version: null })
    let deployment = await call('deployment.plan', {
      ...{ position: position.id, person: person.id, provider: null, from: null, to: null },
    })
    // In the field on the first day, back on the last.
    for (const status of steps) {
      const day = status === 'deployed' ? '01' : '12'
      instant = `2027-${month}-${day}T09:00:00.000Z`
      const { id, candidacy, from, to, funding, version } = deployment
      deployment = await call('deployment.save', {
        deployment: {
          ...{ ...nothingArranged, id, candidacy, from, to, funding, status, provider: null },
          ...{ person: person.id, position: position.id },
          reason: status === 'cancelled' || status === 'curtailed' ? 'Changed plans.' : null,
        },
        version,
      })
    }
  }
  const request = aRequest({ state: 'KE', assistance: ['observation'] })
  await call('request.save', { request, version: null })
  const position = aPosition(request.id, {
    category: 'longTermObserver',
    windows: [aWindow({ from: '2027-02-20', to: '2027-06-30' })],
    requirements: [twoBefore, observed, rested, advised],
  })
  await call('position.save', { position, version: null })
  instant = testNow
  const { results } = await call('match.verdict', {
    ...{ position: position.id, draft: null, person: person.id },
  })
  const of = (key: string) => {
    const result = results.find((each) => each.key === key)
    if (!result) throw new Error(`${key} was not asked`)
    const { verdict, detail } = result
    return { verdict, detail: detail && say('en', detail) }
  }
  return {
    progression: of(twoBefore.id),
    experience: of(observed.id),
    rest: of(rested.id),
    conflict: of(advised.id),
  }
}

describe('missions served through this roster', () => {
  it('count without being typed again, and say where they come from', async () => {
    const found = await sent(['deployed', 'completed'])
    expect(found.progression).toEqual({
      verdict: 'met',
      detail: '2 missions through this roster',
    })
    expect(found.experience.verdict).toBe('met')
    expect(found.rest).toEqual({ verdict: 'notMet', detail: 'through this roster' })
    expect(found.conflict.verdict).toBe('met')
  })

  it('count when they were curtailed', async () => {
    expect((await sent(['deployed', 'curtailed'])).progression.verdict).toBe('met')
  })

  it('do not count while planned, or once cancelled', async () => {
    const planned = await sent([])
    expect(planned.progression.verdict).toBe('notMet')
    expect(planned.experience.verdict).toBe('notMet')
    const cancelled = await sent(['cancelled'])
    expect(cancelled.progression.verdict).toBe('notMet')
    expect(cancelled.rest.verdict).toBe('met')
  })
})
