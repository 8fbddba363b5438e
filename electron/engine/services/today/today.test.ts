import { expect, it } from 'vitest'
import type { Request } from '#shared/domain/request.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

/** The engine's day is 1 February 2027. */
const deadline = (day: string): Request['deadline'] => ({
  ...{ local: `${day}T18:00`, zone: null, asWritten: null },
})

it('what leaves first stands first, and each line counts exactly the things it lists', async () => {
  const { call } = await openTestEngine()
  const late = aRequest({ title: 'Mozambique', deadline: deadline('2027-01-20') })
  const near = aRequest({
    ...{ title: 'Benin', deadline: deadline('2027-02-15'), receivedOn: '2026-12-01' },
    preconditions: [],
  })
  const far = aRequest({ title: 'Peru', deadline: deadline('2027-02-16') })
  for (const request of [late, near, far]) await call('request.save', { request, version: null })
  const windows = [aWindow({ from: '2027-03-01', to: '2027-05-31' })]
  const soon = aPosition(late.id, { title: 'Legal adviser', posts: 2, windows })
  const later = aPosition(near.id, { title: 'Trainer', posts: 3 })
  for (const position of [soon, later]) await call('position.save', { position, version: null })
  const clearance = { name: 'BSAFE', obtainedOn: null, expiresOn: '2027-04-15' }
  const person = aPerson({ clearances: [clearance] })
  const other = aPerson({ familyName: 'Okello', clearances: [clearance] })
  for (const each of [person, other]) await call('person.save', { person: each, version: null })
  const nominate = {
    ...{ position: soon.id, person: person.id, reason: null },
    status: 'availabilityAsked' as const,
  }
  await call('candidacy.set', nominate)

  const before = await call('today.lines', {})
  expect(before.map(({ key, count }) => [key, count])).toEqual([
    ['deadlinePast', 1],
    ['awaited', 1],
    ['deadlineNear', 1],
    ['openPosts', 5],
    ['inDoubt', 1],
  ])
  for (const { count, found, items } of before) {
    expect(items).toHaveLength(found)
    expect(items.reduce((sum, { counts }) => sum + counts, 0)).toBe(count)
  }
  const named = (key: string) =>
    before.find((line) => line.key === key)?.items.map(({ name }) => name)
  expect(named('deadlinePast')).toEqual(['Mozambique'])
  expect(named('deadlineNear')).toEqual(['Benin'])
  expect(named('openPosts')).toEqual(['Legal adviser', 'Trainer'])
  expect(before.find(({ key }) => key === 'awaited')?.items[0]).toMatchObject({
    ...{ person: person.id, request: late.id, on: '2027-02-01' },
  })

  await call('deployment.plan', {
    ...{ position: soon.id, person: person.id, provider: null, from: null, to: null },
  })
  const after = await call('today.lines', {})
  const counts = Object.fromEntries(after.map(({ key, count }) => [key, count]))
  // Of the two whose clearance ends, only who was promised before it does.
  expect(counts).toMatchObject({ openPosts: 4, clearances: 1, unready: 1 })
  expect(counts).not.toHaveProperty('awaited')
  expect(after.find(({ key }) => key === 'unready')?.items[0]?.on).toBe('2027-03-01')
})
