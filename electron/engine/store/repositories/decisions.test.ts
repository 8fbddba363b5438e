import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { phrase } from '#shared/text/index.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testKey, testNow } from '#tests/builders/test-store.ts'
import type { Writing } from '../access.ts'
import { connect } from '../connect.ts'
import { recordChangeSet } from './change-sets.ts'
import { eraseDecisionsOf } from './decisions.ts'
import { recordHistory } from './history.ts'

/** Somebody nominated with a criterion set aside, and not selected in the end. */
async function decided() {
  const { call, engine, folder } = await openTestEngine()
  const provider = aProvider({ name: 'Kingdom of Spain' })
  await call('provider.save', { provider, version: null })
  const person = aPerson({
    ...{ familyName: 'Xylander', givenName: 'Quirina', offers: [anOffer(provider.id)] },
    clearances: [{ name: 'Peculiar course', obtainedOn: '2020-01-01', expiresOn: '2021-02-03' }],
  })
  await call('person.save', { person, version: null })
  const request = aRequest()
  await call('request.save', { request, version: null })
  const must = aMust('clearance', { name: 'Peculiar course' })
  const position = aPosition(request.id, { requirements: [must] })
  await call('position.save', { position, version: null })
  const one = { position: position.id, person: person.id }
  await call('candidacy.override', { ...one, criterion: must.id, reason: 'Xylander said so' })
  await call('candidacy.set', { ...one, status: 'nominated', reason: null })
  const reply = await engine.call('candidacy.set', {
    ...{ ...one, status: 'notSelected', reason: 'Xylander was late' },
  })
  const [last] = await call('decision.list', { position: position.id })
  const { decision } = await call('decision.get', { id: last?.id ?? '' })
  await engine.close()
  return { folder, person, position, must, decision, change: reply.ok ? reply.change : undefined }
}

/** Changes the store as a call would, and closes it again. */
function written(folder: string, work: (call: Writing) => void): void {
  const sqlite = connect({ path: join(folder, 'roster.db'), keyHex: testKey })
  sqlite.transaction(() => work({ sqlite, now: testNow, user: 'Tester', changeSet: uuid() }))()
  sqlite.close()
}

describe('the decisions of a person who is erased', () => {
  it('keep what was asked, the verdicts and the points, and nothing of the person', async () => {
    const { folder, person, must, decision: before } = await decided()
    written(folder, (call) => eraseDecisionsOf(call, person.id))
    const { call } = await openTestEngine({ folder })
    const heads = await call('decision.list', { person: person.id })
    expect(heads.map(({ kind, personName }) => [kind, personName])).toEqual([
      ['notSelected', null],
      ['nominated', null],
      ['setAside', null],
    ])
    const { decision, again } = await call('decision.get', { id: before.id })
    expect(again).toBeNull()
    expect(decision).toMatchObject({ facts: null, reason: null, by: 'Tester' })
    const kept = ({ outcome }: typeof decision) =>
      outcome.results.map(({ key, asked, verdict, points, maxPoints, strength }) => ({
        ...{ key, asked, verdict, points, maxPoints, strength },
      }))
    expect(kept(decision)).toEqual(kept(before))
    expect(decision.outcome.results.find(({ key }) => key === must.id)?.verdict).toBe('overridden')

    const sqlite = connect({ path: join(folder, 'roster.db'), keyHex: testKey, readonly: true })
    const rows = sqlite.prepare('SELECT * FROM decision').all()
    sqlite.close()
    const all = JSON.stringify(rows)
    for (const word of ['Xylander', 'Quirina', 'Kingdom of Spain', '2021-02-03', 'evidence.'])
      expect(all, word).not.toContain(word)
  })
})

describe('a decision that was undone', () => {
  it('is told as taken back, and the one before it counts', async () => {
    const { folder, person, position, change } = await decided()
    written(folder, (call) => {
      recordHistory(call, 'position', position.id, position, { ...position, title: 'Changed' })
      recordChangeSet(call, {
        ...{ what: phrase('changes.other'), undoes: change?.id ?? '', final: false },
      })
    })
    const { call } = await openTestEngine({ folder })
    const heads = await call('decision.list', { person: person.id })
    expect(heads.map(({ kind, takenBack }) => [kind, takenBack])).toEqual([
      ['notSelected', true],
      ['nominated', false],
      ['setAside', false],
    ])
    const [why] = await call('candidacy.reasons', { position: position.id })
    expect(why?.decision?.kind).toBe('nominated')
    expect(why?.candidacy?.decision?.kind).toBe('nominated')
  })
})
