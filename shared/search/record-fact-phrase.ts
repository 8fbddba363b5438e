import { type Phrase, phrase, type TextKey } from '../text/phrase.ts'
import type { RecordFact } from './facets/record-facts.ts'

const keys = {
  notConfirmedFor6Months: 'roster.factNotConfirmed',
  offerEndsIn30Days: 'roster.factOfferEnds',
  noValidOffer: 'roster.factNoOffer',
  possibleDuplicate: 'roster.factDuplicate',
  deployedToday: 'roster.factDeployed',
  keptTooLong: 'roster.factKeptTooLong',
  notToBeProposed: 'roster.factNotProposed',
} as const satisfies Record<RecordFact, TextKey>

/** A fact about a record by its name. */
export function recordFactPhrase(fact: RecordFact): Phrase {
  return phrase(keys[fact])
}
