import type { Database } from 'better-sqlite3-multiple-ciphers'
import { countryName } from '#shared/catalogue/countries.ts'
import { duplicateKeys } from '#shared/search/duplicate-keys.ts'
import { nameKey } from '#shared/search/name-key.ts'
import { soundsOf } from '#shared/search/sound.ts'
import { marked } from '#shared/search/trigrams.ts'
import { latinWordsOf, nameWordsOf, wordsOf } from '#shared/search/words.ts'
import { prepared } from '../prepared.ts'
import { markDuplicates, sharingKeys } from './duplicates.ts'
import { languageFact, levelFact, nationalityFact, providerFact, skillFact } from './facts.ts'

const BATCH = 500

interface PersonText {
  readonly number: number
  readonly family_name: string
  readonly given_name: string | null
  readonly native_name: string | null
  readonly organization: string | null
  readonly occupation: string | null
  readonly notes: string | null
  readonly birth_date: string | null
  readonly email: string | null
  readonly passport_number: string | null
  readonly confirmed_on: string | null
  readonly updated: string
  readonly nationalities: string | null
  readonly languages: string | null
  readonly skills: string | null
  readonly providers: string | null
}

// One row a person; the lists are JSON, because codes and ids may not be parted by a sign.
const READ = `SELECT number, family_name, given_name, native_name, organization, occupation, notes,
  birth_date, email, passport_number, confirmed_on, updated,
  (SELECT json_group_array(country) FROM person_nationality WHERE person = person.id) AS nationalities,
  (SELECT json_group_array(json_array(language, spoken)) FROM person_language
    WHERE person = person.id) AS languages,
  (SELECT json_group_array(skill) FROM person_skill WHERE person = person.id) AS skills,
  (SELECT json_group_array(provider) FROM offer WHERE person = person.id) AS providers
FROM person WHERE number IN (SELECT value FROM json_each(?))`

/**
 * Brings the index up to date with every person whose record, nationalities, languages, skills or
 * offers were written since the last time, inside the caller's transaction. Returns how many.
 *
 * The engine calls it before each commit; an import of thousands calls it between its chunks.
 */
export function refreshSearch(sqlite: Database): number {
  let refreshed = 0
  for (;;) {
    const numbers = prepared(sqlite, 'SELECT number FROM search_stale LIMIT ?')
      .pluck()
      .all(BATCH) as number[]
    if (numbers.length === 0) return refreshed
    refreshBatch(sqlite, numbers)
    refreshed += numbers.length
  }
}

function refreshBatch(sqlite: Database, numbers: readonly number[]): void {
  const batch = JSON.stringify(numbers)
  const listed = 'IN (SELECT value FROM json_each(?))'
  const known = prepared(sqlite, `SELECT number FROM search_person WHERE number ${listed}`)
    .pluck()
    .all(batch) as number[]
  // Who shared a key with them before may stand alone now, who shares one after no longer does.
  const before = sharingKeys(sqlite, batch)
  if (known.length > 0) {
    for (const [table, column] of tables) {
      prepared(sqlite, `DELETE FROM ${table} WHERE ${column} ${listed}`).run(JSON.stringify(known))
    }
  }
  for (const row of prepared(sqlite, READ).all(batch) as PersonText[]) index(sqlite, row)
  markDuplicates(sqlite, [...before, ...sharingKeys(sqlite, batch)])
  prepared(sqlite, `DELETE FROM search_stale WHERE number ${listed}`).run(batch)
}

const tables = [
  ['search_word', 'rowid'],
  ['search_trigram', 'rowid'],
  ['search_duplicate_key', 'number'],
  ['search_person', 'number'],
] as const

function index(sqlite: Database, row: PersonText): void {
  const { number, family_name, given_name, native_name } = row
  const nationalities = listOf<string>(row.nationalities)
  const names = [family_name, given_name, native_name]
  const latin = [...new Set(names.flatMap((name) => latinWordsOf(name ?? '')))]

  prepared(
    sqlite,
    `INSERT INTO search_person (number, name_key, nationality, confirmed_on, updated, born)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(
    number,
    nameKey(family_name, given_name),
    nationalities[0] === undefined ? null : countryName(nationalities[0]),
    row.confirmed_on,
    row.updated,
    row.birth_date,
  )
  prepared(
    sqlite,
    'INSERT INTO search_word (rowid, name, sound, organization, facts, notes) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(
    number,
    nameWordsOf(names).join(' '),
    [...new Set(latin.flatMap(soundsOf))].join(' '),
    wordsOf(`${row.organization ?? ''} ${row.occupation ?? ''}`).join(' '),
    factsOf(row, nationalities).join(' '),
    wordsOf(row.notes ?? '').join(' '),
  )
  prepared(sqlite, 'INSERT INTO search_trigram (rowid, name) VALUES (?, ?)').run(
    number,
    latin.map(marked).join(' '),
  )
  for (const { key } of duplicateKeys({
    familyName: family_name,
    givenName: given_name,
    nativeName: native_name,
    birthDate: row.birth_date,
    email: row.email,
    passportNumber: row.passport_number,
    nationalities,
  })) {
    prepared(sqlite, 'INSERT INTO search_duplicate_key VALUES (?, ?)').run(key, number)
  }
}

function factsOf(row: PersonText, nationalities: readonly string[]): string[] {
  const languages = listOf<readonly [string, number | null]>(row.languages)
  return [
    ...nationalities.map(nationalityFact),
    ...languages.flatMap(([language, spoken]) => [
      languageFact(language),
      ...Array.from({ length: spoken ?? 0 }, (_, below) => levelFact(language, below + 1)),
    ]),
    ...listOf<string>(row.skills).map(skillFact),
    ...new Set(listOf<string>(row.providers).map(providerFact)),
  ]
}

const listOf = <T>(json: string | null): T[] => JSON.parse(json ?? '[]') as T[]
