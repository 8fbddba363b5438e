import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

it('settles a checklist by the record and by hand, counts what is missing, and is undone', async () => {
  const { call, fails, engine } = await openTestEngine()
  const provider = aProvider()
  const clearance = { id: randomUUID(), name: 'HEAT', obtainedOn: null }
  const person = aPerson({
    offers: [anOffer(provider.id)],
    passportExpiresOn: '2027-09-29',
    clearances: [{ ...clearance, expiresOn: '2027-03-20' }],
  })
  const request = aRequest()
  const position = aPosition(request.id, {
    windows: [aWindow({ from: '2027-03-01', to: '2027-03-31' })],
    requirements: [aMust('clearance', { name: 'HEAT' })],
  })
  await call('provider.save', { provider, version: null })
  await call('person.save', { person, version: null })
  await call('request.save', { request, version: null })
  await call('position.save', { position, version: null })
  const at = { position: position.id, person: person.id }
  await call('candidacy.override', { ...at, criterion: position.requirements[0]!.id, reason: 'x' })
  const { id } = await call('deployment.plan', {
    ...{ ...at, provider: provider.id, from: null, to: null },
  })
  const list = async (onlyMissing = false) =>
    call('checklist.list', { request: request.id, deployment: null, onlyMissing })
  const states = async () =>
    Object.fromEntries((await list())[0]!.lines.map(({ item, state }) => [item, state]))
  // Valid to 29 September: six months after 31 March would be 30 September.
  expect(await states()).toEqual({
    ...{ passport: 'missing', clearances: 'missing', visa: 'missing', insurance: 'missing' },
    ...{ contract: 'missing', briefing: 'missing', medical: 'missing' },
  })
  // The office may ask for less.
  const usual = await call('measures.get', {})
  await call('measures.save', { measures: { ...usual, passportMonths: 5 } })
  expect(await states()).toMatchObject({ passport: 'done' })
  await call('measures.save', { measures: usual })
  const settle = { deployments: [id], state: 'done' as const }
  expect(await fails('checklist.settle', { ...settle, item: 'passport' })).toMatchObject({
    message: { key: 'failures.itemOfRecord' },
  })
  const stored = await call('person.get', { id: person.id })
  const { created: _, updated: __, version, provenance: ___, ...record } = stored
  await call('person.save', {
    person: {
      ...record,
      passportExpiresOn: '2027-09-30',
      clearances: [{ ...clearance, expiresOn: '2027-03-31' }],
    },
    ...{ version, restricted: ['passportExpiresOn'] },
  })
  await call('checklist.settle', { ...settle, item: 'visa', state: 'notNeeded' })
  const reply = await engine.call('checklist.settle', { ...settle, item: 'contract' })
  expect(await states()).toMatchObject({
    ...{ passport: 'done', clearances: 'done', visa: 'notNeeded', contract: 'done' },
  })
  expect((await list(true))[0]).toMatchObject({ missing: 3, deployment: { from: '2027-03-01' } })
  if (!reply.ok || !reply.change) throw new Error(JSON.stringify(reply))
  await call('change.undo', { id: reply.change.id, task: reply.change.id })
  expect(await states()).toMatchObject({ visa: 'notNeeded', contract: 'missing' })
  // The office's own item, for experts only; one of the program is not asked any more.
  const item = {
    ...{ id: randomUUID(), name: 'Laissez-passer', category: 'expert' as const },
    ...{ positionKind: null, retired: false },
  }
  await call('checklist.saveItem', { item })
  const [medical] = (await call('checklist.items', {})).filter((each) => each.id === 'medical')
  await call('checklist.saveItem', { item: { ...medical!, retired: true } })
  expect(await states()).toMatchObject({ [item.id]: 'missing' })
  expect(await states()).not.toHaveProperty('medical')
  await call('checklist.settle', { ...settle, item: item.id })
  expect(await fails('checklist.removeItem', { id: item.id })).toMatchObject({ code: 'refused' })
})
