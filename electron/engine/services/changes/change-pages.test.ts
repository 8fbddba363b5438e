import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EngineCallName, ParamsOf } from '#shared/contract/contract.ts'
import { say } from '#shared/text/index.ts'
import { aPerson, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { startTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

const folder = mkdtempSync(join(storeRoom, 'scrutin-changes-'))
const grace = aPerson({ familyName: 'Okello', givenName: 'Grace', passportNumber: 'X12345' })
const lars = aPerson({ familyName: 'Dahl', givenName: 'Lars', nativeName: null })
const norway = aProvider({ name: 'Norway' })
const togo = aRequest({ title: 'Togo 2027', state: 'TG' })
const adviser = aPosition(togo.id, { title: 'Legal adviser' })
let house: TestEngine
let now = '2027-02-01T09:00:00.000Z'

/** The id of the change that a call made. */
async function change<N extends EngineCallName>(name: N, params: ParamsOf<N>): Promise<string> {
  const reply = await house.engine.call(name, params)
  if (!reply.ok || !reply.change) throw new Error(`${name} changed nothing`)
  return reply.change.id
}

const find = async (asked: Partial<ParamsOf<'change.page'>>): Promise<string[]> => {
  const { rows } = await house.call('change.page', { offset: 0, limit: 100, ...asked })
  return rows.map(({ what }) => say('en', what))
}

let removal: string

beforeAll(async () => {
  house = await startTestEngine({ folder, clock: () => new Date(now) })
  await change('provider.save', { provider: norway, version: null })
  await change('person.save', { person: grace, version: null })
  await change('person.save', { person: lars, version: null })
  await change('request.save', { request: togo, version: null })
  await change('position.save', { position: adviser, version: null })
  house.engine.rename('Anna')
  now = '2027-02-02T09:00:00.000Z'
  const place = { position: adviser.id, person: grace.id }
  await change('candidacy.set', { ...place, status: 'shortlisted', reason: null })
  const married = { ...grace, familyName: 'Okello-Berg', passportNumber: 'Y2', notes: 'new' }
  await change('person.save', { person: married, version: 1, restricted: ['passportNumber'] })
  removal = await change('person.remove', { id: lars.id, version: 1, reason: 'retired' })
})

afterAll(async () => {
  await house.engine.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('everything that happened', { timeout: 30_000 }, () => {
  it('is listed by page, the newest first, with who and how it stands', async () => {
    const page = await house.call('change.page', { offset: 0, limit: 2 })
    expect(page.found).toBe(8)
    expect(page.rows).toMatchObject([
      { by: 'Anna', state: 'stands', kinds: ['person'], records: 1, missing: true },
      { by: 'Anna', state: 'stands', kinds: ['person'], records: 1, missing: false },
    ])
    const last = await house.call('change.page', { offset: 7, limit: 2 })
    expect(last.rows.map(({ what }) => say('en', what))).toEqual(['Provider Norway added'])
    expect(await house.call('change.authors', {})).toEqual(['Anna', 'Tester'])
  })

  it('is found by words: by a name of then, and by the name of today', async () => {
    expect(await find({ words: 'dahl' })).toEqual([
      'Dahl, Lars taken off the roster',
      'Dahl, Lars added to the roster',
    ])
    // The name of today finds what was done under the one before.
    expect(await find({ words: 'okello berg' })).toEqual([
      'Okello-Berg, Grace changed',
      'Okello, Grace, Legal adviser: Shortlisted',
      'Okello, Grace added to the roster',
    ])
    expect(await find({ words: 'TOGO' })).toEqual(['Request “Togo 2027” added'])
    expect(await find({ words: 'nobody of that name' })).toEqual([])
  })

  it('is narrowed by person, request, kind, author and days', async () => {
    expect(await find({ person: grace.id })).toHaveLength(3)
    expect(await find({ request: togo.id })).toEqual([
      'Okello, Grace, Legal adviser: Shortlisted',
      'Position “Legal adviser” added',
      'Request “Togo 2027” added',
    ])
    expect(await find({ kind: 'provider' })).toEqual(['Provider Norway added'])
    expect(await find({ by: 'Anna', kind: 'person' })).toHaveLength(2)
    expect(await find({ from: '2027-02-02' })).toHaveLength(3)
    expect(await find({ to: '2027-02-01' })).toHaveLength(5)
    expect(await find({ from: '2027-02-03', to: '2027-02-04' })).toEqual([])
  })

  it('is read record by record and field by field, restricted values left out', async () => {
    const [edit] = (await house.call('change.page', { offset: 1, limit: 1 })).rows
    const entries = await house.call('change.entries', { id: edit?.id ?? '', offset: 0, limit: 9 })
    expect(entries.rows).toMatchObject([{ name: 'Okello-Berg, Grace', stands: true }])
    expect(entries.rows[0]?.lines.map((line) => say('en', line))).toEqual([
      'Family name: Okello → Okello-Berg',
      'Passport number: changed (restricted)',
      'Notes: new',
    ])
    expect(JSON.stringify(entries)).not.toMatch(/X12345|Y2/)
    const of = { entity: 'person', id: grace.id, offset: 0, limit: 9 } as const
    const record = await house.call('change.ofRecord', of)
    expect(record.rows).toMatchObject([
      { action: 'changed', change: { by: 'Anna', id: edit?.id } },
      { action: 'created', change: { by: 'Tester' } },
    ])
    expect(JSON.stringify(record)).not.toMatch(/X12345|Y2/)
  })

  it('shows what was removed until it is brought back, and calls it by its name', async () => {
    expect(await find({ missing: true })).toEqual(['Dahl, Lars taken off the roster'])
    const of = { id: removal, offset: 0, limit: 9 }
    expect((await house.call('change.entries', of)).rows).toMatchObject([
      { action: 'removed', name: 'Dahl, Lars', stands: false },
    ])
    await house.call('change.undo', { id: removal, task: uuid() })
    expect(await find({ missing: true })).toEqual([])
    expect((await house.call('change.entries', of)).change).toMatchObject({ state: 'undone' })
    const [undoing] = (await house.call('change.page', { offset: 0, limit: 1 })).rows
    expect(undoing).toMatchObject({ undoes: removal, state: 'stands' })
  })

  it('is not what is typed and not saved: that is kept apart, and erased with whom it is about', async () => {
    const { found } = await house.call('change.page', { offset: 0, limit: 1 })
    const typed = JSON.stringify({ mine: { notes: 'half a sentence' } })
    const of = { form: `person ${lars.id}`, subject: lars.id, typed }
    await house.call('draft.keep', of)
    await house.call('draft.keep', { ...of, form: 'position', subject: adviser.id })
    expect(await house.call('draft.get', { form: of.form })).toEqual({ draft: { typed, at: now } })
    await house.call('draft.drop', { form: 'position' })
    expect(await house.call('draft.get', { form: 'position' })).toEqual({ draft: null })
    expect((await house.call('change.page', { offset: 0, limit: 1 })).found).toBe(found)
  })

  it('says of somebody erased that there was a change, and nothing more', async () => {
    await house.call('person.erase', {
      ...{ id: lars.id, version: null, reason: 'asked', copies: 'keep', fileNames: 'keep' },
      task: uuid(),
    })
    expect(await house.call('draft.get', { form: `person ${lars.id}` })).toEqual({ draft: null })
    expect(await find({ words: 'dahl' })).toEqual([])
    const [erasure] = (await house.call('change.page', { offset: 0, limit: 1 })).rows
    expect(erasure).toMatchObject({ state: 'erased' })
    const ofLars = await house.call('change.page', { person: lars.id, offset: 0, limit: 9 })
    expect(new Set(ofLars.rows.map(({ state }) => state))).toEqual(new Set(['erased']))
    const entries = await house.call('change.entries', { id: removal, offset: 0, limit: 9 })
    expect(entries.rows).toMatchObject([{ name: '', lines: [], erasedAt: now }])
    expect(JSON.stringify([ofLars, entries])).not.toContain('Dahl')
  })
})
