import { describe, expect, it } from 'vitest'
import type { Position } from '#shared/domain/position.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

const frenchAt = (level: 4 | 6) => ({
  ...aMust('language', { language: 'fr', mode: 'spoken', level }),
  id: french.id,
})
const french = aMust('language', { language: 'fr', mode: 'spoken', level: 4 })

const period = (from: string, to: string, state: 'available' | 'unavailable') => ({
  ...{ from, to, state, noticeDays: null, statedOn: '2027-01-01', source: null },
})

/** French and availability set aside for somebody who speaks B1 and arrives two days late. */
async function setAside() {
  const test = await openTestEngine()
  const { call } = test
  const provider = aProvider()
  await call('provider.save', { provider, version: null })
  const person = aPerson({
    offers: [anOffer(provider.id)],
    languages: [
      {
        ...{ language: 'fr', spoken: 3, read: null, written: null },
        ...{ scale: 'cefr', received: null, converted: false },
      },
    ],
    availability: [
      period('2027-03-01', '2027-03-02', 'unavailable'),
      period('2027-03-03', '2027-05-31', 'available'),
      period('2027-06-01', '2027-09-30', 'unavailable'),
    ],
  })
  await call('person.save', { person, version: null })
  const request = aRequest()
  await call('request.save', { request, version: null })
  const position = aPosition(request.id, {
    requirements: [french],
    windows: [aWindow({ from: '2027-03-01', to: '2027-03-16' })],
  })
  await call('position.save', { position, version: null })
  const one = { position: position.id, person: person.id }
  await call('candidacy.override', { ...one, criterion: french.id, reason: 'one level short' })
  await call('candidacy.override', { ...one, criterion: 'availability', reason: 'two days late' })
  const verdict = () => call('match.verdict', { ...one, draft: null })
  const change = async (changes: Partial<Position>) => {
    const { version } = (await call('position.get', { id: position.id })).position
    await call('position.save', { position: { ...position, ...changes }, version })
  }
  return { ...test, provider, person, request, position, one, verdict, change }
}

describe('a criterion set aside', () => {
  it('counts for what was asked when it was set aside', async () => {
    const { call, one, verdict } = await setAside()
    expect(await verdict()).toMatchObject({ group: 'fit' })
    expect(await call('candidacy.set', { ...one, status: 'selected', reason: null })).toMatchObject(
      { status: 'selected' },
    )
  })

  it('is judged anew when more is asked: nobody is nominated, planned or counted by it', async () => {
    const { call, fails, one, verdict, change, position } = await setAside()
    await change({
      requirements: [frenchAt(6)],
      windows: [aWindow({ from: '2027-06-01', to: '2027-09-30' })],
    })
    const judged = await verdict()
    expect(judged).toMatchObject({ group: 'notFit' })
    expect(judged.results).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ key: french.id, verdict: 'notMet', reason: null },
          earlierReason: 'one level short',
        }),
        expect.objectContaining({
          ...{ key: 'availability', verdict: 'notMet', earlierReason: 'two days late' },
        }),
      ]),
    )
    expect(
      await fails('candidacy.set', { ...one, status: 'nominated', reason: null }),
    ).toMatchObject({
      code: 'refused',
      problems: [{ field: french.id }, { field: 'availability' }],
    })
    expect(
      await fails('deployment.plan', { ...one, provider: null, from: null, to: null }),
    ).toMatchObject({ code: 'refused' })
    expect(await call('match.summary', { position: position.id, draft: null })).toMatchObject({
      fit: 0,
    })
    const [kept] = await call('candidacy.list', { position: position.id, request: null })
    expect(kept?.overrides.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['one level short', 'two days late']),
    )
  })

  it('holds again once it is set aside for what is asked now, and goes when it is taken away', async () => {
    const { call, one, verdict, change } = await setAside()
    await change({ requirements: [frenchAt(6)] })
    await call('candidacy.override', { ...one, criterion: french.id, reason: 'one level short' })
    expect(await verdict()).toMatchObject({ group: 'fit' })
    await call('candidacy.override', { ...one, criterion: french.id, reason: null })
    expect((await verdict()).results).toContainEqual(
      expect.objectContaining({ key: french.id, verdict: 'notMet', earlierReason: null }),
    )
  })

  it('holds through changes that do not touch it', async () => {
    const { verdict, change } = await setAside()
    await change({ title: 'Another title', posts: 4, notes: 'x' })
    expect(await verdict()).toMatchObject({ group: 'fit' })
  })

  it('does not stretch to days that a deployment adds', async () => {
    const { call, fails, one } = await setAside()
    const long = { ...one, provider: null, from: '2027-03-01', to: '2027-06-10' }
    expect(await fails('deployment.plan', long)).toMatchObject({
      code: 'refused',
      problems: [{ field: 'availability' }],
    })
    const shorter = { ...one, provider: null, from: '2027-03-02', to: '2027-03-16' }
    expect(await call('deployment.plan', shorter)).toMatchObject({ status: 'planned' })
  })

  it('is told of in the list of candidates when it does not hold any more', async () => {
    const { call, change, position } = await setAside()
    const listed = () => call('candidacy.list', { position: position.id, request: null })
    expect(await listed()).toMatchObject([{ lapsed: [] }])
    await change({ requirements: [frenchAt(6)] })
    const [row] = await listed()
    expect(row).toMatchObject({ lapsed: [french.id] })
    expect(row?.overrides).toHaveLength(2)
  })
})
