import { describe, expect, it } from 'vitest'
import { v7 as uuid } from 'uuid'
import type { Id } from '#shared/domain/common.ts'
import { aPerson, aProvider, type PersonChanges } from '#tests/builders/people.ts'
import { engineOfFile } from '#tests/builders/engine-of-file.ts'

const house = engineOfFile()

const sort = { by: 'name' } as const

async function someone(familyName: string, changes: PersonChanges = {}): Promise<Id> {
  const person = aPerson({ familyName, ...changes })
  await house().call('person.save', { person, version: null })
  return person.id
}

const found = async (query: object): Promise<Id[]> =>
  (await house().call('roster.page', { query, sort, offset: 0, limit: 500 })).rows.map(
    ({ id }) => id,
  )

describe('many people', () => {
  it('are chosen by name or as all of a query but a few, and counted against another list', async () => {
    const { call } = house()
    const [a, b, c] = [
      await someone('Zadrozny', { sex: 'male', nationalities: ['PL'] }),
      await someone('Zadrozna', { nationalities: ['PL'] }),
      await someone('Zagrebelna', { nationalities: ['UA'] }),
    ]
    const poles = { nationalities: ['PL'] }
    const allButOne = { query: poles, except: [a] }
    expect(await call('people.chosen', { chosen: allButOne, query: {} })).toEqual({
      ...{ count: 1, outside: 0 },
    })
    expect(await call('people.chosen', { chosen: { ids: [a, c, uuid()] }, query: poles })).toEqual({
      ...{ count: 2, outside: 1 },
    })
    const byList = { chosen: { ids: [c, a, b] }, query: poles, sort: { by: 'name' as const } }
    // Those the list shows in its order, then the others.
    expect(await call('people.ids', byList)).toEqual({ ids: [b, a, c] })
    expect(await found({ people: [a, c], nationalities: ['PL'] })).toEqual([a])
    const between = { query: poles, sort, first: 1, last: 5 }
    expect(await call('people.between', between)).toEqual({ ids: [a] })
  })

  it('are looked up line by line: found, one of several, or not there', async () => {
    const { call } = house()
    const email = 'sofia@example.org'
    const sofia = await someone('Wójcik', { givenName: 'Zofia', email, passportNumber: 'XK 12345' })
    const twins = [
      await someone('Haddad', { givenName: 'Omar' }),
      await someone('Haddad', { givenName: 'Omar', nationalities: ['LB'] }),
    ]
    const asked = [
      'zofia wojcik',
      'S <SOFIA@example.org>',
      'xk12345',
      'OMAR HADDAD',
      'Wojcikk, Zofia',
      'Qqq, Xxx',
    ]
    const { lines } = await call('people.lookUp', { lines: asked, task: uuid() })
    expect(lines.map(({ outcome, by }) => [outcome, by])).toEqual([
      ['found', 'name'],
      ['found', 'email'],
      ['found', 'passport'],
      ['doubtful', 'name'],
      ['doubtful', 'close'],
      ['missing', null],
    ])
    for (const place of [0, 1, 2, 4]) expect(lines[place]?.people[0]?.id).toBe(sofia)
    expect(lines[3]?.people.map(({ id }) => id)).toEqual(twins)
  })

  it('are edited in one change set, as the preview said, and all of it is taken back at once', async () => {
    const { call } = house()
    const ids = [
      await someone('Okonkwo', { confirmedOn: '2026-05-01' }),
      await someone('Okafor', { confirmedOn: null }),
      await someone('Okoye', { confirmedOn: '2027-01-20' }),
      await someone('Okpara', { confirmedOn: '2027-01-25' }),
    ]
    const edit = { what: 'confirm', on: '2027-01-20' } as const
    const asked = { chosen: { ids }, edit, task: uuid() }
    expect(await call('people.wouldEdit', asked)).toMatchObject({
      changed: 2,
      same: [{ people: 1, names: ['Okoye, Nadia'], why: { key: 'many.sameDay' } }],
      refused: [{ name: 'Okpara, Nadia', why: { key: 'many.laterDay' } }],
      refusedFound: 1,
    })
    const reply = await house().engine.call('people.edit', { ...asked, task: uuid() })
    expect(reply).toMatchObject({
      ok: true,
      result: { changed: 2, same: 1, refused: 1 },
      change: { what: { key: 'changes.manyConfirmed', values: { people: 2 } } },
    })
    const days = async () =>
      Promise.all(ids.map(async (id) => (await call('person.get', { id })).confirmedOn))
    expect(await days()).toEqual(['2027-01-20', '2027-01-20', '2027-01-20', '2027-01-25'])
    // The order of the list follows, though no word of theirs was indexed again.
    const last = await call('roster.page', {
      ...{ query: { text: 'ok' }, sort: { by: 'confirmedOn' as const }, offset: 0, limit: 9 },
    })
    expect(last.rows.map(({ familyName }) => familyName)).toEqual([
      'Okafor',
      'Okonkwo',
      'Okoye',
      'Okpara',
    ])
    if (reply.ok && reply.change) await call('change.undo', { id: reply.change.id, task: uuid() })
    expect(await days()).toEqual(['2026-05-01', null, '2027-01-20', '2027-01-25'])
  })

  it('are found by the note they were given together, each with a history of it', async () => {
    const { call } = house()
    const ids = [await someone('Nakamura'), await someone('Nakagawa')]
    const edit = { what: 'note', text: 'Interviewed in Utrecht' } as const
    await call('people.edit', { chosen: { ids }, edit, task: uuid() })
    expect(new Set(await found({ text: 'utrecht' }))).toEqual(new Set(ids))
    const [entry] = await call('history.list', { entity: 'person', id: ids[0] ?? '', limit: 1 })
    expect(entry).toMatchObject({ fields: ['notes'], after: { notes: edit.text } })
    expect(await call('history.verify', { task: uuid() })).toMatchObject({ firstBreak: null })
  })

  it('are tagged together, found, ordered and copied by their tags, and lose them as they got them', async () => {
    const { call } = house()
    const ids = [await someone('Tesfaye'), await someone('Tekle', { tags: ['Long List 2031'] })]
    const of = { chosen: { ids }, task: uuid() }
    const edit = { what: 'tagAdd', tags: ['long list 2031', 'Addis desk'] } as const
    const reply = await house().engine.call('people.edit', { ...of, edit })
    expect(reply).toMatchObject({
      ok: true,
      result: { changed: 2 },
      change: { what: { key: 'changes.manyTagAdded' } },
    })
    const both = { tags: ['LONG LIST 2031', 'addis desk'], how: { tags: 'all' as const } }
    expect(new Set(await found(both))).toEqual(new Set(ids))
    expect(new Set(await found({ text: 'addis' }))).toEqual(new Set(ids))
    expect(await found({ text: 'teklehaimanot addis' })).toEqual([])
    const { tags } = await call('roster.facets', { query: both })
    expect(tags.map(({ value, count }) => [value.toLowerCase(), count])).toEqual([
      ['addis desk', 2],
      ['long list 2031', 2],
    ])
    const { rows } = await call('people.cells', {
      ...{ chosen: { ids }, query: {}, sort: { by: 'tags' as const }, language: 'en' },
      columns: ['name', 'tags'],
    })
    expect(rows).toEqual([
      ['Tekle, Nadia', 'Long List 2031; Addis desk'],
      ['Tesfaye, Nadia', 'long list 2031; Addis desk'],
    ])
    const [entry] = await call('history.list', { entity: 'person', id: ids[1] ?? '', limit: 1 })
    expect(entry).toMatchObject({ fields: ['tags'], before: { tags: ['Long List 2031'] } })
    if (reply.ok && reply.change) await call('change.undo', { id: reply.change.id, task: uuid() })
    expect(await found({ tags: ['addis desk'] })).toEqual([])
    await call('people.edit', { ...of, edit: { what: 'tagRemove', tag: 'LONG LIST 2031' } })
    expect(await found({ tags: ['long list 2031'] })).toEqual([])
  })

  it('are offered by a provider together, and by none that is gone', async () => {
    const { call, fails } = house()
    const provider = aProvider()
    await call('provider.save', { provider, version: null })
    const ids = [await someone('Petrova'), await someone('Petrenko')]
    const offer = {
      ...{ what: 'offerAdd' as const, provider: provider.id, categories: ['expert' as const] },
      ...{ offeredOn: '2027-02-01', validUntil: null },
    }
    const of = { chosen: { ids }, task: uuid() }
    await call('people.edit', { ...of, edit: offer })
    expect(new Set(await found({ providers: [provider.id] }))).toEqual(new Set(ids))
    expect(
      await fails('people.edit', { ...of, edit: { ...offer, provider: uuid() } }),
    ).toMatchObject({ code: 'invalid', problems: [{ field: 'edit.provider' }] })
    expect(
      await fails('people.wouldEdit', { ...of, edit: { what: 'confirm', on: '2027-02-02' } }),
    ).toMatchObject({ code: 'invalid', problems: [{ field: 'edit.on' }] })
  })

  it('are changed cell by cell, by the rules of the form, and not over what somebody else wrote', async () => {
    const { call, fails } = house()
    const id = await someone('Ruiz', { email: 'r@example.org', confirmedOn: '2026-05-01' })
    const email = { id, field: 'email', before: 'r@example.org' } as const
    expect(await fails('people.editCell', { ...email, value: 'ruiz' })).toMatchObject({
      ...{ code: 'invalid', problems: [{ field: 'value' }] },
    })
    expect(await call('people.editCell', { ...email, value: 'ana@example.org' })).toEqual({
      value: 'ana@example.org',
    })
    expect(await fails('people.editCell', { ...email, value: null })).toMatchObject({
      code: 'conflict',
    })
    const day = { id, field: 'confirmedOn', before: '2026-05-01' } as const
    for (const value of ['2027-13-01', '2027-02-02'])
      expect(await fails('people.editCell', { ...day, value })).toMatchObject({ code: 'invalid' })
    await call('people.editCell', { ...day, value: '' })
    expect(await call('person.get', { id })).toMatchObject({
      ...{ email: 'ana@example.org', confirmedOn: null },
    })
  })

  it('are copied as the table shows them, and no cell runs in a spreadsheet', async () => {
    const { call } = house()
    const ids = [
      await someone('Sow', {
        email: 's@example.org',
        organization: '=1+1',
        confirmedOn: '2027-01-02',
      }),
      await someone('Sall', { email: null }),
    ]
    const copied = await call('people.cells', {
      ...{ chosen: { ids }, query: {}, sort, language: 'en' },
      columns: ['name', 'email', 'organization', 'confirmedOn'],
    })
    expect(copied).toEqual({
      headers: ['Name', 'E-mail', 'Organization', 'Confirmed on'],
      rows: [
        ['Sall, Nadia', '', '', '2027-01-01'],
        ['Sow, Nadia', 's@example.org', "'=1+1", '2027-01-02'],
      ],
      left: 0,
    })
  })
})
