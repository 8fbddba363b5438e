import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testNow } from '#tests/builders/test-store.ts'

describe('a request', () => {
  it('is kept whole, with its first event and no warning when all is well', async () => {
    const { call } = await openTestEngine()
    const request = aRequest({
      deadline: {
        local: '2027-01-15T24:00',
        zone: 'Europe/Brussels',
        asWritten: '15 January, 24:00h',
      },
      providerCap: { percentOfPosts: 10 },
      womenPercent: 40,
      multinationalPairs: true,
    })
    await call('request.save', { request, version: null })
    const position = aPosition(request.id, {
      posts: 3,
      windows: [
        aWindow(),
        aWindow({
          from: '2027-07-01',
          to: '2027-07-20',
          contingentOn: 'second round',
          minimumDays: 13,
        }),
      ],
    })
    await call('position.save', { position, version: null })
    const got = await call('request.get', { id: request.id })
    expect(got.request).toMatchObject({ ...request, posts: 3, filled: 0, candidacies: 0 })
    expect(got.positions).toMatchObject([{ ...position, filled: 0 }])
    expect(got.events).toEqual([
      { at: testNow, by: 'Tester', from: null, to: 'received', reason: null, open: [] },
    ])
    expect(got.warnings).toEqual([])
  })

  it('warns of what the resolution asks, and blocks nothing', async () => {
    const { call } = await openTestEngine()
    const request = aRequest({
      receivedOn: '2027-03-01',
      preconditions: [
        {
          kind: 'freeAndFair',
          verdict: 'notMet',
          on: null,
          author: null,
          note: null,
          document: null,
        },
      ],
      from: '2027-06-01',
      to: '2027-06-30',
    })
    const saved = await call('request.save', { request, version: null })
    expect(saved.preconditions.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      'freeAndFair notMet',
      'adequateTime unknown',
      'reporting unknown',
    ])
    const { warnings } = await call('request.get', { id: request.id })
    expect(warnings.map(({ code }) => code)).toEqual([
      'precondition.adequateTime.unknown',
      'precondition.freeAndFair.notMet',
      'precondition.reporting.unknown',
      'leadTime',
      'shorterThanMediumTerm',
    ])
  })

  it('moves along its steps only, each dated and signed, and leaves with a reason', async () => {
    const { call, fails } = await openTestEngine()
    const request = aRequest()
    await call('request.save', { request, version: null })
    const { id } = request
    expect(
      await fails('request.changeStatus', { id, version: 1, status: 'staffed', reason: null }),
    ).toMatchObject({ code: 'refused' })
    await call('request.changeStatus', { id, version: 1, status: 'underReview', reason: null })
    expect(
      await fails('request.changeStatus', { id, version: 2, status: 'declined', reason: '  ' }),
    ).toMatchObject({ code: 'invalid', problems: [{ field: 'reason' }] })
    await call('request.changeStatus', { id, version: 2, status: 'declined', reason: 'Too late' })
    const { events, request: now } = await call('request.get', { id })
    expect(now).toMatchObject({ status: 'declined', version: 3 })
    expect(events.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      [null, 'received', null],
      ['received', 'underReview', null],
      ['underReview', 'declined', 'Too late'],
    ])
    expect(
      await fails('request.save', { request: { ...request, status: 'closed' }, version: 3 }),
    ).toMatchObject({ code: 'invalid', problems: [{ field: 'request.status' }] })
  })

  it('is approved with a precondition open only on a ground, which stays with the step', async () => {
    const { call, fails } = await openTestEngine()
    const unknown = { kind: 'freeAndFair', verdict: 'unknown', on: null, author: null } as const
    const request = aRequest({
      status: 'underReview',
      preconditions: [{ ...unknown, note: null, document: null }],
      assistance: ['technical-assistance', 'human-rights'],
    })
    const { id } = request
    await call('request.save', { request, version: null })
    const approve = { id, version: 1, status: 'approved' } as const
    const refused = await fails('request.changeStatus', { ...approve, reason: null })
    expect(refused).toMatchObject({ code: 'invalid' })
    expect(refused.problems.map(({ field }) => field)).toEqual([
      ...['preconditions.freeAndFair', 'preconditions.adequateTime', 'preconditions.reporting'],
    ])
    const judged = await call('request.judge', {
      ...{ id, version: 1 },
      precondition: { ...unknown, verdict: 'met', note: 'Law of 2025', document: null },
    })
    expect(judged.preconditions.find(({ kind }) => kind === 'freeAndFair')?.note).toBe(
      'Law of 2025',
    )
    await call('request.changeStatus', { ...approve, version: 2, reason: 'The Council asks' })
    const { events, request: now } = await call('request.get', { id })
    expect(events.at(-1)).toMatchObject({
      ...{ to: 'approved', reason: 'The Council asks' },
      open: [
        { kind: 'adequateTime', verdict: 'unknown' },
        { kind: 'reporting', verdict: 'unknown' },
      ],
    })
    expect(now.assistance).toEqual(['technical-assistance', 'human-rights'])
    // What undertook assistance asks no ground again.
    await call('request.changeStatus', { id, version: 3, status: 'staffing', reason: null })
  })

  it('names who leads once, and warns of the round that lies outside its days', async () => {
    const { call, fails } = await openTestEngine()
    const party = (name: string) =>
      ({ id: uuid(), role: 'lead', name, reference: 'UNDP 00112233', contact: null }) as const
    const request = aRequest({
      ...{ electionOn: '2027-06-20', secondRoundOn: '2027-09-05' },
      parties: [party('UNDP'), party('OHCHR')],
    })
    expect(await fails('request.save', { request, version: null })).toMatchObject({
      problems: [{ field: 'request.parties' }],
    })
    await call('request.save', { request: { ...request, parties: [party('UNDP')] }, version: null })
    const { warnings } = await call('request.get', { id: request.id })
    expect(warnings.map(({ code }) => code)).toEqual(['secondRoundOutsidePeriod'])
  })

  it('says which positions its days leave outside', async () => {
    const { call } = await openTestEngine()
    const request = aRequest()
    await call('request.save', { request, version: null })
    await call('position.save', { position: aPosition(request.id), version: null })
    const codes = async () =>
      (await call('request.get', { id: request.id })).warnings.map(({ code }) => code)
    expect(await codes()).not.toContain('windowsOutsidePeriod')
    await call('request.save', { request: { ...request, from: '2027-04-01' }, version: 1 })
    expect(await codes()).toContain('windowsOutsidePeriod')
  })

  it('refuses dates that do not fit together', async () => {
    const { fails } = await openTestEngine()
    const failure = await fails('request.save', {
      request: aRequest({ from: '2027-09-01', secondRoundOn: '2027-06-20' }),
      version: null,
    })
    expect(failure.problems.map(({ field }) => field)).toEqual([
      'request.to',
      'request.secondRoundOn',
    ])
  })

  it('goes on without a position nobody is deployed to', async () => {
    const { call } = await openTestEngine()
    const request = aRequest()
    await call('request.save', { request, version: null })
    const position = aPosition(request.id)
    await call('position.save', { position, version: null })
    await call('position.remove', { id: position.id, version: 1 })
    expect((await call('request.get', { id: request.id })).positions).toEqual([])
    const [entry] = await call('history.list', { entity: 'position', id: position.id, limit: 1 })
    expect(entry).toMatchObject({ action: 'removed', before: { title: 'Legal adviser' } })
  })
})
