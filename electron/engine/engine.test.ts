import { saidInEnglish } from '#tests/builders/said.ts'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { seededSkills } from '#shared/catalogue/skills.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testNow } from '#tests/builders/test-store.ts'
import { checkRegistry } from './handlers.ts'

describe('a call', () => {
  it('saves a whole person and gives it back as it was', async () => {
    const { call } = await openTestEngine()
    const provider = aProvider()
    await call('provider.save', { provider, version: null })
    const skill = seededSkills[0]!.id
    const person = aPerson({
      nationalities: ['BE', 'MA'],
      skills: [{ skill, level: 4, years: 12, verifiedBy: 'Desk', verifiedOn: '2026-05-01' }],
      experience: [
        {
          country: 'NP',
          mission: 'EU EOM',
          function: 'LTO',
          body: 'EU',
          kind: 'observation',
          category: 'longTermObserver',
          from: '2022-10-01',
          fromPrecision: 'month',
          to: '2022-12-10',
          toPrecision: 'day',
        },
      ],
      clearances: [{ name: 'BSAFE', obtainedOn: '2026-01-01', expiresOn: null }],
      offers: [anOffer(provider.id, { categories: ['longTermObserver', 'expert'] })],
      notes: 'line one\nline two',
    })
    const saved = await call('person.save', { person, version: null })
    expect(saved).toEqual({
      ...person,
      provenance: null,
      restricted: [],
      created: testNow,
      updated: testNow,
      version: 1,
    })
    expect(await call('person.get', { id: person.id })).toEqual(saved)
  })

  it('tells every window what to ask again, after the change is committed', async () => {
    const { call, events } = await openTestEngine()
    await call('provider.save', { provider: aProvider(), version: null })
    expect(events).toEqual([
      {
        event: 'changed',
        payload: {
          areas: ['provider', 'person', 'candidacy', 'deployment', 'match', 'history', 'app'],
        },
      },
    ])
  })

  it('keeps a history that verifies under any name, and texts that any file can hold', async () => {
    const { engine, call } = await openTestEngine()
    engine.rename('Ann\ud800\uffff')
    const provider = aProvider({ name: 'Realm\udc00 of\u0000 X', notes: 'a\ufffe' })
    const saved = await call('provider.save', { provider, version: null })
    expect(saved).toMatchObject({ name: 'Realm\ufffd of X', notes: 'a' })
    const history = await call('history.list', { entity: 'provider', id: provider.id, limit: 10 })
    expect(history.map(({ by }) => by)).toEqual(['Ann\ufffd'])
    expect(await call('backup.create', { to: null })).toMatchObject({ firstBreak: null })
  })

  it('names the fields that do not fit', async () => {
    const { fails } = await openTestEngine()
    const failure = await fails('person.save', {
      person: { ...aPerson(), familyName: ' ', birthDate: '2025-02-31' },
      version: null,
    })
    expect(failure.code).toBe('invalid')
    expect(failure.problems.map(({ field }) => field)).toEqual([
      'person.familyName',
      'person.birthDate',
    ])
  })

  it('answers what the contract does not know with a failure', async () => {
    const { engine } = await openTestEngine()
    for (const name of ['person.steal', 'toString', '__proto__', 'host.settings'])
      expect(await engine.call(name, {})).toMatchObject({ ok: false, failure: { code: 'invalid' } })
  })

  it('never leaks what a fault of the program says', async () => {
    const { engine, call, log } = await openTestEngine()
    const person = aPerson({ familyName: 'Secretname' })
    await call('person.save', { person, version: null })
    // The offer's id is taken: nobody expects that.
    const provider = aProvider()
    await call('provider.save', { provider, version: null })
    const offer = anOffer(provider.id)
    await call('person.save', { person: aPerson({ offers: [offer] }), version: null })
    const reply = await engine.call('person.save', {
      person: aPerson({ familyName: 'Secretname', offers: [offer] }),
      version: null,
    })
    expect(reply).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
    // A call that takes long says so as well.
    const told = log.filter((line) => line.includes('person.save') && !line.startsWith('slow: '))
    expect(told).toHaveLength(1)
    expect(JSON.stringify([reply, log])).not.toContain('Secretname')
  })

  it('refuses to write over a change it has not seen, and says whose it was', async () => {
    const { call, fails, engine } = await openTestEngine()
    const person = aPerson()
    await call('person.save', { person, version: null })
    engine.rename('Amina')
    await call('person.save', { person: { ...person, phone: '1' }, version: 1 })
    engine.rename('Tester')
    const failure = await fails('person.save', { person: { ...person, phone: '2' }, version: 1 })
    expect(failure.code).toBe('conflict')
    expect(saidInEnglish(failure).message).toContain('by Amina on 1 Feb 2027 at 09:00 UTC')
    expect((await call('person.get', { id: person.id })).phone).toBe('1')
  })

  it('lets one of two windows win when both save at once', async () => {
    const { engine, call } = await openTestEngine()
    const person = aPerson()
    await call('person.save', { person, version: null })
    const replies = await Promise.all(
      ['1', '2', '3'].map((phone) =>
        engine.call('person.save', { person: { ...person, phone }, version: 1 }),
      ),
    )
    expect(replies.map(({ ok }) => ok)).toEqual([true, false, false])
    expect((await call('person.get', { id: person.id })).version).toBe(2)
  })

  it('changes nothing and keeps no history when nothing changed', async () => {
    const { call } = await openTestEngine()
    const person = aPerson()
    await call('person.save', { person, version: null })
    expect((await call('person.save', { person, version: 1 })).version).toBe(1)
    expect(await call('history.list', { entity: 'person', id: person.id, limit: 10 })).toHaveLength(
      1,
    )
  })
})

describe('the registry', () => {
  it('is refused when a call has no handler or a handler no call', () => {
    expect(() => checkRegistry({})).toThrow('missing [app.status')
    expect(() => checkRegistry({ 'person.steal': () => null })).toThrow(
      'not in the contract [person.steal]',
    )
  })
})

describe('closing', () => {
  it('answers later calls with a failure and leaves the store for the next', async () => {
    const { engine, call, folder } = await openTestEngine()
    const person = aPerson()
    await call('person.save', { person, version: null })
    await engine.close()
    expect(await engine.call('person.get', { id: person.id })).toMatchObject({
      ok: false,
      failure: { code: 'busy' },
    })
    const again = await openTestEngine({ folder })
    expect(await again.call('person.get', { id: person.id })).toMatchObject(person)
  })

  // Thousands of people are made before there is something to end.
  it('ends a long call first, and nothing of it stays', { timeout: 30_000 }, async () => {
    const { engine, folder } = await openTestEngine()
    const started = new Promise<void>((resolve) =>
      engine.subscribe(({ event }) => event === 'progress' && resolve()),
    )
    const long = engine.call('app.openSample', { people: 20_000, seed: 1, task: uuid() })
    await started
    await engine.close()
    expect(await long).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
    const again = await openTestEngine({ folder })
    expect(await again.call('app.counts', {})).toMatchObject({ people: 0, providers: 0 })
  })
})
