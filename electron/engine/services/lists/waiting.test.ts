import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { EngineCallName, ParamsOf } from '#shared/contract/contract.ts'
import { aPerson } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aFile } from '#tests/fixtures/files.ts'

const ann = aPerson({
  ...{ familyName: 'Abara', givenName: 'Ann', email: 'ann@example.org' },
  ...{ birthDate: '1980-01-02', nationalities: ['NG'], occupation: 'Lawyer', phone: null },
})

const header = 'Family name,Given name,Nationality,Email,Occupation,Telephone,Provider'
/** Ann with nothing new; surely Ann; perhaps Ann; somebody else. */
const list = [
  header,
  'Abara,Ann,Nigeria,ann@example.org,,,',
  'Abara,Ann,Nigeria,ann@example.org,Judge,+234 1 555 0101,Norway',
  'Abara,Ann,Nigeria,,Clerk,,Fair Vote Network',
  'Bello,Ben,Kenya,,,,',
]

async function openDesk() {
  const test = await openTestEngine()
  await test.call('person.save', { person: ann, version: null })
  async function bringIn(lines: readonly string[], more: Partial<ParamsOf<'import.commit'>> = {}) {
    const file = aFile('list.csv', Buffer.from(`${lines.join('\n')}\n`))
    test.engine.grant(file)
    const { plan } = await test.call('import.inspect', { file: file.token, sheet: null, csv: null })
    return test.call('import.commit', { plan, decisions: [], task: uuid(), ...more })
  }
  const waiting = (batch: string | null = null) =>
    test.call('import.waiting', { batch, offset: 0, limit: 50 })
  const size = async () => (await test.call('app.counts', {})).people
  async function change<N extends EngineCallName>(name: N, params: ParamsOf<N>): Promise<string> {
    const reply = await test.engine.call(name, params)
    if (!reply.ok || !reply.change) throw new Error(`${name} changed nothing`)
    return reply.change.id
  }
  const undo = (id: string) => test.call('change.undo', { id, task: uuid() })
  return { ...test, bringIn, waiting, size, change, undo }
}

describe('rows that nobody decided', () => {
  it('wait with their cells; what says nothing new of somebody known does not', async () => {
    const desk = await openDesk()
    const done = await desk.bringIn(list)
    expect(done).toMatchObject({ added: 1, updated: 0, skipped: 1, rejected: 0, waiting: 2 })
    const { rows, found } = await desk.waiting()
    expect(found).toBe(2)
    expect(rows.map(({ row, name, file }) => [row, name, file])).toEqual([
      [3, 'Abara, Ann', 'list.csv'],
      [4, 'Abara, Ann', 'list.csv'],
    ])
    expect(rows[0]).toMatchObject({
      duplicates: [{ person: ann.id }],
      brings: ['phone', 'occupation', 'offers'],
    })
    expect(rows[1]?.cells).toContainEqual({ header: 'Occupation', text: 'Clerk' })
    expect((await desk.call('import.batches', {}))[0]).toMatchObject({ waiting: 2 })
  })

  it('are joined with a person, field by field, and wait again when that is undone', async () => {
    const desk = await openDesk()
    const { batch } = await desk.bringIn(list)
    const [row] = (await desk.waiting()).rows
    const set = await desk.change('import.settle', {
      rows: [{ id: row?.id ?? '', decision: 'update', person: ann.id, keep: ['occupation'] }],
    })
    expect(await desk.call('person.get', { id: ann.id })).toMatchObject({
      ...{ phone: '+234 1 555 0101', occupation: 'Lawyer', offers: [{}] },
    })
    expect((await desk.waiting(batch)).found).toBe(1)
    expect((await desk.call('import.batches', {}))[0]).toMatchObject({ updated: 1, waiting: 1 })
    await desk.undo(set)
    expect((await desk.waiting(batch)).found).toBe(2)
    expect((await desk.call('import.batches', {}))[0]).toMatchObject({ updated: 0, waiting: 2 })
    expect(await desk.call('person.get', { id: ann.id })).toMatchObject({ phone: null, offers: [] })
  })

  it('become another person with the provider they name, or are left out', async () => {
    const desk = await openDesk()
    await desk.bringIn(list)
    expect((await desk.call('provider.list', {})).map(({ name }) => name)).toEqual([])
    const { rows } = await desk.waiting()
    const [sure, perhaps] = rows
    const done = await desk.call('import.settle', {
      rows: [
        { id: perhaps?.id ?? '', decision: 'add', person: null },
        { id: sure?.id ?? '', decision: 'skip', person: null },
      ],
    })
    expect(done).toEqual({ added: 1, updated: 0, skipped: 1 })
    expect(await desk.size()).toBe(3)
    expect(await desk.call('provider.list', {})).toMatchObject([
      { name: 'Fair Vote Network', offered: 1 },
    ])
    expect((await desk.waiting()).found).toBe(0)
    expect(
      await desk.fails('import.settle', {
        rows: [{ id: sure?.id ?? '', decision: 'add', person: null }],
      }),
    ).toMatchObject({ code: 'refused', message: { key: 'failures.rowDecided' } })
  })

  it('go with their list when it is taken back, those decided later too', async () => {
    const desk = await openDesk()
    const { batch } = await desk.bringIn(list)
    const [sure, perhaps] = (await desk.waiting()).rows
    await desk.call('import.settle', {
      rows: [{ id: sure?.id ?? '', decision: 'update', person: ann.id }],
    })
    await desk.call('import.settle', {
      rows: [{ id: perhaps?.id ?? '', decision: 'add', person: null }],
    })
    expect(await desk.call('import.takeBack', { batch, task: uuid() })).toMatchObject({
      ...{ removed: 2, restored: 1, providers: ['Fair Vote Network', 'Norway'], stays: [] },
    })
    expect(await desk.size()).toBe(1)
    expect(await desk.call('person.get', { id: ann.id })).toMatchObject({ occupation: 'Lawyer' })
    expect((await desk.waiting()).found).toBe(0)
  })

  it('are decided in bulk with the import; one that may be several people waits', async () => {
    const desk = await openDesk()
    await desk.call('person.save', {
      person: aPerson({ familyName: 'Abara', givenName: 'Ann', nationalities: ['NG'] }),
      version: null,
    })
    const rest = { update: 'update', duplicate: 'update' } as const
    const done = await desk.bringIn([header, 'Abara,Ann,Nigeria,,Clerk,,'], { rest })
    expect(done).toMatchObject({ added: 0, updated: 0, waiting: 1 })
    expect(await desk.bringIn([header, 'Cole,Cat,Kenya,,,,'])).toMatchObject({ added: 1 })
    const again = await desk.bringIn([header, 'Cole,Cat,Kenya,,Teacher,,'], { rest })
    expect(again).toMatchObject({ updated: 1, waiting: 0 })
  })

  it('are emptied with a person who is erased', async () => {
    const desk = await openDesk()
    await desk.bringIn(list)
    await desk.call('person.erase', {
      ...{ id: ann.id, version: null, reason: 'asked to be forgotten', copies: 'keep' },
      ...{ fileNames: 'keep', task: uuid() },
    })
    expect((await desk.waiting()).found).toBe(0)
  })
})
