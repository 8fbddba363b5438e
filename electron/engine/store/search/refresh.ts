import type { Database } from '../sqlite.ts'
import { countryName } from '#shared/catalogue/countries.ts'
import { contactKey, passportKey } from '#shared/search/contact-key.ts'
import { nameKey } from '#shared/search/name-key.ts'
import { soundsOf } from '#shared/search/sound.ts'
import { marked } from '#shared/search/trigrams.ts'
import { latinWordsOf, nameWordsOf, wordsOf } from '#shared/search/words.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import { insertTuples } from '../write-row.ts'
import { languageFact, levelFact, nationalityFact, providerFact, skillFact } from './facts.ts'

/** People read and written in one go: a few milliseconds. */
const STEP = 50

/**
 * People whose words are written one after the other. Any other statement of many rows in between would
 * have the full-text index lay down what it gathered, and small segments are merged again and again.
 */
const BATCH = 1000

/**
 * From so many people the segments of the full text are laid together once, when all is written: as they come,
 * each word would be written three times, and what is left of it made unreadable as often.
 */
const MANY = 4 * BATCH

/** Pages of an index laid together in one go: some milliseconds. */
const PAGES = 50

interface PersonText {
  readonly number: number
  readonly family_name: string
  readonly given_name: string | null
  readonly native_name: string | null
  readonly second_native_name: string | null
  readonly former_name: string | null
  readonly organization: string | null
  readonly occupation: string | null
  readonly notes: string | null
  readonly email: string | null
  readonly phone: string | null
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

/** Fields whose former values a person is still found by; of a passport number only that of the record. */
const SEARCHED = [
  'familyName',
  'givenName',
  'nativeName',
  'secondNativeName',
  'formerName',
  'email',
  'phone',
]
  .map((field) => `'${field}'`)
  .join(', ')

const LISTED = 'IN (SELECT value FROM json_each(?))'

const stalest = selectValues<number, [limit: number]>('SELECT number FROM search_stale LIMIT ?')

const staleCount = selectValues<number>('SELECT count(*) FROM search_stale')

const changed = selectValues<number>('SELECT total_changes()')

// The figures of `asItGoes` are those an index has from the beginning.
const layings = (['search_word', 'search_trigram'] as const).map((table) => {
  const order = (name: string, value: string) =>
    changeRows(`INSERT INTO ${table} (${table}, rank) VALUES ('${name}', ${value})`)
  return {
    waits: [order('automerge', '0'), order('crisismerge', '1000')],
    asItGoes: [order('automerge', '4'), order('crisismerge', '16')],
    goOn: order('merge', String(PAGES)),
  }
})

const indexed = selectValues<number, [numbers: string]>(
  `SELECT number FROM search_person WHERE number ${LISTED}`,
)

// One row a person; the lists are JSON, because codes and ids may not be parted by a sign.
const texts = selectRows<
  PersonText,
  [numbers: string]
>(`SELECT number, family_name, given_name, native_name, second_native_name, former_name,
  organization, occupation, notes, email, phone, passport_number, confirmed_on, updated,
  (SELECT json_group_array(country ORDER BY ordinal) FROM person_nationality WHERE person = person.id) AS nationalities,
  (SELECT json_group_array(json_array(language, spoken)) FROM person_language
    WHERE person = person.id) AS languages,
  (SELECT json_group_array(skill) FROM person_skill WHERE person = person.id) AS skills,
  (SELECT json_group_array(provider) FROM offer WHERE person = person.id) AS providers,
  (SELECT json_group_array(json_extract(other.value, '$.value'))
    FROM person_merge AS merge, json_each(merge.others) AS other
    WHERE merge.person = person.id AND json_extract(other.value, '$.field') IN (${SEARCHED})) AS others
FROM person WHERE number ${LISTED}`)

const removal = changeRows<[numbers: string]>(`DELETE FROM search_person WHERE number ${LISTED}`)

const freshened = changeRows<[numbers: string]>(`DELETE FROM search_stale WHERE number ${LISTED}`)

type PersonLine = readonly [
  number: number,
  nameKey: string,
  nationality: string | null,
  confirmedOn: string | null,
  updated: string,
  contact: string | null,
  passport: string | null,
]

const personInsert = insertTuples<PersonLine>('search_person', [
  'number',
  'name_key',
  'nationality',
  'confirmed_on',
  'updated',
  'contact',
  'passport',
])

/** The full text of a person; null of whom there is none any more. */
interface TextOf {
  readonly number: number
  readonly isKnown: boolean
  readonly words: Words | null
}

interface Words {
  readonly name: string
  readonly sound: string
  readonly organization: string
  readonly facts: string
  readonly notes: string
  /** The words of the name with their ends marked, for the index of trigrams. */
  readonly ends: string
}

// Row by row: a statement of several would have the index lay down what it gathered before.
const wordRemovals = ['search_word', 'search_trigram'].map((table) =>
  changeRows<[number: number]>(`DELETE FROM ${table} WHERE rowid = ?`),
)

const wordInsert = changeRows<
  [number: number, name: string, sound: string, organization: string, facts: string, notes: string]
>(`INSERT INTO search_word (rowid, name, sound, organization, facts, notes)
   VALUES (?, ?, ?, ?, ?, ?)`)

const trigramInsert = changeRows<[number: number, name: string]>(
  'INSERT INTO search_trigram (rowid, name) VALUES (?, ?)',
)

/**
 * Brings the index up to date with every person whose record, nationalities, languages, skills or
 * offers were written since the last time, inside the caller's transaction. Returns how many.
 *
 * The engine calls it before each commit; what writes thousands goes through {@link refreshSteps}
 * once they are written.
 */
export function refreshSearch(sqlite: Database): number {
  let refreshed = 0
  for (const done of refreshSteps(sqlite)) refreshed = done
  return refreshed
}

/**
 * The same in steps of a few milliseconds; yields how many people are done. From `many` people on, what
 * was written is laid together at the end.
 */
export function* refreshSteps(sqlite: Database, many = MANY): Generator<number, void> {
  const areMany = (staleCount.get(sqlite) ?? 0) >= many
  // A change that is given up takes these orders back with all it wrote.
  if (areMany) for (const { waits } of layings) for (const order of waits) order.run(sqlite)
  const refreshed = yield* refreshAll(sqlite)
  if (!areMany) return
  for (const { goOn, asItGoes } of layings) {
    for (;;) {
      const before = changed.get(sqlite) ?? 0
      goOn.run(sqlite)
      // Fewer than two rows are the order alone: nothing was left to lay together.
      if ((changed.get(sqlite) ?? 0) - before < 2) break
      yield refreshed
    }
    for (const order of asItGoes) order.run(sqlite)
  }
}

function* refreshAll(sqlite: Database): Generator<number, number> {
  let refreshed = 0
  for (;;) {
    const numbers = stalest.all(sqlite, BATCH)
    if (numbers.length === 0) return refreshed
    const text: TextOf[] = []
    for (const some of stepsOf(numbers)) {
      text.push(...refreshLines(sqlite, some))
      yield refreshed
    }
    for (const some of stepsOf(text)) {
      for (const each of some) refreshText(sqlite, each)
      refreshed += some.length
      yield refreshed
    }
    freshened.run(sqlite, JSON.stringify(numbers))
  }
}

function* stepsOf<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += STEP) yield all.slice(at, at + STEP)
}

