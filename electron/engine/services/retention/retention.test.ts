import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportKinds } from '#shared/reports/report.ts'
import { aPerson } from '#tests/builders/people.ts'
import { startTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { testNow } from '#tests/builders/test-store.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

let house: TestEngine
beforeAll(async () => {
  house = await startTestEngine({ folder: mkdtempSync(join(storeRoom, 'scrutin-test-')) })
  await house.call('app.openSample', { people: 60, seed: 3, task: uuid() })
})
afterAll(async () => {
  await house.engine.close()
  rmSync(house.folder, { recursive: true, force: true })
})

const decided = { reason: 'Kept too long', copies: 'replace' as const }

/** Every report over many years, as text. */
async function allReports(): Promise<string> {
  const reports = []
  for (const kind of reportKinds)
    reports.push(await house.call('report.get', { kind, from: '2020-01-01', to: '2029-12-31' }))
  return JSON.stringify(reports)
}

describe('records to decide on', () => {
  it('are listed with their reasons, renewed together, and it is undone together', async () => {
    const { call, engine } = house
    const people = [
      aPerson({ familyName: 'Aaa', retainUntil: '2027-01-01', consentOn: '2021-05-05' }),
      aPerson({ familyName: 'Bbb', passportExpiresOn: '2027-02-10' }),
    ]
    for (const person of people) await call('person.save', { person, version: null })
    const of = async () =>
      (await call('retention.list', {})).rows.filter(({ id }) => people.some((p) => p.id === id))
    const [first, second] = await of()
    expect(first?.reasons).toEqual([
      { reason: 'keptTooLong', on: '2027-01-01' },
      { reason: 'consentOut', on: '2026-05-05' },
    ])
    expect(second?.reasons).toEqual([{ reason: 'passport', on: null }])
    const reply = await engine.call('retention.renew', {
      people: people.map(({ id }) => id),
      ...{ consentOn: testNow.slice(0, 10), retainUntil: null },
    })
    expect((await of()).map(({ reasons }) => reasons)).toEqual([[{ reason: 'passport', on: null }]])
    await call('change.undo', { id: reply.ok ? (reply.change?.id ?? '') : '', task: uuid() })
    expect(await of()).toHaveLength(2)
  })

  it('made anonymous count the same in every report, and nothing says whose they were', async () => {
    const { call, fails } = house
    const served = (await call('deployment.list', { request: null, person: null })).filter(
      ({ status }) => status === 'completed',
    )
    const bound = (await call('deployment.list', { request: null, person: null })).find(
      ({ status }) => status === 'deployed' || status === 'planned',
    )
    const ids = [...new Set(served.map(({ person }) => person))].slice(0, 3)
    const stood = await Promise.all(ids.map((id) => call('person.get', { id })))
    const before = await allReports()
    const { done, left, copies } = await call('retention.anonymise', {
      ...{ people: [...ids, bound?.person ?? ''], ...decided, task: uuid() },
    })
    const promised = new Set(left.map(({ id }) => id))
    expect(promised.has(bound?.person ?? '')).toBe(true)
    expect({ done, copies }).toEqual({
      done: ids.filter((id) => !promised.has(id)).length,
      copies: 0,
    })
    expect(done).toBeGreaterThan(0)

    let after = await allReports()
    for (const was of stood.filter(({ id }) => !promised.has(id))) {
      const now = await call('person.get', { id: was.id })
      const name = [was.familyName, was.givenName].filter(Boolean).join(', ')
      after = after.replaceAll(JSON.stringify(now.familyName), JSON.stringify(name))
      expect(now).toMatchObject({
        ...{ givenName: null, nativeName: null, email: null, phone: null, passportNumber: null },
        ...{ notes: null, consentOn: null, clearances: [] },
        ...{ sex: was.sex, nationalities: was.nationalities, languages: was.languages },
        offers: was.offers.map(({ provider }) => ({ provider })),
      })
      expect(now.familyName).toMatch(/^N\. N\. [0-9A-F]{6}$/)
      const history = await call('history.list', { entity: 'person', id: was.id, limit: 50 })
      expect(JSON.stringify(history)).not.toContain(was.familyName)
      const found = await call('roster.page', {
        ...{ query: { text: `${was.familyName} ${was.givenName ?? ''}` }, sort: { by: 'name' } },
        ...{ offset: 0, limit: 50 },
      })
      expect(found.rows.map(({ id }) => id)).not.toContain(was.id)
      expect((await call('retention.list', {})).rows.map(({ id }) => id)).not.toContain(was.id)
    }
    expect(after).toBe(before)

    const erased = await call('retention.erase', {
      ...{ people: [stood[0]?.id ?? ''], ...decided, task: uuid() },
    })
    expect(erased.done + erased.left.length).toBe(1)
    const [last] = await call('history.list', { entity: 'person', id: ids[0] ?? '', limit: 1 })
    expect(await fails('change.undo', { id: last?.changeSet ?? '', task: uuid() })).toMatchObject({
      code: 'refused',
    })
  })
})
