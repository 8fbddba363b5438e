import { recordFactPhrase } from '#shared/search/record-fact-phrase.ts'
import type { RecordFact } from '#shared/search/facets/record-facts.ts'
import { words } from '#renderer/text/text.ts'

/** A fact about a record in the present language. */
export function factWords(fact: RecordFact): string {
  return words(recordFactPhrase(fact))
}
