import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { deployment as deploymentSchema } from '#shared/domain/deployment.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

it('sums what a fund was given and gives, and evaluates who came back', async () => {
  let instant = '2027-02-20T09:00:00.000Z'
  const { call, fails, engine } = await openTestEngine({ clock: () => new Date(instant) })
  const provider = aProvider()
  const person = aPerson({ offers: [anOffer(provider.id)] })
  const request = aRequest()
  const position = aPosition(request.id, {
    windows: [aWindow({ from: '2027-03-01', to: '2027-03-31' })],
  })
  await call('provider.save', { provider, version: null })
  await call('person.save', { person, version: null })
  await call('request.save', { request, version: null })
  await call('position.save', { position, version: null })
  const { id } = await call('deployment.plan', {
    ...{ position: position.id, person: person.id, provider: provider.id, from: null, to: null },
  })
  const fund = { id: randomUUID(), name: 'Trust Fund', notes: null, closed: false }
  await call('fund.save', { fund, version: null })
  const gift = {
    ...{ id: randomUUID(), fund: fund.id, provider: provider.id, contributor: null },
    ...{ amount: 500_000, currency: 'USD', pledgedOn: '2027-01-10', receivedOn: null },
    ...{ request: request.id, position: position.id, notes: null },
  }
  expect(
    await fails('contribution.save', { contribution: { ...gift, provider: null }, version: null }),
  ).toMatchObject({ code: 'invalid', problems: [{ field: 'contribution.contributor' }] })
  await call('contribution.save', { contribution: gift, version: null })
  const cost = {
    ...{ id: randomUUID(), what: 'Flights', fund: fund.id, currency: 'USD' },
    ...{ planned: 120_000, given: null },
  }
  await call('deployment.setCosts', { deployments: [id], costs: [cost] })
  const [row] = await call('fund.list', {})
  expect(row?.balances).toEqual([
    {
      ...{ currency: 'USD', pledged: 500_000, received: 0, planned: 120_000, given: 0 },
      ...{ left: 0, free: 380_000 },
    },
  ])
  expect(await call('funding.ofRequest', { request: request.id })).toMatchObject([
    { fund: fund.id, name: 'Trust Fund', balances: [{ free: 380_000 }] },
  ])
  expect(await fails('fund.remove', { id: fund.id, version: 1 })).toMatchObject({ code: 'refused' })

  const budget = {
    ...{ id: randomUUID(), request: request.id, estimatedOn: '2027-01-05', note: null },
    lines: [{ id: randomUUID(), what: 'Travel', currency: 'USD', amount: 200_000 }],
  }
  await call('budget.save', { budget, version: null })
  const second = { ...budget, id: randomUUID() }
  expect(await fails('budget.save', { budget: second, version: null })).toMatchObject({
    code: 'conflict',
  })
  expect(await call('budget.ofRequest', { request: request.id })).toMatchObject({
    budget,
    sums: [{ currency: 'USD', estimated: 200_000, planned: 120_000, given: 0, left: 80_000 }],
  })
  const other = aRequest()
  await call('request.save', { request: other, version: null })
  const moved = { ...budget, request: other.id }
  expect(await fails('budget.save', { budget: moved, version: 1 })).toMatchObject({
    code: 'refused',
  })

  const evaluation = {
    ...{ id: randomUUID(), deployment: id, person: person.id, author: 'Tester' },
    ...{ writtenOn: '2027-04-02', rating: 2, text: 'Left the team alone.', adverse: true },
    ...{ notifiedOn: null, readers: ['Tester'] },
  }
  expect(await fails('evaluation.save', { evaluation, version: null })).toMatchObject({
    message: { key: 'failures.notServed' },
  })
  for (const [day, status] of [
    ['2027-03-01', 'deployed'],
    ['2027-04-02', 'completed'],
  ] as const) {
    instant = `${day}T09:00:00.000Z`
    await call('deployment.step', { deployments: [id], status, reason: null, day: null })
  }
  expect((await call('evaluation.due', {})).unwritten.map((each) => each.id)).toEqual([id])
  const written = await call('evaluation.save', { evaluation, version: null })
  expect(written).toMatchObject({ readable: true, counts: false })
  expect(await call('evaluation.due', {})).toMatchObject({ unwritten: [], untold: [{ id }] })
  // Named readers only: it is there for the others, without what it says.
  const others = { ...evaluation, readers: ['Somebody'], author: 'Somebody' }
  const hidden = await call('evaluation.save', { evaluation: others, version: written.version })
  expect(hidden).toMatchObject({ readable: false, rating: null, text: null, counts: false })
  expect(
    await fails('evaluation.save', { evaluation: others, version: hidden.version }),
  ).toMatchObject({ message: { key: 'failures.notAReader' } })
  // Who leaves the roster takes it along, and it comes back with them.
  const { version } = await call('person.get', { id: person.id })
  const gone = await engine.call('person.remove', { id: person.id, version, reason: 'x' })
  if (!gone.ok || !gone.change) throw new Error(JSON.stringify(gone))
  expect(await call('evaluation.list', { deployment: null, person: null })).toEqual([])
  await call('change.undo', { id: gone.change.id, task: gone.change.id })
  expect(await call('evaluation.list', { deployment: id, person: null })).toHaveLength(1)
  const [back] = await call('deployment.list', { request: request.id, person: null })
  expect(deploymentSchema.parse(back).costs).toEqual([cost])
})
