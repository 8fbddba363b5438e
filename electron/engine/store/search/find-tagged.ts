import type { ParsedQuery } from '#shared/search/parse-query.ts'
import { wordsOf } from '#shared/search/words.ts'
import type { Database } from '../sqlite.ts'
import { selectValues } from '../statement.ts'

const everyTag = selectValues<string>('SELECT DISTINCT tag FROM person_tag')

const havingOne = selectValues<number, [tags: string]>(
  `SELECT DISTINCT person.number FROM person_tag JOIN person ON person.id = person_tag.person
   WHERE person_tag.tag IN (SELECT value FROM json_each(?))`,
)

/** Shorter than this a word begins too many. */
const SHORTEST = 2

/** Every tag with its words, for {@link findTagged}: the same until the data change. */
export function readTagWords(sqlite: Database): ReadonlyMap<string, readonly string[]> {
  return new Map(everyTag.all(sqlite).map((tag) => [tag, wordsOf(tag)]))
}

/**
 * People who have a tag in which every word of the query begins a word. A tag is no part of the full text:
 * giving one to thousands would write all their words anew.
 */
export function findTagged(
  sqlite: Database,
  { words, levels }: ParsedQuery,
  tags: ReadonlyMap<string, readonly string[]>,
): number[] {
  if (levels.length > 0 || words.some(({ word }) => word.length < SHORTEST)) return []
  const meant = [...tags].flatMap(([tag, parts]) =>
    words.every(({ word }) => parts.some((part) => part.startsWith(word))) ? [tag] : [],
  )
  return meant.length === 0 ? [] : [...havingOne.all(sqlite, JSON.stringify(meant))]
}
