import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { type Measures, usualMeasures } from '#shared/domain/measures.ts'
import { phrase } from '#shared/text/index.ts'
import { anOffer, aPerson, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'

/** Somebody sent from March to June 2027. */
async function sent({ call }: TestEngine): Promise<string> {
  const provider = aProvider()
  await call('provider.save', { provider, version: null })
  const person = { ...aPerson(), offers: [anOffer(provider.id)] }
  await call('person.save', { person, version: null })
  const request = aRequest()
  await call('request.save', { request, version: null })
  const position = aPosition(request.id)
  await call('position.save', { position, version: null })
  await call('deployment.plan', {
    ...{ position: position.id, person: person.id, provider: provider.id, from: null, to: null },
  })
  return person.id
}

describe('measures of the roster', () => {
  it('judge everybody anew when they are changed and when that is undone', async () => {
    const house = await openTestEngine()
    const { call, engine } = house
    const person = await sent(house)
    const afterwards = async () =>
      (await call('person.availability', { id: person, from: '2027-07-01', to: '2027-08-31' })).map(
        ({ state, to }) => [state, to],
      )
    const twoWeeks = [
      ['rest', '2027-07-14'],
      ['available', '2027-08-31'],
    ]
    expect(await afterwards()).toEqual(twoWeeks)

    const save = async (measures: Measures) => {
      const reply = await engine.call('measures.save', { measures })
      return reply.ok ? reply.change : undefined
    }
    const first = await save({ ...usualMeasures, restDays: 0 })
    expect(await afterwards()).toEqual([['available', '2027-08-31']])
    const second = await save({ ...usualMeasures, staleAfterMonths: 6, restDays: 30 })
    expect(second?.what).toEqual(phrase('changes.measuresChanged', { months: 6, days: 30 }))
    expect(await afterwards()).toEqual([
      ['rest', '2027-07-30'],
      ['available', '2027-08-31'],
    ])

    await call('change.undo', { id: second?.id ?? '', task: uuid() })
    expect(await call('measures.get', {})).toEqual({ ...usualMeasures, restDays: 0 })
    expect(await afterwards()).toEqual([['available', '2027-08-31']])
    await call('change.undo', { id: first?.id ?? '', task: uuid() })
    expect(await call('measures.get', {})).toEqual(usualMeasures)
    expect(await afterwards()).toEqual(twoWeeks)
  })

  it('are bounded', async () => {
    const { call, fails } = await openTestEngine()
    for (const [staleAfterMonths, restDays] of [
      [0, 14],
      [61, 14],
      [12, -1],
      [12, 91],
    ] as const)
      expect(
        await fails('measures.save', { measures: { staleAfterMonths, restDays } }),
      ).toMatchObject({ code: 'invalid' })
    expect(await call('measures.get', {})).toEqual(usualMeasures)
  })

  it('are the limits that a request is warned by, each from its own day on', async () => {
    const { call } = await openTestEngine()
    const request = aRequest({ receivedOn: '2027-01-01', electionOn: '2027-06-20' })
    await call('request.save', { request, version: null })
    const warned = async () =>
      (await call('request.get', { id: request.id })).warnings.map(({ message }) => message)
    expect(await warned()).toEqual([])
    const limits = { leadMonths: 6, mediumTermLeast: 1, mediumTermMost: 3 }
    const reply = { measures: { ...usualMeasures, ...limits } }
    await call('measures.save', reply)
    expect(await warned()).toEqual([
      phrase('requests.warnLeadTime', { months: 6 }),
      phrase('requests.warnLong', { least: 1, most: 3 }),
    ])
  })
})
