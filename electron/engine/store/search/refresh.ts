import type { Database } from '../sqlite.ts'
import { countryName } from '#shared/catalogue/countries.ts'
import { contactKey, passportKey } from '#shared/search/contact-key.ts'
import { nameKey } from '#shared/search/name-key.ts'
import { soundsOf } from '#shared/search/sound.ts'
import { marked } from '#shared/search/trigrams.ts'
import { latinWordsOf, nameWordsOf, wordsOf } from '#shared/search/words.ts'
import {
  type Change,
  changeRows,
  type Selection,
  selectRows,
  selectTuples,
  selectValues,
} from '../statement.ts'
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

const changed = selectValues<number>('SELECT total_changes()')

interface LineText {
  readonly number: number
  readonly family_name: string
  readonly given_name: string | null
  readonly native_name: string | null
  readonly second_native_name: string | null
  readonly former_name: string | null
  readonly organization: string | null
  readonly occupation: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly passport_number: string | null
  readonly nationality: string | null
  /** Values of records that were merged into this one and that it does not show. */
  readonly others: string | null
}

/** The lists are JSON, because codes and ids may not be parted by a sign. */
interface FactText {
  readonly number: number
  readonly nationalities: string | null
  readonly languages: string | null
  readonly skills: string | null
  readonly providers: string | null
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

const lines = selectRows<LineText, [numbers: string]>(
  `SELECT number, family_name, given_name, native_name, second_native_name, former_name,
  organization, occupation, email, phone, passport_number,
  (SELECT country FROM person_nationality WHERE person = person.id ORDER BY ordinal LIMIT 1) AS nationality,
  (SELECT json_group_array(json_extract(other.value, '$.value'))
    FROM person_merge AS merge, json_each(merge.others) AS other
    WHERE merge.person = person.id AND json_extract(other.value, '$.field') IN (${SEARCHED})) AS others
FROM person WHERE number ${LISTED}`,
)

const facts = selectRows<FactText, [numbers: string]>(
  `SELECT number,
  (SELECT json_group_array(country) FROM person_nationality WHERE person = person.id) AS nationalities,
  (SELECT json_group_array(json_array(language, spoken)) FROM person_language
    WHERE person = person.id) AS languages,
  (SELECT json_group_array(skill) FROM person_skill WHERE person = person.id) AS skills,
  (SELECT json_group_array(provider) FROM offer WHERE person = person.id) AS providers
FROM person WHERE number ${LISTED}`,
)

const notes = selectTuples<readonly [number: number, notes: string], [numbers: string]>(
  `SELECT number, notes FROM person WHERE notes IS NOT NULL AND number ${LISTED}`,
)

const removal = changeRows<[numbers: string]>(`DELETE FROM search_person WHERE number ${LISTED}`)

type PersonLine = readonly [
  number: number,
  nameKey: string,
  nationality: string | null,
  contact: string | null,
  passport: string | null,
]

const personInsert = insertTuples<PersonLine>('search_person', [
  'number',
  'name_key',
  'nationality',
  'contact',
  'passport',
])

/** What a person is found by in one part of the index; null where there is nothing, or nobody, any more. */
interface WordsOf<Words> {
  readonly number: number
  readonly isKnown: boolean
  readonly words: Words | null
}

/** A part of the index, in which people are written anew by themselves. */
interface Part<Words> {
  /** Who is to be written anew. */
  readonly stale: { readonly some: Numbers<[limit: number]>; readonly count: Numbers }
  readonly freshened: Change<[numbers: string]>
  /** Which of these stand in it. */
  readonly indexed: Numbers<[numbers: string]>
  /** Reads their words, and brings along what is no full text. */
  readonly read: (sqlite: Database, known: readonly number[], numbers: string) => Map<number, Words>
  /** Its full texts. */
  readonly texts: readonly FullText[]
  readonly insert: (sqlite: Database, number: number, words: Words) => void
}

type Numbers<Values extends unknown[] = []> = Selection<number, Values>

function staleIn(table: 'search_stale' | 'search_stale_fact' | 'search_stale_note') {
  return {
    stale: {
      some: selectValues<number, [limit: number]>(`SELECT number FROM ${table} LIMIT ?`),
      count: selectValues<number>(`SELECT count(*) FROM ${table}`),
    },
    freshened: changeRows<[numbers: string]>(`DELETE FROM ${table} WHERE number ${LISTED}`),
  }
}

interface FullText {
  // Row by row: a statement of several would have the index lay down what it gathered before.
  readonly remove: Change<[number: number]>
  /** Segments wait until they are laid together, or are as they come. */
  readonly waits: readonly Change<[]>[]
  readonly asItGoes: readonly Change<[]>[]
  readonly goOn: Change<[]>
}

function fullText(table: string): FullText {
  const order = (name: string, value: string): Change<[]> =>
    changeRows(`INSERT INTO ${table} (${table}, rank) VALUES ('${name}', ${value})`)
  return {
    remove: changeRows(`DELETE FROM ${table} WHERE rowid = ?`),
    waits: [order('automerge', '0'), order('crisismerge', '1000')],
    // The figures that an index has from the beginning.
    asItGoes: [order('automerge', '4'), order('crisismerge', '16')],
    goOn: order('merge', String(PAGES)),
  }
}

/** Who stands in a full-text index that keeps no text itself. */
const standingIn = (table: string): Numbers<[numbers: string]> =>
  selectValues(`SELECT id FROM ${table}_docsize WHERE id ${LISTED}`)

interface NameWords {
  readonly name: string
  readonly sound: string
  readonly organization: string
  /** The words of the name with their ends marked, for the index of trigrams. */
  readonly ends: string
}

const nameInsert = changeRows<[number: number, name: string, sound: string, organization: string]>(
  'INSERT INTO search_word (rowid, name, sound, organization) VALUES (?, ?, ?, ?)',
)
const trigramInsert = changeRows<[number: number, name: string]>(
  'INSERT INTO search_trigram (rowid, name) VALUES (?, ?)',
)
const factInsert = changeRows<[number: number, facts: string]>(
  'INSERT INTO search_fact (rowid, facts) VALUES (?, ?)',
)
const noteInsert = changeRows<[number: number, notes: string]>(
  'INSERT INTO search_note (rowid, notes) VALUES (?, ?)',
)

const names: Part<NameWords> = {
  ...staleIn('search_stale'),
  indexed: selectValues(`SELECT number FROM search_person WHERE number ${LISTED}`),
  read(sqlite, known, numbers) {
    if (known.length > 0) removal.run(sqlite, JSON.stringify(known))
    const rows = lines.all(sqlite, numbers).map(indexedRow)
    personInsert.run(
      sqlite,
      rows.map(({ line }) => line),
    )
    return new Map(rows.map(({ line: [number], words }) => [number, words]))
  },
  texts: ['search_word', 'search_trigram'].map(fullText),
  insert(sqlite, number, { name, sound, organization, ends }) {
    nameInsert.run(sqlite, number, name, sound, organization)
    trigramInsert.run(sqlite, number, ends)
  },
}

const things: Part<string> = {
  ...staleIn('search_stale_fact'),
  indexed: standingIn('search_fact'),
  read: (sqlite, _known, numbers) =>
    new Map(facts.all(sqlite, numbers).map((row) => [row.number, factsOf(row).join(' ')])),
  texts: [fullText('search_fact')],
  insert: (sqlite, number, words) => factInsert.run(sqlite, number, words),
}

const noted: Part<string> = {
  ...staleIn('search_stale_note'),
  indexed: standingIn('search_note'),
  read: (sqlite, _known, numbers) =>
    new Map(notes.all(sqlite, numbers).map(([number, text]) => [number, wordsOf(text).join(' ')])),
  texts: [fullText('search_note')],
  insert: (sqlite, number, words) => noteInsert.run(sqlite, number, words),
}

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
 * The same in steps of a few milliseconds; yields how many people are done, as many as there are in the end.
 * From `many` people on, what was written is laid together at the end.
 */
export function* refreshSteps(sqlite: Database, many = MANY): Generator<number, void> {
  const parts = [names, things, noted].map(({ stale }) => stale.count.get(sqlite) ?? 0)
  const all = parts.reduce((sum, each) => sum + each, 0)
  if (all === 0) return
  const people = everyStale.get(sqlite) ?? 0
  let refreshed = 0
  for (const written of everyPart(sqlite, many)) {
    refreshed += written
    yield Math.floor((refreshed * people) / all)
  }
}

function* everyPart(sqlite: Database, many: number): Generator<number, void> {
  yield* partSteps(sqlite, names, many)
  yield* partSteps(sqlite, things, many)
  yield* partSteps(sqlite, noted, many)
}

const everyStale = selectValues<number>(
  `SELECT count(*) FROM (SELECT number FROM search_stale UNION SELECT number FROM search_stale_fact
     UNION SELECT number FROM search_stale_note)`,
)

/** Writes a part of the index; yields how many were written since the last step. */
function* partSteps<Words>(
  sqlite: Database,
  part: Part<Words>,
  many: number,
): Generator<number, void> {
  const areMany = (part.stale.count.get(sqlite) ?? 0) >= many
  // A change that is given up takes these orders back with all it wrote.
  if (areMany) for (const { waits } of part.texts) for (const order of waits) order.run(sqlite)
  yield* writeStale(sqlite, part)
  if (!areMany) return
  for (const { goOn, asItGoes } of part.texts) {
    for (;;) {
      const before = changed.get(sqlite) ?? 0
      goOn.run(sqlite)
      // Fewer than two rows are the order alone: nothing was left to lay together.
      if ((changed.get(sqlite) ?? 0) - before < 2) break
      yield 0
    }
    for (const order of asItGoes) order.run(sqlite)
  }
}

function* writeStale<Words>(sqlite: Database, part: Part<Words>): Generator<number, void> {
  for (;;) {
    const numbers = part.stale.some.all(sqlite, BATCH)
    if (numbers.length === 0) return
    const text: WordsOf<Words>[] = []
    for (const some of stepsOf(numbers)) {
      text.push(...readWords(sqlite, part, some))
      yield 0
    }
    for (const some of stepsOf(text)) {
      for (const { number, isKnown, words } of some) {
        if (isKnown) for (const { remove } of part.texts) remove.run(sqlite, number)
        if (words !== null) part.insert(sqlite, number, words)
      }
      yield some.length
    }
    part.freshened.run(sqlite, JSON.stringify(numbers))
  }
}

function* stepsOf<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += STEP) yield all.slice(at, at + STEP)
}

