import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { startTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { aTarget } from '#tests/fixtures/files.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

const secrets = { passportNumber: 'EX123', emergencyContact: 'Ola, +1' }
const person = aPerson({ ...secrets, notes: 'before' })
const other = aPerson({ familyName: 'Other', passportNumber: 'EX999' })

let house: TestEngine
const folder = mkdtempSync(join(storeRoom, 'scrutin-restricted-'))
beforeAll(async () => {
  house = await startTestEngine({ folder })
  await house.call('person.save', { person, version: null })
  await house.call('person.save', { person: other, version: null })
})
afterAll(async () => {
  await house.engine.close()
  rmSync(folder, { recursive: true })
})

const whole = () => house.call('person.get', { id: person.id })
const seen = (id: string) => house.call('person.disclosures', { id })

describe('passport and emergency data', () => {
  it('are named and not shown, in the record and in its history', async () => {
    expect(await whole()).toMatchObject({
      ...{ passportNumber: null, emergencyContact: null, notes: 'before' },
      restricted: ['passportNumber', 'emergencyContact'],
    })
    const entries = await house.call('history.list', { entity: 'person', id: person.id, limit: 9 })
    expect(JSON.stringify(entries)).not.toContain('EX123')
    expect(JSON.stringify(entries)).toContain('before')
  })

  it('are not lost by who was not shown them, and changed by who was', async () => {
    const changed = {
      ...person,
      ...{ passportNumber: null, emergencyContact: null, notes: 'after' },
    }
    await house.call('person.save', { person: changed, version: 1 })
    expect(await whole()).toMatchObject({
      ...{ notes: 'after', restricted: ['passportNumber', 'emergencyContact'] },
    })
    const written = { ...changed, passportNumber: 'EX124' }
    const named = { version: 2, restricted: ['passportNumber' as const] }
    await house.call('person.save', { person: written, ...named })
    const [entry] = await house.call('history.list', { entity: 'person', id: person.id, limit: 1 })
    expect(entry?.fields).toEqual(['passportNumber'])
  })

  it('are shown for a reason, which is kept for good', async () => {
    expect(await house.fails('person.askRestricted', { id: person.id, reason: ' ' })).toMatchObject(
      { code: 'invalid' },
    )
    const reply = await house.engine.call('person.askRestricted', {
      ...{ id: person.id, reason: 'Visa for Kenya' },
    })
    if (!reply.ok || !reply.change) throw new Error(JSON.stringify(reply))
    expect(reply.result).toMatchObject({ passportNumber: 'EX124', emergencyContact: 'Ola, +1' })
    expect(await seen(person.id)).toMatchObject([
      { how: 'restricted', by: 'Tester', reason: 'Visa for Kenya', file: null },
    ])
    expect(await house.fails('change.undo', { id: reply.change.id, task: uuid() })).toMatchObject({
      message: { key: 'failures.undoFinal' },
    })
  })

  it('leave in files that each person carried remembers, and nobody else', async () => {
    const file = aTarget('visas.xlsx')
    house.engine.grant(file)
    await house.call('export.roster', {
      ...{ query: {}, sort: { by: 'name' }, columns: ['name'], format: 'xlsx', language: 'en' },
      ...{ people: [other.id], fields: 'restricted', purpose: 'Visas', to: file.token },
      task: uuid(),
    })
    expect(await seen(other.id)).toMatchObject([
      { how: 'list', file: 'visas.xlsx', reason: 'Visas' },
    ])
    expect(await seen(person.id)).toHaveLength(1)
  })

  it('leave with the whole roster, which everybody on it remembers', async () => {
    const file = aTarget('roster.zip')
    house.engine.grant(file)
    await house.call('export.package', { to: file.token, task: uuid() })
    expect((await seen(other.id))[0]).toMatchObject({ how: 'package', file: 'roster.zip' })
    expect((await seen(person.id)).map(({ how }) => how)).toContain('package')
  })

  it('are forgotten with the person who is erased, and who saw them too', async () => {
    await house.call('person.erase', {
      ...{ id: other.id, version: null, reason: 'asked', task: uuid() },
      ...{ copies: 'keep', fileNames: 'keep' },
    })
    expect(await seen(other.id)).toEqual([])
  })
})
