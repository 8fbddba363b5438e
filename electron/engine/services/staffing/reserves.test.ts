import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { reserveNumbers } from '#shared/domain/reserves.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

describe('the reserves of a position', () => {
  it('stand in the order they joined, are put in another, and are offered in it', async () => {
    const { call, fails, engine } = await openTestEngine({
      clock: () => new Date('2027-02-20T09:00:00.000Z'),
    })
    const days = { from: '2027-01-01', to: '2027-12-31', state: 'available' } as const
    const stated = { statedOn: '2027-01-01', source: null, noticeDays: null }
    const people = ['Adam', 'Berg', 'Cruz', 'Diaz'].map((familyName) =>
      aPerson({ familyName, availability: [{ ...days, ...stated }] }),
    )
    const [adam, berg, cruz, diaz] = people.map(({ id }) => id) as [string, string, string, string]
    for (const person of people) await call('person.save', { person, version: null })
    const request = aRequest()
    await call('request.save', { request, version: null })
    const position = aPosition(request.id, {
      windows: [aWindow({ from: '2027-03-01', to: '2027-03-31' })],
    })
    await call('position.save', { position, version: null })
    const of = { request: request.id, position: null }
    const put = (person: string, status: 'reserve' | 'shortlisted') =>
      call('candidacy.set', { position: position.id, person, status, reason: null })
    const order = async () => {
      const rows = await call('candidacy.list', of)
      const numbers = reserveNumbers(rows)
      return rows
        .filter(({ id }) => numbers.has(id))
        .toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))
        .map(({ person }) => person)
    }
    for (const person of [cruz, adam, berg]) await put(person, 'reserve')
    await put(diaz, 'shortlisted')
    expect(await order()).toEqual([cruz, adam, berg])

    const reply = await engine.call('candidacy.order', {
      ...{ position: position.id, people: [berg, cruz, adam] },
    })
    if (!reply.ok || !reply.change) throw new Error(JSON.stringify(reply))
    expect(await order()).toEqual([berg, cruz, adam])
    // Who leaves leaves no hole, who comes back stands last, and so does who comes new.
    await put(cruz, 'shortlisted')
    await put(diaz, 'reserve')
    await put(cruz, 'reserve')
    expect(await order()).toEqual([berg, adam, diaz, cruz])
    const fill = { id: null, position: position.id, from: null, to: null, limit: 10 }
    const found = await call('deployment.replacements', fill)
    expect(found.reserves.map(({ person, reserveNumber }) => [person.id, reserveNumber])).toEqual([
      [berg, 1],
      [adam, 2],
      [diaz, 3],
      [cruz, 4],
    ])

    // Of a list that is no longer so nothing is written.
    expect(
      await fails('candidacy.order', { position: position.id, people: [adam, berg, diaz] }),
    ).toMatchObject({ code: 'conflict' })
    expect(
      await fails('candidacy.order', { position: position.id, people: [adam, berg, diaz, diaz] }),
    ).toMatchObject({ code: 'conflict' })
    const back = await engine.call('candidacy.order', {
      ...{ position: position.id, people: [cruz, berg, adam, diaz] },
    })
    expect(await order()).toEqual([cruz, berg, adam, diaz])
    if (!back.ok || !back.change) throw new Error(JSON.stringify(back))
    await call('change.undo', { id: back.change.id, task: uuid() })
    expect(await order()).toEqual([berg, adam, diaz, cruz])
  })
})
