import { id } from '#shared/domain/common.ts'
import { contactParts, passportKey } from '#shared/search/contact-key.ts'
import type { Database } from '../sqlite.ts'
import { selectValues } from '../statement.ts'

// In one pass over the lines of the search, which takes a few milliseconds for everybody.
const reachedBy = selectValues<number, [needle: string]>(
  'SELECT number FROM search_person WHERE instr(contact, ?) > 0',
)
const reachedByEither = selectValues<number, [needle: string, other: string]>(
  'SELECT number FROM search_person WHERE instr(contact, ?) > 0 OR instr(contact, ?) > 0',
)

const holding = selectValues<number, [passport: string]>(
  'SELECT number FROM search_person WHERE passport = ?',
)

const withId = selectValues<number, [id: string]>('SELECT number FROM person WHERE id = ?')

/** Shorter than this a text is no number of a passport. */
const SHORTEST_PASSPORT = 5

/** Whom a text finds by what they are reached by. */
export interface FoundContacts {
  readonly people: readonly number[]
  /** True of a text with an "@", and where some have the number that stands in it: no name was meant. */
  readonly areMeant: boolean
}

/**
 * People whose e-mail address or telephone number a part of the text is of, and who have the rest of it as
 * words; and who holds the passport, or is the person, of which the text is the number as a whole. Plain
 * words are looked for in addresses where `tryWords`: few were found by them.
 *
 * `matchingRest` gives the people with all words of a text, null where it has none.
 */
export function findContacts(
  sqlite: Database,
  text: string,
  tryWords: boolean,
  matchingRest: (rest: string) => readonly number[] | null,
): FoundContacts {
  const found = new Set(exactly(sqlite, text))
  let areMeant = found.size > 0
  for (const { needles, rest, kind } of contactParts(text)) {
    areMeant ||= kind === 'address'
    if (kind === 'word' && !tryWords) continue
    const [needle = '', other = needle] = needles
    const reached =
      needle === other ? reachedBy.all(sqlite, needle) : reachedByEither.all(sqlite, needle, other)
    if (reached.length === 0) continue
    const others = matchingRest(rest)
    const withOthers = others === null ? null : new Set(others)
    for (const number of reached) {
      if (withOthers !== null && !withOthers.has(number)) continue
      found.add(number)
      areMeant ||= kind === 'number'
    }
  }
  return { people: [...found], areMeant }
}

function exactly(sqlite: Database, text: string): readonly number[] {
  const trimmed = text.trim()
  if (id.safeParse(trimmed).success) return withId.all(sqlite, trimmed)
  const passport = passportKey(trimmed)
  return passport === null || passport.length < SHORTEST_PASSPORT || !/\d/.test(passport)
    ? []
    : holding.all(sqlite, passport)
}
