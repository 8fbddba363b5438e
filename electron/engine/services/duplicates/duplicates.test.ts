import { describe, expect, it } from 'vitest'
import { blankPerson, type Person } from '#shared/domain/person.ts'
import { rosterQuery } from '#shared/search/roster-query.ts'
import { openTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'

const id = (end: number): string => `01930000-0000-7000-8000-${String(end).padStart(12, '0')}`

function aPersonOf(end: number, stated: Partial<Person>): Person {
  return { ...blankPerson(id(end)), ...stated }
}

const efua = aPersonOf(1, {
  familyName: 'Quarshie',
  givenName: 'Efua',
  birthDate: '1975-03-09',
  email: 'efua@a.example',
  nationalities: ['GH'],
  notes: 'Speaks at conferences.',
})
const married = aPersonOf(2, {
  familyName: 'Quarshi-Mensah',
  givenName: 'Efua',
  birthDate: '1975-03-09',
  email: 'e.q@w.example',
  occupation: 'Judge',
  nationalities: ['GB'],
  languages: [
    {
      ...{ id: id(90), language: 'fr', spoken: 5, read: null, written: null },
      ...{ scale: null, received: null, converted: false },
    },
  ],
})

async function withBoth(): Promise<TestEngine> {
  const house = await openTestEngine()
  for (const person of [efua, married]) await house.call('person.save', { person, version: null })
  return house
}

async function pairsOf(house: TestEngine) {
  const asked = { person: null, certainty: null, offset: 0, limit: 50, task: null }
  return (await house.call('duplicates.page', asked)).pairs
}

async function found(house: TestEngine, text: string): Promise<string[]> {
  const { rows } = await house.call('roster.page', {
    query: rosterQuery.parse({ text }),
    ...{ sort: { by: 'name', descending: false }, offset: 0, limit: 10 },
  })
  return rows.map((row) => row.id)
}

const merge = {
  pairs: [{ keep: efua.id, gone: married.id, fromGone: ['familyName' as const] }],
  task: id(97),
}

describe('the queue of duplicates', () => {
  it('holds a pair with its evidence, in step with the roster', async () => {
    const house = await withBoth()
    expect(await pairsOf(house)).toMatchObject([
      { one: efua.id, other: married.id, agrees: false, evidence: expect.anything() as unknown },
    ])
    const stored = await house.call('person.get', { id: married.id })
    await house.call('person.save', {
      person: { ...married, familyName: 'Okonjo', givenName: 'Adaeze', birthDate: '1990-01-02' },
      version: stored.version,
    })
    expect(await pairsOf(house)).toEqual([])
  })

  it('remembers "not the same", asks again after "later", and at one’s word', async () => {
    const house = await withBoth()
    const pair = { one: married.id, other: efua.id }
    await house.call('duplicates.answer', { ...pair, answer: 'apart', until: null })
    expect(await pairsOf(house)).toEqual([])
    await house.call('duplicates.answer', { ...pair, answer: 'later', until: '2999-01-01' })
    expect(await pairsOf(house)).toEqual([])
    await house.call('duplicates.answer', { ...pair, answer: 'later', until: '2000-01-01' })
    expect(await pairsOf(house)).toHaveLength(1)
    await house.call('duplicates.answer', { ...pair, answer: null, until: null })
    expect(await pairsOf(house)).toHaveLength(1)
  })

  it('merges every safe pair in one change, whose people the roster then shows', async () => {
    const house = await openTestEngine()
    const twice = ['Benali', 'Okello', 'Haddad'].flatMap((familyName, place) =>
      [0, 1].map((copy) =>
        aPersonOf(10 * (place + 1) + copy, {
          ...{ familyName, givenName: 'Amina', birthDate: `198${place}-02-0${place + 3}` },
          // The last two differ in a field: somebody is to look at them.
          ...(place === 2 ? { email: `a${copy}@haddad${copy}.example` } : {}),
        }),
      ),
    )
    for (const person of twice) await house.call('person.save', { person, version: null })
    const safe = await house.call('duplicates.safe', { task: id(96) })
    expect(safe.map(({ oneName }) => oneName).toSorted()).toEqual([
      'Benali, Amina',
      'Okello, Amina',
    ])
    const reply = await house.engine.call('duplicates.merge', {
      pairs: safe.map(({ one, other }) => ({ keep: one, gone: other, fromGone: [] })),
      task: id(95),
    })
    const change = (reply.ok && reply.change?.id) || ''
    const { rows } = await house.call('roster.page', {
      query: rosterQuery.parse({ changes: [change] }),
      ...{ sort: { by: 'name', descending: false }, offset: 0, limit: 10 },
    })
    expect(rows.map((row) => row.id).toSorted()).toEqual(safe.map(({ one }) => one).toSorted())
    await house.call('change.undo', { id: change, task: id(94) })
    expect(await pairsOf(house)).toHaveLength(3)
  })

  it('names whom somebody about to be added may be', async () => {
    const house = await withBoth()
    const like = await house.call('duplicates.like', {
      person: aPersonOf(3, { familyName: 'QUARSHIE', givenName: 'Efua' }),
    })
    expect(like).toMatchObject([{ person: efua.id, name: 'Quarshie, Efua' }])
  })
})

describe('two records made one', () => {
  it('hold what both said; the other values are kept, found and shown', async () => {
    const house = await withBoth()
    await house.call('duplicates.merge', merge)
    const kept = await house.call('person.get', { id: efua.id })
    expect(kept).toMatchObject({
      ...{ familyName: 'Quarshi-Mensah', email: 'efua@a.example', occupation: 'Judge' },
      nationalities: ['GH', 'GB'],
      languages: [{ id: id(90), language: 'fr' }],
    })
    expect(await house.call('person.get', { id: married.id })).toEqual(kept)
    const [made] = await house.call('duplicates.merges', { person: efua.id })
    expect(made?.others).toEqual([
      { field: 'familyName', value: 'Quarshie' },
      { field: 'email', value: 'e.q@w.example' },
    ])
    expect(await found(house, 'Quarshie')).toEqual([efua.id])
    const history = await house.call('history.list', { entity: 'person', id: efua.id, limit: 50 })
    expect(new Set(history.map(({ entityId }) => entityId))).toEqual(new Set([efua.id, married.id]))
    expect(await pairsOf(house)).toEqual([])
  })

  it('are two again when that is undone', async () => {
    const house = await withBoth()
    const before = await house.call('person.get', { id: efua.id })
    const reply = await house.engine.call('duplicates.merge', merge)
    const change = reply.ok ? reply.change : undefined
    await house.call('change.undo', { id: change?.id ?? '', task: id(99) })
    const { version: _v, updated: _u, ...again } = await house.call('person.get', { id: efua.id })
    expect(before).toMatchObject(again)
    expect(await house.call('person.get', { id: married.id })).toMatchObject({
      ...{ familyName: 'Quarshi-Mensah', languages: [{ id: id(90) }] },
    })
    expect(await house.call('duplicates.merges', { person: efua.id })).toEqual([])
  })

  it('are split long after; what was edited since stays with the kept one', async () => {
    const house = await withBoth()
    await house.call('duplicates.merge', merge)
    const {
      provenance: _p,
      created: _c,
      updated: _u,
      version,
      ...kept
    } = await house.call('person.get', { id: efua.id })
    await house.call('person.save', { person: { ...kept, phone: '+233 30 123 4567' }, version })
    const [made] = await house.call('duplicates.merges', { person: efua.id })
    await house.call('duplicates.split', { id: made?.id ?? '' })
    expect(await house.call('person.get', { id: efua.id })).toMatchObject({
      ...{ familyName: 'Quarshie', phone: '+233 30 123 4567', occupation: null },
      ...{ nationalities: ['GH'], languages: [] },
    })
    expect(await house.call('person.get', { id: married.id })).toMatchObject({
      ...{ familyName: 'Quarshi-Mensah', occupation: 'Judge', languages: [{ id: id(90) }] },
    })
    // Somebody has said that they are two.
    expect(await pairsOf(house)).toEqual([])
  })

  it('are erased together', async () => {
    const house = await withBoth()
    await house.call('duplicates.merge', merge)
    const { version } = await house.call('person.get', { id: efua.id })
    await house.call('person.erase', {
      ...{ id: efua.id, version, reason: 'Asked for it', task: id(98) },
      ...{ copies: 'keep', fileNames: 'keep' },
    })
    const gone = await house.call('history.list', { entity: 'person', id: married.id, limit: 9 })
    expect(
      gone.every(({ erasedAt, fields }) => erasedAt !== null || fields.includes('erased')),
    ).toBe(true)
    expect(await found(house, 'Quarshie')).toEqual([])
  })
})
