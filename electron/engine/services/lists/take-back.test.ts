import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { RowDecision } from '#shared/contract/exchange-calls.ts'
import type { EngineCallName, ParamsOf } from '#shared/contract/contract.ts'
import { listOf, phrase } from '#shared/text/index.ts'
import { aPerson, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aFile } from '#tests/fixtures/files.ts'

async function openLists() {
  const test = await openTestEngine()
  /** The id of the change set that a call made. */
  async function change<N extends EngineCallName>(name: N, params: ParamsOf<N>): Promise<string> {
    const reply = await test.engine.call(name, params)
    if (!reply.ok || !reply.change) throw new Error(`${name} changed nothing`)
    return reply.change.id
  }
  async function bringIn(lines: readonly string[], decisions: readonly RowDecision[] = []) {
    const file = aFile('list.csv', Buffer.from(`${lines.join('\n')}\n`))
    test.engine.grant(file)
    const { plan } = await test.call('import.inspect', { file: file.token, sheet: null, csv: null })
    return test.call('import.commit', { plan, decisions: [...decisions], task: uuid() })
  }
  const page = async () => {
    const query = { query: {}, sort: { by: 'name' as const }, offset: 0, limit: 500 }
    return (await test.call('roster.page', query)).rows
  }
  const names = async () => (await page()).map(({ familyName }) => familyName)
  const idOf = async (name: string): Promise<string> =>
    (await page()).find(({ familyName }) => familyName === name)?.id ?? ''
  async function edit(id: string, values: object): Promise<string> {
    const {
      created: _c,
      updated: _u,
      provenance: _p,
      version,
      ...person
    } = await test.call('person.get', { id })
    return change('person.save', { person: { ...person, ...values }, version })
  }
  const providers = async () => (await test.call('provider.list', {})).map(({ name }) => name)
  const wouldTakeBack = (batch: string) => test.call('import.wouldTakeBack', { batch })
  const takeBack = (batch: string) => test.call('import.takeBack', { batch, task: uuid() })
  return { ...test, change, bringIn, names, idOf, edit, providers, wouldTakeBack, takeBack }
}

const list = [
  'Family name,Given name,Date of birth,Email,Occupation,Provider',
  'Abara,Ann,1980-01-02,,Lawyer,Norway',
  'Bello,Ben,1981-01-02,,Engineer,Norway',
  'Cole,Cat,1982-01-02,,Teacher,Fair Vote Network',
]