/** Brings along all but the full text, and gives that. */
function refreshLines(sqlite: Database, numbers: readonly number[]): TextOf[] {
  const batch = JSON.stringify(numbers)
  const known = new Set(indexed.all(sqlite, batch))
  if (known.size > 0) removal.run(sqlite, JSON.stringify([...known]))
  const rows = texts.all(sqlite, batch).map(indexedRow)
  personInsert.run(
    sqlite,
    rows.map(({ line }) => line),
  )
  const words = new Map(rows.map(({ line: [number], words }) => [number, words]))
  return numbers.map((number) => ({
    number,
    isKnown: known.has(number),
    words: words.get(number) ?? null,
  }))
}

function refreshText(sqlite: Database, { number, isKnown, words }: TextOf): void {
  if (isKnown) for (const removal of wordRemovals) removal.run(sqlite, number)
  if (words === null) return
  const { name, sound, organization, facts, notes, ends } = words
  wordInsert.run(sqlite, number, name, sound, organization, facts, notes)
  trigramInsert.run(sqlite, number, ends)
}

function indexedRow(row: PersonText) {
  const { number, family_name, given_name, native_name, second_native_name, former_name } = row
  const nationalities = listOf<string>(row.nationalities)
  const names = [family_name, given_name, native_name, second_native_name, former_name]
  const latin = [...new Set(names.flatMap((name) => latinWordsOf(name ?? '')))]
  const line: PersonLine = [
    number,
    // Lists are paged in the store, so their orders are kept with the rows and cannot follow each
    // reader's language: names stand by their folded letters, nationalities by the English name.
    nameKey(family_name, given_name),
    nationalities[0] === undefined ? null : countryName(nationalities[0], 'en'),
    row.confirmed_on,
    row.updated,
    contactKey(row.email, row.phone),
    passportKey(row.passport_number),
  ]
  const words: Words = {
    name: nameWordsOf([...names, ...listOf<string>(row.others)]).join(' '),
    sound: [...new Set(latin.flatMap(soundsOf))].join(' '),
    organization: wordsOf(`${row.organization ?? ''} ${row.occupation ?? ''}`).join(' '),
    facts: factsOf(row, nationalities).join(' '),
    notes: wordsOf(row.notes ?? '').join(' '),
    ends: latin.map(marked).join(' '),
  }
  return { line, words }
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
