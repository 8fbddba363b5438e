import SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Person, StoredPerson } from '#shared/domain/person.ts'
import { anOffer, aPerson, aProvider } from '#tests/builders/people.ts'
import { aWriting } from '#tests/builders/writing.ts'
import { migrations } from '../migrations/index.ts'
import { findPerson, savePerson } from './people.ts'
import { insertProvider } from './providers.ts'

/** Tables of a person's lists. */
const tables = [
  ...['person_nationality', 'person_category', 'person_language', 'person_skill', 'clearance'],
  ...['person_qualification', 'experience', 'availability', 'offer', 'offer_category'],
]

function openPeople() {
  const sqlite = new SqliteDatabase(':memory:')
  sqlite.pragma('foreign_keys = ON')
  for (const step of migrations) step(sqlite)
  sqlite.exec('CREATE TEMP TABLE written (what TEXT NOT NULL)')
  for (const table of tables)
    for (const [event, row] of [
      ['INSERT', 'new'],
      ['UPDATE', 'new'],
      ['DELETE', 'old'],
    ] as const)
      sqlite.exec(
        `CREATE TEMP TRIGGER ${table}_${event} AFTER ${event} ON ${table}
         BEGIN INSERT INTO written VALUES ('${event} ${table} ' || ${row}.ordinal); END`,
      )
  const call = { ...aWriting(sqlite), touch: () => undefined }
  const provider = aProvider()
  insertProvider(call, provider)
  const find = (id: string): StoredPerson => {
    const found = findPerson(call, id)
    if (!found) throw new Error('gone')
    return found
  }
  const save = (person: Person): StoredPerson => {
    sqlite.exec('DELETE FROM written')
    const known = findPerson(call, person.id)
    return savePerson(call, person, known?.version ?? null)
  }
  const written = (): unknown[] => sqlite.prepare('SELECT what FROM written').pluck().all()
  return { sqlite, provider, find, save, written }
}

const clearance = (name: string) => ({ id: uuid(), name, obtainedOn: null, expiresOn: null })

describe('a list of a person', () => {
  it('stands as it was saved, whatever stood before, and what stays is not written', () => {
    const { save, written } = openPeople()
    const pool = Array.from({ length: 6 }, (_, at) => clearance(`training ${String(at)}`))
    const person = aPerson()
    save(person)
    const some = fc
      .shuffledSubarray(pool)
      .chain((rows) =>
        fc.tuple(
          ...rows.map((row) =>
            fc.boolean().map((other) => ({ ...row, name: other ? 'renamed' : row.name })),
          ),
        ),
      )
    let before: readonly Person['clearances'][number][] = []
    fc.assert(
      fc.property(some, (clearances) => {
        expect(save({ ...person, clearances }).clearances).toEqual(clearances)
        const stays = clearances.filter(
          (row, at) => JSON.stringify(row) === JSON.stringify(before[at]),
        )
        const places = stays.map((row) => clearances.indexOf(row))
        for (const place of places)
          expect(written()).not.toContainEqual(
            expect.stringMatching(new RegExp(`^(INSERT|UPDATE) clearance ${String(place)}$`)),
          )
        const removed = before.filter(({ id }) => clearances.every((row) => row.id !== id))
        expect(written().filter((what) => String(what).startsWith('DELETE'))).toHaveLength(
          removed.length,
        )
        before = clearances
      }),
      { seed: 20_270_201, numRuns: 200 },
    )
  })

  it('keeps its rows where one is changed, added or taken away', () => {
    const { save, written, provider } = openPeople()
    const [first, second, third] = [clearance('a'), clearance('b'), clearance('c')]
    const person = aPerson({
      nationalities: ['BE', 'MA'],
      categories: ['expert', 'longTermObserver'],
      clearances: [first, second],
      offers: [
        anOffer(provider.id),
        anOffer(provider.id, { categories: ['expert', 'shortTermObserver'] }),
      ],
    })
    save(person)
    save({ ...person, clearances: [first, { ...second, expiresOn: '2030-01-01' }, third] })
    expect(written()).toEqual(['UPDATE clearance 1', 'INSERT clearance 2'])
    save({ ...person, clearances: [first, second] })
    expect(written()).toEqual(['DELETE clearance 2', 'UPDATE clearance 1'])
    save({ ...person, nationalities: ['BE', 'MA', 'FR'] })
    expect(written()).toEqual(['INSERT person_nationality 2'])
    save({ ...person, nationalities: ['BE'], categories: ['expert'] })
    expect(written()).toEqual([
      'DELETE person_nationality 1',
      'DELETE person_nationality 2',
      'DELETE person_category 1',
    ])
    const [kept, other] = person.offers
    if (!kept || !other) throw new Error('no offers')
    save({
      ...person,
      nationalities: ['BE'],
      categories: ['expert'],
      offers: [kept, { ...other, categories: ['expert'] }],
    })
    expect(written()).toEqual(['DELETE offer_category 1'])
  })

  it('can be turned round', () => {
    const { save, find } = openPeople()
    const person = aPerson({
      nationalities: ['BE', 'MA', 'FR'],
      clearances: ['a', 'b', 'c'].map(clearance),
    })
    save(person)
    const turned = {
      ...person,
      nationalities: person.nationalities.toReversed(),
      clearances: person.clearances.toReversed(),
    }
    save(turned)
    expect(find(person.id)).toMatchObject(turned)
  })

  it('stands the same way however it came to be', () => {
    const { sqlite, save } = openPeople()
    const rows = (): unknown => sqlite.prepare('SELECT * FROM clearance ORDER BY id').all()
    const person = aPerson({ clearances: ['a', 'b', 'c'].map(clearance) })
    save(person)
    const before = rows()
    save({ ...person, clearances: person.clearances.slice(1) })
    save(person)
    expect(rows()).toEqual(before)
  })

  it('is read again by the search index when a row of it changes', () => {
    const { sqlite, save } = openPeople()
    const person = aPerson()
    save(person)
    sqlite.exec('DELETE FROM search_stale')
    const [language] = person.languages
    if (!language) throw new Error('no language')
    for (const table of ['person_language', 'person_nationality'])
      expect(
        sqlite
          .prepare(`SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?`)
          .pluck()
          .get(table),
        table,
      ).toBe(3)
    sqlite.prepare('UPDATE person_language SET spoken = 2 WHERE id = ?').run(language.id)
    expect(sqlite.prepare('SELECT count(*) FROM search_stale_fact').pluck().get()).toBe(1)
  })
})
