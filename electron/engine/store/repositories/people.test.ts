import SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import { expect, it } from 'vitest'
import { blankPerson, type Person } from '#shared/domain/person.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aWriting } from '#tests/builders/writing.ts'
import { migrations } from '../migrations/index.ts'
import { findPerson, removePerson, savePerson } from './people.ts'
import { toPersonRow } from './person-row.ts'

const columns = Object.keys(toPersonRow(aPerson())).filter((column) => column !== 'id')

/** A store that notes which columns of a person a statement writes. */
function openPeople() {
  const sqlite = new SqliteDatabase(':memory:')
  for (const step of migrations) step(sqlite)
  sqlite.exec('CREATE TEMP TABLE written (what TEXT NOT NULL)')
  for (const column of columns)
    sqlite.exec(`CREATE TEMP TRIGGER write_${column} AFTER UPDATE OF ${column} ON person
      BEGIN INSERT INTO written VALUES ('${column}'); END`)
  const call = { ...aWriting(sqlite), touch: () => undefined }
  const written = (): unknown[] => sqlite.prepare('SELECT what FROM written').pluck().all()
  return { call, written }
}

const mark = { reason: 'Asked to rest', by: 'Mira', on: '2027-01-20', until: null }

it.each<readonly [what: string, changes: Partial<Person>, expected: readonly string[]]>([
  ['nothing but a list', { tags: ['long list'] }, []],
  ['the day confirmed', { confirmedOn: '2027-01-31' }, ['confirmed_on']],
  ['the day of consent', { consentOn: '2027-01-31' }, ['consent_on']],
  ['the note', { notes: 'Speaks slowly' }, ['notes']],
  ['the day kept until', { retainUntil: '2030-12-31' }, ['retain_until']],
  ['a name', { formerName: 'Dahl' }, ['former_name']],
  ['an address taken away', { email: null }, ['email']],
  ['two fields', { email: 'nadia@example.org', phone: '+32 2 000' }, columns],
  ['what is several columns', { notProposed: mark }, columns],
])('a change of %s writes no other column', (_what, changes, expected) => {
  const { call, written } = openPeople()
  const person = aPerson({ email: 'old@example.org' })
  savePerson(call, person, null)
  const saved = savePerson(call, { ...person, ...changes }, 1)
  expect(written().toSorted()).toEqual(expected.toSorted())
  expect(saved).toMatchObject({ ...person, ...changes, version: 2, updated: call.now })
  expect(findPerson(call, person.id)).toEqual(saved)
})

const compared: Readonly<Partial<Person>> = {
  ...{ familyName: 'Dahl', givenName: 'Ingrid', nativeName: 'نادية', secondNativeName: 'Надя' },
  ...{ passportName: 'Nadia Dahl', formerName: 'Dahl', sex: 'other' },
  ...{ birthDate: '1961-12-30', birthDatePrecision: 'year', nationalities: ['NO', 'KE'] },
  ...{ email: 'nadia@example.org', phone: '+32 2 000', passportNumber: 'G0123456' },
}

it('compares anew with everybody whom it knows by something else, who is new and who goes', () => {
  const { call } = openPeople()
  const told: unknown[] = []
  const telling = { ...call, touch: (...touched: unknown[]) => void told.push(touched) }
  const blank = blankPerson(aPerson().id)
  let stored = savePerson(telling, { ...blank, familyName: 'Quarshie' }, null)
  expect(told).toEqual([[[blank.id], [blank.id]]])
  const changes = Object.keys(blank).filter((field) => field !== 'id') as (keyof Person)[]
  const changed = { ...aPerson({ notes: 'x', tags: ['y'] }), ...compared, id: blank.id }
  for (const field of changes) {
    told.length = 0
    const { created: _c, updated: _u, version, provenance: _p, ...person } = stored
    stored = savePerson(telling, { ...person, [field]: changed[field] }, version)
    if (stored.version > version)
      expect([field, told]).toEqual([field, [[[blank.id], field in compared ? [blank.id] : []]]])
  }
  expect(Object.keys(compared).filter((field) => Reflect.get(stored, field) === null)).toEqual([])
  told.length = 0
  removePerson(telling, stored, null)
  expect(told).toEqual([[[blank.id], [blank.id]]])
})