describe('an import taken back as a whole', () => {
  it('takes away whom it added and the providers that came with it, and says so before', async () => {
    const test = await openLists()
    const { batch } = await test.bringIn(list)
    const told = { removed: 3, restored: 0, providers: ['Fair Vote Network', 'Norway'], stays: [] }
    expect(await test.wouldTakeBack(batch)).toMatchObject(told)
    expect(await test.names()).toHaveLength(3)
    expect(await test.takeBack(batch)).toMatchObject(told)
    expect(await test.names()).toEqual([])
    expect(await test.providers()).toEqual([])
    const [shown] = await test.call('import.batches', {})
    expect(shown?.takenBackAt).not.toBeNull()
  })

  it('is a change that can be undone and done again', async () => {
    const test = await openLists()
    const { batch } = await test.bringIn(list)
    const set = await test.change('import.takeBack', { batch, task: uuid() })
    await test.call('change.undo', { id: set, task: uuid() })
    expect(await test.names()).toEqual(['Abara', 'Bello', 'Cole'])
    expect(await test.providers()).toEqual(['Fair Vote Network', 'Norway'])
    expect((await test.call('import.batches', {}))[0]?.takenBackAt).toBeNull()
    expect(await test.takeBack(batch)).toMatchObject({ removed: 3 })
    expect(await test.names()).toEqual([])
  })

  it('leaves whom something came of since, by name and with what it is', async () => {
    const test = await openLists()
    const { batch } = await test.bringIn(list)
    const request = aRequest({ state: 'BJ' })
    await test.call('request.save', { request, version: null })
    const position = aPosition(request.id)
    await test.call('position.save', { position, version: null })
    const [ann, ben] = [await test.idOf('Abara'), await test.idOf('Bello')]
    await test.call('candidacy.set', {
      ...{ position: position.id, person: ann, status: 'shortlisted', reason: null },
    })
    await test.edit(ben, { phone: '+47 22 33 44 55' })
    const { stays, ...rest } = await test.wouldTakeBack(batch)
    expect(rest).toMatchObject({ removed: 1, restored: 0, providers: ['Fair Vote Network'] })
    expect(stays).toEqual([
      { person: ann, name: 'Abara, Ann', why: [phrase('exchange.staysCandidacy')] },
      { person: ben, name: 'Bello, Ben', why: [phrase('exchange.staysChanged')] },
    ])
    await test.takeBack(batch)
    expect(await test.names()).toEqual(['Abara', 'Bello'])
    expect(await test.providers()).toEqual(['Norway'])
  })

  it('takes away somebody who was changed and changed back', async () => {
    const test = await openLists()
    const { batch } = await test.bringIn(list)
    const set = await test.edit(await test.idOf('Bello'), { phone: '+47 22 33 44 55' })
    await test.call('change.undo', { id: set, task: uuid() })
    expect(await test.wouldTakeBack(batch)).toMatchObject({ removed: 3, stays: [] })
  })

  it('gives back what stood before where nobody changed it since', async () => {
    const test = await openLists()
    const known = aPerson({
      ...{ familyName: 'Dahl', givenName: 'Dag', birthDate: '1970-05-05' },
      ...{ occupation: 'Clerk', email: null, organization: null },
    })
    await test.call('person.save', { person: known, version: null })
    const { batch } = await test.bringIn(
      [
        'Family name,Given name,Date of birth,Occupation,Organisation,Email',
        'Dahl,Dag,1970-05-05,Judge,Court,dag@example.org',
      ],
      [{ row: 2, decision: 'update', person: known.id, keep: [] }],
    )
    await test.edit(known.id, { organization: 'Another court' })
    expect(await test.wouldTakeBack(batch)).toMatchObject({
      ...{ removed: 0, restored: 1 },
      stays: [
        {
          person: known.id,
          why: [
            phrase('exchange.staysFields', {
              fields: listOf([phrase('person.organization')], 'comma'),
            }),
          ],
        },
      ],
    })
    await test.takeBack(batch)
    expect(await test.call('person.get', { id: known.id })).toMatchObject({
      ...{ occupation: 'Clerk', email: null, organization: 'Another court' },
    })
  })

  it('keeps a provider that offers somebody else by now', async () => {
    const test = await openLists()
    const { batch } = await test.bringIn(list)
    const norway = (await test.call('provider.list', {})).find(({ name }) => name === 'Norway')
    await test.bringIn(['Family name,Given name,Provider', 'Later,Lea,Norway'])
    expect(await test.wouldTakeBack(batch)).toMatchObject({ providers: ['Fair Vote Network'] })
    await test.takeBack(batch)
    expect(await test.call('provider.list', {})).toMatchObject([{ id: norway?.id, offered: 1 }])
    expect(await test.names()).toEqual(['Later'])
  })

  it('leaves the providers that stood before it', async () => {
    const test = await openLists()
    await test.call('provider.save', { provider: aProvider({ name: 'Norway' }), version: null })
    const { batch } = await test.bringIn(list)
    await test.takeBack(batch)
    expect(await test.providers()).toEqual(['Norway'])
  })

  it('is refused a second time, and of a list that there is not', async () => {
    const test = await openLists()
    const { batch } = await test.bringIn(list)
    await test.takeBack(batch)
    expect(await test.fails('import.takeBack', { batch, task: uuid() })).toMatchObject({
      ...{ code: 'refused', message: { key: 'failures.importTakenBack' } },
    })
    expect(await test.fails('import.takeBack', { batch: uuid(), task: uuid() })).toMatchObject({
      code: 'notFound',
    })
  })
})