function readWords<Words>(
  sqlite: Database,
  part: Part<Words>,
  numbers: readonly number[],
): WordsOf<Words>[] {
  const batch = JSON.stringify(numbers)
  const known = part.indexed.all(sqlite, batch)
  const words = part.read(sqlite, known, batch)
  const isKnown = new Set(known)
  return numbers.map((number) => ({
    number,
    isKnown: isKnown.has(number),
    words: words.get(number) ?? null,
  }))
}

function indexedRow(row: LineText) {
  const { number, family_name, given_name, native_name, second_native_name, former_name } = row
  const names = [family_name, given_name, native_name, second_native_name, former_name]
  const latin = [...new Set(names.flatMap((name) => latinWordsOf(name ?? '')))]
  const line: PersonLine = [
    number,
    // Lists are paged in the store, so their orders are kept with the rows and cannot follow each
    // reader's language: names stand by their folded letters, nationalities by the English name.
    nameKey(family_name, given_name),
    row.nationality === null ? null : countryName(row.nationality, 'en'),
    contactKey(row.email, row.phone),
    passportKey(row.passport_number),
  ]
  const words: NameWords = {
    name: nameWordsOf([...names, ...listOf<string>(row.others)]).join(' '),
    sound: [...new Set(latin.flatMap(soundsOf))].join(' '),
    organization: wordsOf(`${row.organization ?? ''} ${row.occupation ?? ''}`).join(' '),
    ends: latin.map(marked).join(' '),
  }
  return { line, words }
}

function factsOf(row: FactText): string[] {
  const languages = listOf<readonly [string, number | null]>(row.languages)
  return [
    ...listOf<string>(row.nationalities).map(nationalityFact),
    ...languages.flatMap(([language, spoken]) => [
      languageFact(language),
      ...Array.from({ length: spoken ?? 0 }, (_, below) => levelFact(language, below + 1)),
    ]),
    ...listOf<string>(row.skills).map(skillFact),
    ...new Set(listOf<string>(row.providers).map(providerFact)),
  ]
}

const listOf = <T>(json: string | null): T[] => JSON.parse(json ?? '[]') as T[]
