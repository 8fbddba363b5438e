import type { Database } from '../sqlite.ts'
import type { DatePrecision } from '#shared/calendar/precision.ts'
import { countryName } from '#shared/catalogue/countries.ts'
import { bornOf, duplicateKeys } from '#shared/search/duplicate-keys.ts'
import { nameKey } from '#shared/search/name-key.ts'
import { soundsOf } from '#shared/search/sound.ts'
import { marked } from '#shared/search/trigrams.ts'
import { latinWordsOf, nameWordsOf, wordsOf } from '#shared/search/words.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import { markDuplicates, sharingKeys } from './duplicates.ts'
import { languageFact, levelFact, nationalityFact, providerFact, skillFact } from './facts.ts'

const BATCH = 500

interface PersonText {
  readonly number: number
  readonly family_name: string
  readonly given_name: string | null
  readonly native_name: string | null
  readonly second_native_name: string | null
  readonly organization: string | null
  readonly occupation: string | null
  readonly notes: string | null
  readonly birth_date: string | null
  readonly birth_date_precision: DatePrecision
  readonly email: string | null
  readonly passport_number: string | null
  readonly confirmed_on: string | null
  readonly updated: string
  readonly nationalities: string | null
  readonly languages: string | null
  readonly skills: string | null
  readonly providers: string | null
  /** Values of records that were merged into this one and that it does not show. */
  readonly others: string | null
}

/** Fields whose former values a person is still found by; a passport number is not searched. */
const SEARCHED = ['familyName', 'givenName', 'nativeName', 'secondNativeName', 'email', 'phone']
  .map((field) => `'${field}'`)
  .join(', ')

const LISTED = 'IN (SELECT value FROM json_each(?))'

const stalest = selectValues<number, [limit: number]>('SELECT number FROM search_stale LIMIT ?')

const indexed = selectValues<number, [numbers: string]>(
  `SELECT number FROM search_person WHERE number ${LISTED}`,
)

// One row a person; the lists are JSON, because codes and ids may not be parted by a sign.
const texts = selectRows<
  PersonText,
  [numbers: string]
>(`SELECT number, family_name, given_name, native_name, second_native_name,
  organization, occupation, notes,
  birth_date, birth_date_precision, email, passport_number, confirmed_on, updated,
  (SELECT json_group_array(country ORDER BY ordinal) FROM person_nationality WHERE person = person.id) AS nationalities,
  (SELECT json_group_array(json_array(language, spoken)) FROM person_language
    WHERE person = person.id) AS languages,
  (SELECT json_group_array(skill) FROM person_skill WHERE person = person.id) AS skills,
  (SELECT json_group_array(provider) FROM offer WHERE person = person.id) AS providers,
  (SELECT json_group_array(json_extract(other.value, '$.value'))
    FROM person_merge AS merge, json_each(merge.others) AS other
    WHERE merge.person = person.id AND json_extract(other.value, '$.field') IN (${SEARCHED})) AS others
FROM person WHERE number ${LISTED}`)

const removals = [
  ['search_word', 'rowid'],
  ['search_trigram', 'rowid'],
  ['search_duplicate_key', 'number'],
  ['search_person', 'number'],
].map(([table = '', column = '']) =>
  changeRows<[numbers: string]>(`DELETE FROM ${table} WHERE ${column} ${LISTED}`),
)

const freshened = changeRows<[numbers: string]>(`DELETE FROM search_stale WHERE number ${LISTED}`)

const personInsert = changeRows<
  [
    number: number,
    nameKey: string,
    nationality: string | null,
    confirmedOn: string | null,
    updated: string,
    born: string | null,
  ]
>(`INSERT INTO search_person (number, name_key, nationality, confirmed_on, updated, born)
   VALUES (?, ?, ?, ?, ?, ?)`)

const wordInsert = changeRows<
  [number: number, name: string, sound: string, organization: string, facts: string, notes: string]
>(`INSERT INTO search_word (rowid, name, sound, organization, facts, notes)
   VALUES (?, ?, ?, ?, ?, ?)`)

const trigramInsert = changeRows<[number: number, name: string]>(
  'INSERT INTO search_trigram (rowid, name) VALUES (?, ?)',
)

const keyInsert = changeRows<[key: string, number: number]>(
  'INSERT INTO search_duplicate_key (key, number) VALUES (?, ?)',
)

/**
 * Brings the index up to date with every person whose record, nationalities, languages, skills or
 * offers were written since the last time, inside the caller's transaction. Returns how many.
 *
 * The engine calls it before each commit; an import of thousands calls it between its chunks.
 */
export function refreshSearch(sqlite: Database): number {
  let refreshed = 0
  for (;;) {
    const numbers = stalest.all(sqlite, BATCH)
    if (numbers.length === 0) return refreshed
    refreshBatch(sqlite, numbers)
    refreshed += numbers.length
  }
}

/** The same for some of them, where others must be let in between. Returns how many; 0 when all are done. */
export function refreshSome(sqlite: Database, most: number): number {
  const numbers = stalest.all(sqlite, most)
  if (numbers.length > 0) refreshBatch(sqlite, numbers)
  return numbers.length
}

function refreshBatch(sqlite: Database, numbers: readonly number[]): void {
  const batch = JSON.stringify(numbers)
  const known = indexed.all(sqlite, batch)
  // Who shared a key with them before may stand alone now, who shares one after no longer does.
  const before = sharingKeys(sqlite, batch)
  if (known.length > 0) {
    for (const removal of removals) removal.run(sqlite, JSON.stringify(known))
  }
  for (const row of texts.all(sqlite, batch)) index(sqlite, row)
  markDuplicates(sqlite, [...before, ...sharingKeys(sqlite, batch)])
  freshened.run(sqlite, batch)
}

function index(sqlite: Database, row: PersonText): void {
  const { number, family_name, given_name, native_name, second_native_name } = row
  const nationalities = listOf<string>(row.nationalities)
  const birth = { birthDate: row.birth_date, birthDatePrecision: row.birth_date_precision }
  const names = [family_name, given_name, native_name, second_native_name]
  const latin = [...new Set(names.flatMap((name) => latinWordsOf(name ?? '')))]

  personInsert.run(
    sqlite,
    number,
    // Lists are paged in the store, so their orders are kept with the rows and cannot follow each
    // reader's language: names stand by their folded letters, nationalities by the English name.
    nameKey(family_name, given_name),
    nationalities[0] === undefined ? null : countryName(nationalities[0], 'en'),
    row.confirmed_on,
    row.updated,
    bornOf(birth),
  )
  wordInsert.run(
    sqlite,
    number,
    nameWordsOf([...names, ...listOf<string>(row.others)]).join(' '),
    [...new Set(latin.flatMap(soundsOf))].join(' '),
    wordsOf(`${row.organization ?? ''} ${row.occupation ?? ''}`).join(' '),
    factsOf(row, nationalities).join(' '),
    wordsOf(row.notes ?? '').join(' '),
  )
  trigramInsert.run(sqlite, number, latin.map(marked).join(' '))
  for (const { key } of duplicateKeys({
    familyName: family_name,
    givenName: given_name,
    nativeName: native_name,
    secondNativeName: second_native_name,
    ...birth,
    email: row.email,
    passportNumber: row.passport_number,
    nationalities,
  })) {
    keyInsert.run(sqlite, key, number)
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
