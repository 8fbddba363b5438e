import { expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testNow } from '#tests/builders/test-store.ts'

const today = testNow.slice(0, 10)
const tomorrow = new Date(Date.parse(testNow) + 86_400_000)

it('lets nobody through on any path who is not to be proposed, until the mark ends', async () => {
  let now = new Date(testNow)
  const { call, fails } = await openTestEngine({ clock: () => now })
  const person = aPerson({ familyName: 'Okello', givenName: 'Grace', nationalities: ['SE'] })
  const free = aPerson({ familyName: 'Free', nationalities: ['SE'] })
  for (const each of [person, free]) await call('person.save', { person: each, version: null })
  const request = aRequest()
  await call('request.save', { request, version: null })
  const position = aPosition(request.id)
  await call('position.save', { position, version: null })
  const place = { position: position.id, person: person.id }
  await call('candidacy.set', { ...place, status: 'nominated', reason: null })

  const over = { id: person.id, version: 1, reason: 'conduct', until: '2020-01-01' }
  expect(await fails('person.bar', over)).toMatchObject({ code: 'invalid' })
  const marked = await call('person.bar', { ...over, until: today })
  expect(marked.notProposed).toEqual({ reason: 'conduct', by: 'Tester', on: today, until: today })
  // A record that is typed says nothing of it.
  const { created: _c, updated: _u, provenance: _p, version, ...typed } = marked
  const saved = await call('person.save', {
    person: { ...typed, notes: 'typed', notProposed: null },
    version,
  })
  expect(saved.notProposed).toEqual(marked.notProposed)

  const [told] = await call('candidacy.list', { position: position.id, request: null })
  expect(told).toMatchObject({ status: 'nominated' })
  for (const status of ['shortlisted', 'selected'] as const)
    expect(await fails('candidacy.set', { ...place, status, reason: null })).toMatchObject({
      message: { key: 'failures.notToBeProposed' },
    })
  const dates = { provider: null, from: null, to: null }
  expect(await fails('deployment.plan', { ...place, ...dates })).toMatchObject({ code: 'refused' })
  const aside = { ...place, criterion: 'notProposed', reason: 'needed', deployment: null }
  expect(await fails('candidacy.override', aside)).toMatchObject({
    message: { key: 'failures.markHolds' },
  })
  const verdict = await call('match.verdict', { ...place, draft: null })
  expect(verdict.results.find(({ key }) => key === 'notProposed')).toMatchObject({
    verdict: 'notMet',
    evidence: { key: 'evidence.notProposedUntil', values: { date: { date: today } } },
  })
  expect(JSON.stringify(verdict)).not.toContain('conduct')
  const letter = {
    ...{ request: request.id, language: 'en' as const, grouping: 'person' as const },
    ...{ about: [place], position: null, providers: [], posts: null, dueOn: null },
    ...{ question: null, template: null },
  }
  for (const kind of ['askAvailability', 'nominationRequest', 'selection', 'invitation'] as const)
    expect(await fails('letter.merge', { ...letter, kind })).toMatchObject({
      ...{ code: 'refused', message: { key: 'failures.notToBeProposed' } },
    })
  expect(await call('letter.merge', { ...letter, kind: 'nonSelection' })).toHaveLength(1)
  const all = { sort: { by: 'name' as const }, offset: 0, limit: 10 }
  const narrowed = { query: { record: ['notToBeProposed' as const] }, ...all }
  const { rows } = await call('roster.page', narrowed)
  expect(rows).toMatchObject([{ id: person.id, notProposed: { until: today } }])
  expect(JSON.stringify(rows)).not.toContain('conduct')

  // Its last day is over.
  now = tomorrow
  expect((await call('roster.page', narrowed)).rows).toEqual([])
  await call('candidacy.set', { ...place, status: 'selected', reason: null })
  const again = await call('person.bar', {
    ...{ id: person.id, version: saved.version, reason: 'conduct', until: null },
  })
  const ended = await call('person.unbar', { id: person.id, version: again.version })
  expect(ended.notProposed).toBeNull()
  await call('deployment.plan', { ...place, ...dates })
})
