import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import type { Recommendation } from '#shared/domain/recommendation.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

it('recommendations are kept with their follow-up, reported, found by a name and taken back', async () => {
  const { call, fails } = await openTestEngine()
  const [request, other] = [aRequest({ title: 'Benin 2027', state: 'BJ' }), aRequest()]
  for (const each of [request, other]) await call('request.save', { request: each, version: null })
  const recommendation: Recommendation = {
    ...{ id: uuid(), request: request.id, number: 'R.2', text: 'Publish results by station.' },
    ...{ source: 'Final report, p. 31', givenOn: '2027-01-10', addressedTo: 'Commission' },
    ...{ followUp: 'open', judgedOn: null, note: null },
  }
  const tenth: Recommendation = {
    ...recommendation,
    ...{ id: uuid(), number: 'R.10', text: 'Ask Nadia Zinsoukpon.', addressedTo: null },
  }
  for (const each of [tenth, recommendation])
    await call('recommendation.save', { recommendation: each, version: null })
  const list = () => call('recommendation.list', { request: request.id })
  expect(await list()).toMatchObject([recommendation, tenth])

  const judged = { ...recommendation, followUp: 'partly', note: 'Law tabled' } as const
  const save = (changes: Partial<Recommendation>) => ({
    recommendation: { ...judged, ...changes },
    version: 1,
  })
  for (const judgedOn of [null, '2027-01-09'])
    expect(await fails('recommendation.save', save({ judgedOn }))).toMatchObject({
      ...{ code: 'invalid', problems: [{ field: 'recommendation.judgedOn' }] },
    })
  const judgedOn = '2027-01-20'
  expect(await fails('recommendation.save', save({ judgedOn, request: other.id }))).toMatchObject({
    code: 'refused',
  })
  await call('recommendation.save', save({ judgedOn }))
  expect(await fails('recommendation.save', save({ judgedOn }))).toMatchObject({ code: 'conflict' })

  const asked = { kind: 'recommendations', from: '2027-01-01', to: '2027-12-31' } as const
  const { figures, tables } = await call('report.get', asked)
  const counts = figures.map(({ id, value }) => [
    id,
    typeof value === 'object' ? value?.count : value,
  ])
  expect(Object.fromEntries(counts)).toMatchObject({ made: 2, open: 1, partly: 1, fully: 0 })
  expect(tables.map(({ rows }) => rows.length)).toEqual([1, 2, 2])
  const opened = await call('report.open', { report: asked, of: { figure: 'partly' } })
  expect(opened.things).toMatchObject([
    { name: 'R.2 Publish results by station.', request: request.id },
  ])

  const person = aPerson({ familyName: 'Zinsoukpon' })
  await call('person.save', { person, version: null })
  const { places } = await call('person.namedElsewhere', { id: person.id })
  expect(places).toMatchObject([{ text: 'recommendation', request: request.id }])

  await call('recommendation.remove', { id: tenth.id, version: 1 })
  expect(await list()).toHaveLength(1)
  const of = { entity: 'recommendation', id: tenth.id, limit: 1 } as const
  const [last] = await call('history.list', of)
  await call('change.undo', { id: last?.changeSet ?? '', task: uuid() })
  expect(await list()).toMatchObject([{ ...judged, judgedOn }, tenth])
})
