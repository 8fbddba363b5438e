import SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import { describe, expect, it } from 'vitest'
import { testNow } from '#tests/builders/test-store.ts'
import { aPerson, aProvider } from '#tests/builders/people.ts'
import { aWriting } from '#tests/builders/writing.ts'
import { migrations } from '../migrations/index.ts'
import {
  eraseHistoryOf,
  firstBreakInHistory,
  lastChange,
  listHistory,
  recordCreated,
  recordHistory,
} from './history.ts'

function newHistory() {
  const sqlite = new SqliteDatabase(':memory:')
  for (const step of migrations) step(sqlite)
  const call = aWriting(sqlite)
  const provider = aProvider()
  recordHistory(call, 'provider', provider.id, null, provider)
  recordHistory({ ...call, user: 'Other' }, 'provider', provider.id, provider, {
    ...provider,
    name: 'New name',
    notes: 'a note',
  })
  recordHistory(call, 'provider', provider.id, { ...provider, name: 'New name' }, null)
  const entries = listHistory({ sqlite }, 'provider', provider.id, 10)
  return { sqlite, call, provider, entries }
}

describe('history', () => {
  it('keeps what stood before and after, the newest first', () => {
    const { provider, entries } = newHistory()
    expect(entries).toMatchObject([
      { seq: 3, action: 'removed', before: { name: 'New name' }, after: null },
      {
        seq: 2,
        action: 'changed',
        by: 'Other',
        fields: ['name', 'notes'],
        before: { name: provider.name },
        after: { name: 'New name', notes: 'a note' },
      },
      { seq: 1, action: 'created', fields: [], before: null },
    ])
    // Not stated is what a field is when nothing is written.
    expect(entries[2]?.after).toEqual({
      id: provider.id,
      name: provider.name,
      kind: 'state',
      country: 'BE',
    })
  })

  it('writes nothing where nothing changed but the stamps', () => {
    const { call, provider } = newHistory()
    const later = { ...provider, version: 2, updated: testNow }
    expect(recordHistory(call, 'provider', provider.id, provider, later)).toBe(false)
  })

  it('of many things created at once is what it is of one after the other', () => {
    const people = Array.from({ length: 60 }, (_, at) =>
      aPerson({ familyName: `Name ${String(at)}`, notes: at % 2 === 0 ? 'a "note"' : null }),
    )
    const [together, oneByOne] = [newHistory(), newHistory()]
    recordCreated(
      together.call,
      'person',
      people.map((person) => ({ id: person.id, state: person })),
    )
    for (const person of people) recordHistory(oneByOne.call, 'person', person.id, null, person)
    // Salts are random, and digests and hashes are made of them: that they fit is verified.
    const rows = ({ sqlite }: typeof together): unknown[] =>
      sqlite
        .prepare(
          `SELECT seq, change_set, at, by_user, entity, entity_id, subject, action, fields, before,
             after, length(salt), erased_at FROM history WHERE entity = 'person'`,
        )
        .all()
    expect(rows(together)).toHaveLength(people.length)
    expect(rows(together)).toEqual(rows(oneByOne))
    const salts = together.sqlite.prepare('SELECT DISTINCT salt FROM history').all()
    expect(salts).toHaveLength(3 + people.length)
    expect(firstBreakInHistory(together.sqlite)).toBeNull()
  })

  it('knows who changed a thing last', () => {
    const { call, provider } = newHistory()
    expect(lastChange(call, 'provider', provider.id)).toEqual({
      ...{ by: 'Tester', at: testNow },
      changeSet: expect.any(String) as string,
    })
    expect(lastChange(call, 'person', provider.id)).toBeNull()
  })

  it('is never changed nor removed', () => {
    const { sqlite } = newHistory()
    expect(() => sqlite.exec("UPDATE history SET by_user = 'Nobody'")).toThrow('never changed')
    expect(() => sqlite.exec('DELETE FROM history')).toThrow('never removed')
  })

  it('lets go of what it says of one person, and still verifies', () => {
    const { sqlite, call } = newHistory()
    const [erased, kept] = [aPerson({ familyName: 'Erased' }), aPerson({ familyName: 'Kept' })]
    recordHistory(call, 'person', erased.id, null, erased)
    recordHistory(call, 'candidacy', 'of-erased', null, { person: erased.id, reason: 'a secret' })
    recordHistory(call, 'person', kept.id, null, kept)
    eraseHistoryOf(call, erased.id)
    expect(listHistory({ sqlite }, 'person', erased.id, 10)).toMatchObject([
      {
        action: 'created',
        by: 'Tester',
        at: testNow,
        before: null,
        after: null,
        erasedAt: testNow,
      },
    ])
    expect(listHistory({ sqlite }, 'candidacy', 'of-erased', 10)).toMatchObject([{ after: null }])
    expect(listHistory({ sqlite }, 'person', kept.id, 10)).toMatchObject([
      { after: { familyName: 'Kept' }, erasedAt: null },
    ])
    expect(firstBreakInHistory(sqlite)).toBeNull()
  })

  it('is emptied by an erasure only as a whole', () => {
    const { sqlite } = newHistory()
    expect(() => sqlite.exec("UPDATE history SET erased_at = '2027' WHERE seq = 2")).toThrow()
    expect(() =>
      sqlite.exec(
        "UPDATE history SET erased_at = '2027', before = NULL, after = NULL, salt = NULL, by_user = 'X' WHERE seq = 2",
      ),
    ).toThrow('never changed')
  })

  const tampering: Record<string, string> = {
    'a changed author': "UPDATE history SET by_user = 'Nobody' WHERE seq = 2",
    'a changed state': `UPDATE history SET after = '{"name":"Forged"}' WHERE seq = 2`,
    'a changed digest': `UPDATE history SET digest = '${'0'.repeat(64)}' WHERE seq = 2`,
    'another person to speak of': "UPDATE history SET subject = 'somebody' WHERE seq = 2",
    'a missing row': 'DELETE FROM history WHERE seq = 2',
    'a row in the place of another': 'UPDATE history SET seq = 20 WHERE seq = 2',
  }
  for (const [what, sql] of Object.entries(tampering))
    it(`betrays ${what}`, () => {
      const { sqlite } = newHistory()
      expect(firstBreakInHistory(sqlite)).toBeNull()
      sqlite.exec('DROP TRIGGER history_is_never_changed; DROP TRIGGER history_is_never_removed')
      sqlite.exec(sql)
      expect(firstBreakInHistory(sqlite)).toBeGreaterThanOrEqual(2)
    })
})
