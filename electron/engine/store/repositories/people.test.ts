import SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import { expect, it } from 'vitest'
import type { Person } from '#shared/domain/person.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aWriting } from '#tests/builders/writing.ts'
import { migrations } from '../migrations/index.ts'
import { findPerson, savePerson } from './people.ts'
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
